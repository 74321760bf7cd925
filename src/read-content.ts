/**
 * The only reader of content/: plain Node. Returns validated objects, or throws with every problem at once.
 * Used by pages, checks, scripts and tests. A translation in content/translations/<lang>/ has the same tree and
 * is laid over the Dutch.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { LineCounter, parse, parseDocument } from 'yaml';
import type { z } from 'zod';
import { channelGuide } from './domain/channel-guide/schema.ts';
import { type Problem, problemText } from './domain/check/problem.ts';
import { comparison } from './domain/comparison/schema.ts';
import { directory } from './domain/directory/schema.ts';
import { fact, factSources } from './domain/fact/schema.ts';
import { id as idField } from './domain/field/schema.ts';
import { figure } from './domain/figure/schema.ts';
import { inSlotOrder } from './domain/first-step/order.ts';
import { firstStep, stillPossible } from './domain/first-step/schema.ts';
import { doors, filters, openingSentences, question } from './domain/flow/schema.ts';
import { guide } from './domain/guide/schema.ts';
import { helpPoint } from './domain/help-point/schema.ts';
import { leakReport } from './domain/leak-report/schema.ts';
import { page } from './domain/page/schema.ts';
import { counterList, poster } from './domain/poster/schema.ts';
import { preset } from './domain/preset/schema.ts';
import {
  municipalities,
  oldMunicipalities,
  placeNames,
  postcodes,
  provinces,
  region,
  regionPoint,
} from './domain/region/schema.ts';
import { relationKit } from './domain/relation/schema.ts';
import { scene } from './domain/scene/schema.ts';
import { scriptFree } from './domain/script-free/schema.ts';
import {
  conceptTheme,
  type Example,
  examples,
  intents,
  learned,
  misspellings,
  stopWords,
} from './domain/search/schema.ts';
import { shelfLife } from './domain/shelf-life/schema.ts';
import { situation } from './domain/situation/schema.ts';
import { strip } from './domain/strip/schema.ts';
import { takeAway } from './domain/take-away/schema.ts';
import { term } from './domain/term/schema.ts';
import { traces } from './domain/traces/schema.ts';
import { vocabularyWords } from './domain/vocabulary/schema.ts';
import { yearlyFigures } from './domain/yearly-figures/schema.ts';
import { messages } from './i18n/messages.ts';

/** Folders with one file per thing. Markdown files get their text as `markdown`. */
const folders = {
  'help-points': { schema: helpPoint, extension: '.yaml' },
  questions: { schema: question, extension: '.yaml' },
  'first-steps': { schema: firstStep, extension: '.yaml' },
  pages: { schema: page, extension: '.md' },
  regions: { schema: region, extension: '.yaml' },
  'region-points': { schema: regionPoint, extension: '.yaml' },
  presets: { schema: preset, extension: '.yaml' },
  comparisons: { schema: comparison, extension: '.yaml' },
  posters: { schema: poster, extension: '.yaml' },
  'yearly-figures': { schema: yearlyFigures, extension: '.yaml' },
  facts: { schema: fact, extension: '.yaml' },
  situations: { schema: situation, extension: '.yaml' },
  scenes: { schema: scene, extension: '.yaml' },
  relations: { schema: relationKit, extension: '.yaml' },
  guides: { schema: guide, extension: '.yaml' },
  figures: { schema: figure, extension: '.yaml' },
  terms: { schema: term, extension: '.yaml' },
  'search/concepts': { schema: conceptTheme, extension: '.yaml' },
} as const;

/** Single files. */
const files = {
  'counter-list': counterList,
  doors,
  filters,
  'fact-sources': factSources,
  'opening-sentences': openingSentences,
  'still-possible': stillPossible,
  strip,
  'shelf-life': shelfLife,
  municipalities,
  'old-municipalities': oldMunicipalities,
  'place-names': placeNames,
  postcodes,
  provinces,
  'script-free': scriptFree,
  'take-away': takeAway,
  traces,
  'leak-report': leakReport,
  directory,
  'cannot-talk': channelGuide,
  'other-numbers': channelGuide,
  'search/intents': intents,
  'search/stop-words': stopWords,
  'search/misspellings': misspellings,
  'search/learned': learned,
  ui: messages,
  vocabulary: vocabularyWords,
} as const;

type FolderName = keyof typeof folders;
/** Every schema with the files that it is for: what an editor's YAML plug-in is told. */
export const contentSchemas: { name: string; schema: z.ZodType; files: string }[] = [
  ...Object.entries(folders)
    .filter(([, { extension }]) => extension === '.yaml')
    .map(([name, { schema }]) => ({
      name: name.replaceAll('/', '-'),
      schema,
      files: `content/${name}/**/*.yaml`,
    })),
  ...Object.entries(files).map(([name, schema]) => ({
    name: name.replaceAll('/', '-'),
    schema,
    files: `content/${name}.yaml`,
  })),
];

/** The kinds of content with one file per thing. */
export const folderNames = Object.keys(folders) as FolderName[];
type FileName = keyof typeof files;
type Entry<Name extends FolderName> = z.infer<(typeof folders)[Name]['schema']> & {
  id: string;
} & ((typeof folders)[Name]['extension'] extends '.md' ? { markdown: string } : unknown);

export type Content = { [Name in FolderName]: Entry<Name>[] } & {
  [Name in FileName]: z.infer<(typeof files)[Name]>;
};

/** The folder of the content, unless a caller names another (tests do). Commands run from the project's root. */
export const contentFolder = join(process.cwd(), 'content');

