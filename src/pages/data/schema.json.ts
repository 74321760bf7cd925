/** JSON Schema of the file with all help points. */
import type { APIRoute } from 'astro';
import { openDataSchema } from '../../exports/json-schema.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(openDataSchema(publishedData().root));
