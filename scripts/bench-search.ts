/**
 * Compares four searches on the same documents and the held-out labels at 100, 1,000 and 10,000 documents: Fuse alone, this
 * site's search, MiniSearch and Pagefind. Prints a Markdown table (docs/search.md).
 *
 *   npm run bench:search              100, 1,000 and 10,000 documents
 *   npm run bench:search -- 100       other sizes
 *
 * The real documents are padded with invented ones about other subjects. Pagefind is asked in this process, with
 * its files served on this computer.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { documentKey, keyOf, type SearchDocument } from '../src/domain/search/document.ts';
import { packSearch } from '../src/domain/search/pack.ts';
import { createSearch } from '../src/domain/search/search.ts';
import { documentsOf } from '../src/domain/search/sources.ts';
import { fromWire, toWire } from '../src/domain/search/wire.ts';
import { readContent } from '../src/read-content.ts';
import { searchWordsOf } from '../src/search-data.ts';
import { heldOutLabels, type Label, type Measure, measure } from '../tests/search/evaluate.ts';
import { readArguments } from './arguments.ts';

type Ask = (query: string) => SearchDocument[] | Promise<SearchDocument[]>;

interface Contender {
  name: string;
  /** What the browser would fetch, and how to get ready from it. */
  prepare: (
    documents: SearchDocument[],
  ) => Promise<{ bytes: number; start: () => Promise<Ask>; end?: () => void }>;
}

const content = readContent();
const words = searchWordsOf(content);
const real = documentsOf(content);
const all = heldOutLabels();
/** Not every label is asked: Fuse alone takes ten seconds for one of 10,000 documents. */
const everyOther = (size: number) => (size > 1000 ? 10 : 2);
const sizes = readArguments('npm run bench:search [-- size ...]').given.map(Number).filter(Boolean);

const subjects = [
  'Schuldhulp',
  'Fietsles',
  'Paspoort aanvragen',
  'Energietoeslag',
  'Taalcafé',
  'Rijbewijs',
  'Huurtoeslag',
  'Bibliotheek',
  'Voedselbank',
  'Mantelzorg',
  'Zwemles',
  'Kinderbijslag',
  'Afval en milieu',
  'Verhuizen',
  'Belastingaangifte',
  'Repair café',
  'Hondenbelasting',
  'Parkeervergunning',
];
const ways = [
  'aan de balie',
  'via een formulier',
  'op afspraak',
  'op woensdagmiddag',
  'met een vrijwilliger',
  'in de wijk',
  'voor ouderen',
  'voor nieuwe bewoners',
];
const towns = Object.values(content.municipalities.municipalities).map(({ name }) => name);

const contenders: Contender[] = [
  {
    name: 'Fuse alone',
    prepare: async (documents) => {
      const plain = plainOf(documents);
      const start = async () => {
        const fuse = new Fuse(plain, {
          keys: ['title', 'text', 'more'],
          ignoreLocation: true,
          includeScore: true,
        });
        return (query: string) =>
          fuse.search(query, { limit: 20 }).flatMap(({ item }) => documents[item.id] ?? []);
      };
      return { bytes: brotli(plain), start };
    },
  },
  {
    name: 'this search',
    prepare: async (documents) => {
      const wire = JSON.stringify(toWire(packSearch(documents, words)));
      const byKey = new Map(documents.map((one) => [documentKey(one), one]));
      const start = async () => {
        const search = createSearch(fromWire(JSON.parse(wire)));
        return (query: string) => {
          const { raised, hits } = search(query);
          return [...raised, ...hits.map(({ document }) => document)].flatMap(
            (one) => byKey.get(documentKey(one)) ?? [],
          );
        };
      };
      return { bytes: brotliCompressSync(wire).length, start };
    },
  },
  {
    name: 'MiniSearch',
    prepare: async (documents) => {
      const options = {
        fields: ['title', 'text', 'more'],
        searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } },
      };
      const built = new MiniSearch(options);
      built.addAll(plainOf(documents));
      const json = JSON.stringify(built);
      const start = async () => {
        const search = MiniSearch.loadJSON(json, options);
        return (query: string) =>
          search
            .search(query)
            .slice(0, 20)
            .flatMap(({ id }) => documents[id] ?? []);
      };
      return { bytes: brotliCompressSync(json).length, start };
    },
  },
  { name: 'Pagefind', prepare: preparePagefind },
];

