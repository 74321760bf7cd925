/**
 * Carries the sources of the guidance facts into content/fact-sources.yaml, so that no address or date is retyped:
 *
 *   node scripts/carry-fact-sources.ts <folder with guidance.md and trust.md>
 *
 * Only the codes that content/facts/ and content/yearly-figures/ use are written. Codes of trust.md start with "t-". See docs/guidance.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readArguments } from './arguments.ts';

interface Source {
  title: string;
  name: string;
  urls: string[];
  date: string;
}

const [research = ''] = readArguments(
  'node scripts/carry-fact-sources.ts <folder with guidance.md and trust.md>',
  { least: 1, most: 1 },
).given;
const content = join(import.meta.dirname, '..', 'content');

/** The five policy documents by the name a reader knows; the research numbers them. */
const documents: Record<string, string> = {
  adv: 'Advies van de regeringscommissaris over hulpverlening',
  brief1: 'Kamerbrief met de reactie op het advies',
  brief2: 'Kamerbrief over geweld in afhankelijkheidsrelaties',
  brief3: 'Reactie op de Monitor seksueel geweld tegen kinderen',
  nap: 'Voortgang van het Nationaal Actieprogramma',
};

/** Words in the dates of guidance.md, which is written in English. */
const dateWords: Record<string, string> = {
  undated: 'zonder datum',
  older: 'ouder',
  old: 'ouder',
  before: 'voor',
  early: 'begin',
  after: 'na',
  about: 'rond',
  autumn: 'najaar',
  summer: 'zomer',
  spring: 'voorjaar',
  Jan: 'januari',
  Feb: 'februari',
  Mar: 'maart',
  Apr: 'april',
  May: 'mei',
  Jun: 'juni',
  Jul: 'juli',
  Aug: 'augustus',
  Sep: 'september',
  Oct: 'oktober',
  Nov: 'november',
  Dec: 'december',
  'list of': 'lijst van',
  Belgium: 'België',
};

const all: Record<string, Source> = {
  ...guidanceSources(),
  ...trustSources(),
  ...statedInText(),
  ...foundLater(),
};
const used = usedCodes();
const missing = used.filter((code) => !all[code]);
if (missing.length > 0) {
  console.error(`no such source in the research: ${missing.join(', ')}`);
  process.exit(1);
}
const carried = Object.fromEntries(used.map((code) => [code, all[code]]));
const head = '# Gemaakt door scripts/carry-fact-sources.ts uit het onderzoek. Niet met de hand wijzigen.\n';
writeFileSync(join(content, 'fact-sources.yaml'), head + stringify(carried, { lineWidth: 0 }));
console.log(`${used.length} sources carried`);

/** "- CODE | what | url | date" at the end of guidance.md. */
function guidanceSources(): Record<string, Source> {
  const list = readFileSync(join(research, 'guidance.md'), 'utf8').split('\n## Sources\n')[1] ?? '';
  const sources: Record<string, Source> = {};
  for (const line of list.split('\n')) {
    const parts = /^- (\S+) \| (.*)$/.exec(line);
    if (!parts) continue;
    const [title = '', where = '', date = ''] = (parts[2] ?? '').split(' | ').map((part) => part.trim());
    const code = (parts[1] ?? '').toLowerCase();
    sources[code] = source(code, title, where, dutchDate(date || 'undated'));
  }
  return sources;
}

/** "| CODE | url | date |" at the end of trust.md, already in Dutch. */
function trustSources(): Record<string, Source> {
  const sources: Record<string, Source> = {};
  for (const line of readFileSync(join(research, 'trust.md'), 'utf8').split('\n')) {
    const [, code, where, date] = line.split('|').map((part) => part.trim());
    if (!code || !date || !where?.startsWith('http')) continue;
    const id = `t-${code.toLowerCase().replaceAll(' ', '-')}`;
    sources[id] = source(id, code, where, date.replaceAll('ongedateerd', 'zonder datum'));
  }
  return sources;
}

/** The one source that guidance.md names in its text and not in its list. */
function statedInText(): Record<string, Source> {
  const guidance = readFileSync(join(research, 'guidance.md'), 'utf8');
  const found = /answer of the minister, (.+?), (\S+), copy at ([a-z.]+\/\S+?)\]/.exec(guidance);
  if (!found) return {};
  const [, date = '', title = '', where = ''] = found;
  const long = date.replace('March', 'maart');
  return {
    'minister-112': source('minister-112', `Answer of the minister, ${title}`, `https://${where}`, long),
  };
}

/** What was looked up after the research, kept by hand. */
function foundLater(): Record<string, Source> {
  return parse(readFileSync(join(content, 'found-sources.yaml'), 'utf8')) as Record<string, Source>;
}

function source(code: string, title: string, where: string, date: string): Source {
  const found = where.match(/https?:\/\/[^\s;)]+/g) ?? [];
  const site = found[0] ? new URL(found[0]).hostname.replace(/^(www|m)\./, '') : where;
  // A reader is not sent to an address that the research could not confirm.
  const urls = where.includes('address unconfirmed') ? [] : found;
  return { title, name: documents[code] ?? site, urls, date };
}

function dutchDate(date: string): string {
  let text = date;
  for (const [english, dutch] of Object.entries(dateWords))
    text = text.replace(new RegExp(`\\b${english}\\b`, 'g'), dutch);
  return text;
}

function usedCodes(): string[] {
  const facts = filesIn('facts').flatMap((fact) => (fact as { sources: string[] }).sources);
  const figures = filesIn('yearly-figures').flatMap((series) =>
    (series as { figures: { source: string }[] }).figures.map(({ source }) => source),
  );
  return [...new Set([...facts, ...figures])].sort();
}

function filesIn(kind: string): unknown[] {
  const folder = join(content, kind);
  return readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as unknown);
}
