/** The yearly figures of the organisations as a spreadsheet. */
import type { APIRoute } from 'astro';
import { contentIn } from '../../content.ts';
import { figuresFile } from '../../figures.ts';

export const GET: APIRoute = () => new Response(figuresFile(contentIn('nl')));
