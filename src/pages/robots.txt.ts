/** robots.txt. Search engines look for it at the root of a host: a site under a sub-path needs a copy there. */
import type { APIRoute } from 'astro';
import { robotsTxt } from '../exports/robots-txt.ts';
import { asset } from '../i18n/paths.ts';
import { settings } from '../settings.ts';

const sitemap = settings.publicAddress ? `${settings.siteUrl}${asset('/sitemap-index.xml')}` : undefined;

export const GET: APIRoute = () => new Response(robotsTxt(settings.launched, sitemap));
