/** The regional parts of national help points, with the municipalities they serve (csv). */
import type { APIRoute } from 'astro';
import { regionalCsv } from '../../exports/regional.ts';
import { regionalData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(regionalCsv(regionalData()));
