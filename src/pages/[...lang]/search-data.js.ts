/** The search's data as a module: loaded when the field is used, and never by fetch. */
import type { APIRoute } from 'astro';
import { contentIn } from '../../content.ts';
import { href, pathsPerLanguage } from '../../i18n/paths.ts';
import { searchPageData } from '../../search-page-data.ts';

export const getStaticPaths = pathsPerLanguage;

export const GET: APIRoute = ({ props }) => {
  const { lang } = props as { lang: string };
  return new Response(
    `export default ${JSON.stringify(searchPageData(contentIn(lang), href(lang, '/')))};\n`,
  );
};
