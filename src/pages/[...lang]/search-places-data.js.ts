/** The search's place data as a module: loaded beside the search data, the same for everyone. */
import type { APIRoute } from 'astro';
import { contentIn } from '../../content.ts';
import { pathsPerLanguage } from '../../i18n/paths.ts';
import { localDataOf } from '../../search-data.ts';

export const getStaticPaths = pathsPerLanguage;

export const GET: APIRoute<{ lang: string }> = ({ props }) =>
  new Response(`export default ${JSON.stringify(localDataOf(contentIn(props.lang)))};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
