/** The comparison's data as a module: never by fetch. */
import type { APIRoute } from 'astro';
import { compareData } from '../../compare-data.ts';
import { contentIn } from '../../content.ts';
import { pathsPerLanguage } from '../../i18n/paths.ts';

export const getStaticPaths = pathsPerLanguage;

export const GET: APIRoute = ({ props }) => {
  const { lang } = props as { lang: string };
  return new Response(`export default ${JSON.stringify(compareData(contentIn(lang), lang))};\n`);
};
