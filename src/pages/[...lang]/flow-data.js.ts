/** The flow's data as a module: loaded once, before the first answer, and never by fetch. */
import type { APIRoute } from 'astro';
import { contentIn } from '../../content.ts';
import { flowData } from '../../flow-data.ts';
import { href, pathsPerLanguage } from '../../i18n/paths.ts';
import { settings } from '../../settings.ts';

export const getStaticPaths = pathsPerLanguage;

export const GET: APIRoute = ({ props }) => {
  const { lang } = props as { lang: string };
  const data = flowData(contentIn(lang), settings.buildDate, href(lang, '/'));
  return new Response(`export default ${JSON.stringify(data)};\n`);
};
