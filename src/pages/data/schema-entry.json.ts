/** JSON Schema of a file with one help point. */
import type { APIRoute } from 'astro';
import { openDataEntrySchema } from '../../exports/json-schema.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(openDataEntrySchema(publishedData().root));
