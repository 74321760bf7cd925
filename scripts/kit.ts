/**
 * Writes the counter kit in every language: the page that Astro built, as one file. A step of scripts/build.ts.
 *
 *   node scripts/kit.ts <folder of the built site>
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { packPlaces } from '../src/domain/region/pack.ts';
import { placesFrom } from '../src/domain/region/places.ts';
import { flowData } from '../src/flow-data.ts';
import { href } from '../src/i18n/paths.ts';
import { kitData } from '../src/kit-data.ts';
import { languages, readContent } from '../src/read-content.ts';
import { searchPageData } from '../src/search-page-data.ts';
import { settings } from '../src/settings.ts';
import { assembleKit, partsOf } from './kit/assemble.ts';
import { bundleKit } from './kit/bundle.ts';

/** Links within the file begin so. */
const within = '#';

const outDir = process.argv[2] ?? 'dist';
const { code, style } = await bundleKit();
const exit = readFileSync(join(outDir, 'leave.js'), 'utf8');
for (const language of languages()) {
  const pageFolder = join(outDir, language === 'nl' ? '' : language, 'balie', 'waarheen-balie');
  const page = readFileSync(join(pageFolder, 'index.html'), 'utf8');
  const data = packedData(language, partsOf(page));
  const kit = assembleKit({ page, root: href(language, '/'), style, exit, code, data });
  rmSync(pageFolder, { recursive: true });
  writeFileSync(`${pageFolder}.html`, kit);
  console.log(`${pageFolder}.html: ${Buffer.byteLength(kit)} bytes`);
}

/** The data of the flow, the search and the places, each as small as it gets: base64 of zlib. */
function packedData(language: string, parts: ReadonlySet<string>): Record<string, string> {
  const content = readContent(language);
  const kit = kitData(content);
  const isThere = (address: string) =>
    parts.has(address) || Object.keys(kit.regional).some((id) => address === `/hulp/${id}/`);
  const data = {
    'flow-data.js': flowData(content, settings.buildDate, within),
    'search-data.js': searchPageData(content, within, isThere),
    'kit-data.js': kit,
    'place-data.js': packPlaces(placesFrom(content)),
  };
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      deflateSync(JSON.stringify(value), { level: 9 }).toString('base64'),
    ]),
  );
}
