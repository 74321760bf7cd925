/** Open Referral HSDS 3.0 as JSON. */
import type { APIRoute } from 'astro';
import { hsdsJson } from '../../exports/hsds-json.ts';
import { publishedData } from '../../open-data.ts';

export const GET: APIRoute = () => new Response(hsdsJson(publishedData()));