console.log(
  '| documents | search | recall@3 | MRR | zero results | index, KB brotli | ready, ms | per query, ms |',
);
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const documents = padded(size);
  const known = new Set(documents.map(documentKey));
  const asked = all
    .filter((_, place) => place % everyOther(size) === 0)
    .filter(({ any }) => any.some((one) => known.has(keyOf(one))));
  for (const { name, prepare } of contenders) {
    const { bytes, start, end } = await prepare(documents);
    const before = performance.now();
    const ask = await start();
    const ready = performance.now() - before;
    const { measured, perQuery } = await run(asked, ask);
    end?.();
    console.log(
      `| ${size} | ${name} | ${measured.recallAt3.toFixed(3)} | ${measured.meanReciprocalRank.toFixed(3)} | ${measured.zeroResultRate.toFixed(3)} | ${(bytes / 1000).toFixed(0)} | ${ready.toFixed(0)} | ${perQuery.toFixed(1)} |`,
    );
  }
}
await pagefind.close();

async function run(asked: readonly Label[], ask: Ask): Promise<{ measured: Measure; perQuery: number }> {
  const answers = new Map<string, SearchDocument[]>();
  const before = performance.now();
  for (const { query } of asked) answers.set(query, await ask(query));
  const perQuery = (performance.now() - before) / asked.length;
  return { measured: measure(asked, (query) => answers.get(query) ?? []), perQuery };
}

/** As many documents as asked: those that labels name first, then the other real ones, then invented ones. */
function padded(size: number): SearchDocument[] {
  const named = new Map<string, number>();
  for (const key of all.flatMap(({ any }) => any.map(keyOf))) named.set(key, (named.get(key) ?? 0) + 1);
  const rank = (one: SearchDocument) => named.get(documentKey(one)) ?? 0;
  const chosen = real.toSorted((a, b) => rank(b) - rank(a)).slice(0, size);
  while (chosen.length < size) chosen.push(invented(chosen.length));
  return chosen;
}

function invented(number: number): SearchDocument {
  const pick = (list: readonly string[], step: number) => list[Math.floor(number / step) % list.length] ?? '';
  const subject = pick(subjects, 1);
  const town = pick(towns, subjects.length);
  return {
    id: `bedacht-${number}`,
    type: 'guide',
    title: `${subject} in ${town}`,
    text: `${subject} ${pick(ways, 3)}. Iedereen die in ${town} woont kan vragen hoe dit gaat en wat het kost.`,
    url: `/bedacht-${number}/`,
    more: `Neem je legitimatie mee. De gemeente ${town} antwoordt binnen vijf werkdagen.`,
    meets: [],
    standing: 0,
  };
}

function plainOf(documents: readonly SearchDocument[]) {
  return documents.map(({ title, names = [], text, more = '' }, id) => ({
    id,
    title: [title, ...names].join(' '),
    text,
    more,
  }));
}

function brotli(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}

async function preparePagefind(documents: SearchDocument[]) {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error('Pagefind made no index.');
  for (const [place, one] of plainOf(documents).entries())
    await index.addCustomRecord({
      url: `/${place}`,
      content: `${one.title} ${one.text} ${one.more}`,
      language: 'nl',
      meta: { title: one.title },
    });
  const { files } = await index.getFiles();
  await index.writeFiles({ outputPath: folder });
  const server = createServer((request, response) => {
    response.end(readFileSync(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const bytes = files
    .filter(({ path }) => /\.(pf_index|pf_meta|pf_fragment)$|pagefind-entry/.test(path))
    .reduce((sum, { content: one }) => sum + one.length, 0);
  const start = async (): Promise<Ask> => {
    const client = (await import(
      `${pathToFileURL(join(folder, 'pagefind.js')).href}?${port}`
    )) as PagefindClient;
    await client.options({ basePath: `http://127.0.0.1:${port}/` });
    await client.init();
    return async (query) => {
      const { results } = await client.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((one) => one.data()));
      return pages.flatMap(({ raw_url, url }) => documents[Number((raw_url ?? url).split('/').at(-1))] ?? []);
    };
  };
  const end = () => {
    server.close();
    void rm(folder, { recursive: true });
  };
  return { bytes, start, end };
}

interface PagefindClient {
  options: (options: { basePath: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { data: () => Promise<{ url: string; raw_url?: string }> }[] }>;
}
