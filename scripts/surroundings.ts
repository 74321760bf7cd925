/** What the content is checked against: the vocabulary, the places, and the pages that the site has. */
import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Surroundings } from '../src/domain/check/content.ts';
import type { Problem } from '../src/domain/check/problem.ts';
import { parseOpeningHours } from '../src/domain/opening-hours/parse.ts';
import { severalFacts, singleFacts } from '../src/domain/vocabulary/schema.ts';
import { type Content, folderNames } from '../src/read-content.ts';

/** The surroundings of some content, which may hold mistakes. */
export function surroundingsOf(content: Content, problems: readonly Problem[]): Surroundings {
  const ids = Object.fromEntries(folderNames.map((name) => [name, idsOf(content, problems, name)]));
  return {
    folders: new Set(folderNames),
    ids,
    vocabulary: closedLists(),
    places: placesOf(content),
    hasPage: pageFinder(ids),
    hoursMistake,
  };
}

/** Ids of a folder, those of files that could not be read included. */
function idsOf(content: Content, problems: readonly Problem[], folder: keyof Content): Set<string> {
  const entries = content[folder] as readonly { id: string }[];
  const unreadable = problems
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .map(({ file }) => basename(file, extname(file)));
  return new Set([...entries.map(({ id }) => id), ...unreadable]);
}

function closedLists(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries({ ...singleFacts, ...severalFacts }).flatMap(([fact, schema]) =>
      'options' in schema ? [[fact, schema.options]] : [],
    ),
  );
}

/** The country, the islands, abroad, and every region, province and municipality. */
function placesOf({ regions, provinces, municipalities }: Content): Set<string> {
  return new Set([
    'nl',
    ...overseas,
    ...regions.map(({ id }) => id),
    ...Object.keys(provinces ?? {}),
    ...Object.keys(municipalities?.municipalities ?? {}),
  ]);
}

const overseas = ['abroad', 'bonaire', 'sint-eustatius', 'saba'];

/** Which things have a page of their own under an address. Anything else there is left to the tests of the built site. */
const idsUnder: Readonly<Record<string, readonly string[]>> = {
  '/': ['pages'],
  '/veilig-en-anoniem/': ['pages'],
  '/hulp/': ['help-points', 'region-points'],
  '/wat-is-er-gebeurd/': ['situations'],
  '/in-de-buurt/': ['regions'],
};

/** Tells whether an address is a page, from the files in src/pages and the ids of the content. */
function pageFinder(ids: Readonly<Record<string, ReadonlySet<string>>>): (path: string) => boolean {
  const patterns = pageFiles().map(
    (file) => new RegExp(`^${file.replace(/\[\.\.\.\w+\]/g, '.*').replace(/\[\w+\]/g, '([^/]+)')}$`),
  );
  return (path) =>
    patterns.some((pattern) => {
      const found = pattern.exec(path);
      if (!found) return false;
      const folder = found[1] === undefined ? undefined : path.slice(0, path.lastIndexOf(found[1]));
      const kinds = folder === undefined ? undefined : idsUnder[folder]?.filter((kind) => kind in ids);
      return !kinds?.length || kinds.some((kind) => ids[kind]?.has(found[1] ?? ''));
    });
}

/** The addresses of the files in src/pages, with their parameters: "/hulp/[id]/". */
function pageFiles(): string[] {
  const folder = join(process.cwd(), 'src', 'pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace('/[...lang]', ''))
    .map((file) =>
      file.endsWith('.astro')
        ? file.replace(/(?:index)?\.astro$/, '/').replace(/\/+$/, '/')
        : file.replace(/\.ts$/, ''),
    );
}

/** What is wrong with opening hours as written. */
function hoursMistake(hours: string): string | undefined {
  try {
    parseOpeningHours(hours);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
