/** Atom feed of what was checked. */
import type { APIRoute } from 'astro';
import { atom } from '../../exports/atom.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(atom(publishedData()));
