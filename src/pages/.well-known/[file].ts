/** security.txt, where a build has an address to write to; without one there is no file, since it would say nothing. */
import type { APIRoute } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { asset } from '../../i18n/paths.ts';
import { settings } from '../../settings.ts';

export function getStaticPaths() {
  return settings.contactEmail
    ? [{ params: { file: 'security.txt' }, props: { contact: settings.contactEmail } }]
    : [];
}

export const GET: APIRoute = ({ props }) =>
  new Response(securityTxt(String(props.contact), settings.siteUrl + asset(''), settings.buildDate));
