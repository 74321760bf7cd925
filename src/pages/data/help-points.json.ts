/** All help points in our own format. */
import type { APIRoute } from 'astro';
import { json } from '../../exports/json.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(json(publishedData()));
