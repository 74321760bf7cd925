/** The words of the content that a person reads, for a spelling checker: no ids, no addresses, no names of sources. */
import type { Text } from '../check/texts.ts';
import { plain } from '../guidance/text.ts';

/** Kinds of content whose strings are not our own words: names of places and sources, and what people type, mistakes included. */
const otherKinds =
  /^(fact-sources|municipalities|old-municipalities|postcodes|presets|provinces|regions|search)[./]/;

/** Parts of a thing that hold no words at all: conditions, routing, where a fact was read. */
const otherParts = new Set([
  ...[
    'alwaysThere',
    'askedWhen',
    'asks',
    'facts',
    'finding',
    'routing',
    'sets',
    'shownWhen',
    'sources',
    'when',
  ],
]);

/** Fields that hold an id, a value of a closed list, an address, a name, or a note of the researcher. */
const otherFields = new Set([
  ...['address', 'aliases', 'area', 'at', 'citedBy', 'conflicts', 'dial', 'document', 'name', 'number'],
  ...['organisation', 'page', 'partners', 'place', 'unconfirmed', 'url', 'urls'],
  ...[
    'age',
    'anonymous',
    'audiences',
    'axis',
    'belongsTo',
    'channel',
    'checkedOn',
    'confidence',
    'coordinator',
    'date',
    'fact',
    'group',
  ],
  ...['groups', 'helpPoint', 'helpPoints', 'hours', 'id', 'kind', 'kinds', 'language', 'languages'],
  ...[
    'newestSource',
    'parent',
    'recent',
    'region',
    'related',
    'review',
    'role',
    'section',
    'slot',
    'slug',
    'source',
    'status',
  ],
  ...['stillPossible', 'topic', 'unit', 'value', 'values'],
]);

/** What the page fills in: `{name}`, and a number to call. */
const blanks = /\{\w+\}|\[\]\([^)]*\)/g;

/** Those of the given texts that are read as Dutch, with links shown as their words and blanks left empty. */
export function wordsToSpell(texts: readonly Text[]): Text[] {
  return texts
    .filter(({ file, field }) => !otherKinds.test(file) && isWords(field))
    .map((one) => ({ ...one, text: plain(one.text).replace(blanks, '…') }));
}

function isWords(field: string): boolean {
  const names = field.split('.').filter((part) => !/^\d+$/.test(part));
  return !otherFields.has(names.at(-1) ?? '') && !names.some((name) => otherParts.has(name));
}
