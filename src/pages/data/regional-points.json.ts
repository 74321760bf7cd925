/** The regional parts of national help points, with the municipalities they serve (json). */
import type { APIRoute } from 'astro';
import { regionalJson } from '../../exports/regional.ts';
import { regionalData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(regionalJson(regionalData()));
