/** The place data as a module: what the place field loads, the same for everyone. */
import type { APIRoute } from 'astro';
import { contentIn } from '../../content.ts';
import { packPlaces } from '../../domain/region/pack.ts';
import { placesFrom } from '../../domain/region/places.ts';
import { pathsPerLanguage } from '../../i18n/paths.ts';

export const getStaticPaths = pathsPerLanguage;

export const GET: APIRoute<{ lang: string }> = ({ props }) =>
  new Response(`export default ${JSON.stringify(packPlaces(placesFrom(contentIn(props.lang))))};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