/** Everything under content/, validated, in Dutch or laid over with a translation. */
export function readContent(language = 'nl', folder = contentFolder): Content {
  const { content, problems } = tryReadContent(language, folder);
  if (problems.length > 0)
    throw new Error(
      `${problems.length} problems in the content:\n\n${problems.map(problemText).join('\n\n')}\n`,
    );
  return content;
}

/** The languages the site is made in: Dutch and every folder under content/translations/. */
export function languages(folder = contentFolder): string[] {
  const translations = join(folder, 'translations');
  return ['nl', ...(existsSync(translations) ? readdirSync(translations).sort() : [])];
}

/** The same, with the problems as data. `content` holds what could be read. */
export function tryReadContent(language: string, folder: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const content: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(folders)) {
    const seen = new Map<string, string>();
    const entries: unknown[] = [];
    for (const file of filesIn(join(folder, name))) {
      const where = relative(folder, file);
      const id = basename(file, kind.extension);
      problems.push(...checkFileName(where, kind.extension, id, seen));
      if (extname(file) !== kind.extension) continue;
      const value = readOne(file, where, kind.schema, language, folder, problems);
      if (value !== undefined) entries.push({ ...(value as object), id });
    }
    content[name] = entries;
  }
  for (const [name, schema] of Object.entries(files)) {
    const file = join(folder, `${name}.yaml`);
    content[name] = readOne(file, `${name}.yaml`, schema, language, folder, problems);
  }
  const all = content as Content;
  all['first-steps'] = inSlotOrder(all['first-steps']);
  return { content: all, problems };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function checkFileName(where: string, extension: string, id: string, seen: Map<string, string>): Problem[] {
  const problems: Problem[] = [];
  const lower = id.toLowerCase();
  if (extname(where) !== extension)
    problems.push({
      file: where,
      field: '',
      rule: 'one kind of file per folder',
      found: extname(where) || 'no extension',
      expected: extension,
      todo: `save it as ${extension}, or move it`,
    });
  else if (!idField.safeParse(id).success)
    problems.push({
      file: where,
      field: '',
      rule: 'the file name is the id',
      found: id,
      expected: 'a-z, 0-9 and single hyphens',
      todo: 'rename the file',
    });
  const other = seen.get(lower);
  if (other)
    problems.push({
      file: where,
      field: '',
      rule: 'every id is used once',
      found: `also in ${other}`,
      expected: 'one file with this name',
      todo: 'rename or remove one of them',
    });
  seen.set(lower, where);
  return problems;
}

function readOne(
  file: string,
  where: string,
  schema: z.ZodType,
  language: string,
  folder: string,
  problems: Problem[],
): unknown {
  if (!existsSync(file)) {
    problems.push({
      file: where,
      field: '',
      rule: 'the file exists',
      found: 'no file',
      expected: where,
      todo: 'create it',
    });
    return undefined;
  }
  const raw = parseFile(file, where, problems);
  if (raw === undefined) return undefined;
  const overlay = join(folder, 'translations', language, where);
  const merged =
    language !== 'nl' && existsSync(overlay) ? lay(raw, parseFile(overlay, where, problems)) : raw;
  const { markdown, ...head } = merged as { markdown?: string };
  const result = schema.safeParse(markdown === undefined ? merged : head);
  if (!result.success) {
    for (const issue of result.error.issues) problems.push(...issueProblems(where, issue, merged));
    return undefined;
  }
  return markdown === undefined ? result.data : { ...(result.data as object), markdown };
}

/** YAML, or Markdown with a YAML head, as one value. */
function parseFile(file: string, where: string, problems: Problem[]): unknown {
  const text = readFileSync(file, 'utf8');
  const markdown = extname(file) === '.md';
  const head = markdown ? /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text) : undefined;
  const lines = new LineCounter();
  const document = parseDocument(markdown ? (head?.[1] ?? '') : text, { lineCounter: lines });
  for (const error of document.errors)
    problems.push({
      file: where,
      field: `line ${error.linePos?.[0]?.line ?? '?'}`,
      rule: 'valid YAML',
      found: error.message.split('\n')[0] ?? '',
      expected: 'YAML',
      todo: 'mend this line',
    });
  if (document.errors.length > 0) return undefined;
  const value = document.toJS() as unknown;
  if (value === null || value === undefined || typeof value !== 'object') {
    problems.push({
      file: where,
      field: '',
      rule: 'a file says something',
      found: 'nothing',
      expected: markdown ? 'a head between --- lines' : 'YAML fields',
      todo: 'fill it or remove it',
    });
    return undefined;
  }
  return markdown ? { ...value, markdown: text.slice(head?.[0].length ?? 0) } : value;
}

/** A translation laid over the Dutch: objects merge, anything else is replaced. */
function lay(base: unknown, over: unknown): unknown {
  if (over === undefined || over === null) return base;
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = lay(base[key], value);
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** zod's issues, the branches of a union opened to the nearest one, as problems. */
function issueProblems(
  file: string,
  issue: z.core.$ZodIssue,
  data: unknown,
  prefix: PropertyKey[] = [],
): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    if (nearest.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'))
      return nearest.flatMap((inner) => issueProblems(file, inner, data, path));
  }
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
  return [
    {
      file,
      field: path.join('.'),
      rule: keys ? 'only known fields' : 'the schema',
      found: keys ?? shown(at(data, path)),
      expected: issue.message,
      todo: keys ? 'correct the spelling or remove the field' : 'correct the value',
    },
  ];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function at(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** What people type and where it should lead, from content/search/examples/: only for who teaches the search. */
export function readExamples(folder = contentFolder): Example[] {
  return filesIn(join(folder, 'search/examples')).flatMap((file) =>
    examples.parse(parse(readFileSync(file, 'utf8'))),
  );
}
