/** A row per way in. */
import type { APIRoute } from 'astro';
import { channelsCsv } from '../../exports/csv.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(channelsCsv(publishedData()));
