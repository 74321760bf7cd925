/** A row per help point. */
import type { APIRoute } from 'astro';
import { helpPointsCsv } from '../../exports/csv.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(helpPointsCsv(publishedData()));
