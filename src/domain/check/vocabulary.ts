/**
 * Every word of the vocabulary is used: a visitor can say it, something answers to it, and it has a label. The
 * proof in design/flow.md rests on this.
 */
import { wishesMet } from '../help-point/wishes.ts';
import type { CheckedContent, Surroundings } from './content.ts';
import type { Problem } from './problem.ts';
import { everyEntry } from './texts.ts';

/** Values that say that there is nothing to act on. */
const saysNothing = new Set(['unknown', 'safe', 'none', 'no', 'just-read']);

/** Read by the clock, in the visitor's browser. */
const readByClock = ['contact open-now'];

/** Values without a label, and labels without a value. */
export function missingLabels(
  { vocabulary: words }: CheckedContent,
  { vocabulary }: Surroundings,
): Problem[] {
  const missing = pairs(vocabulary)
    .filter(([fact, value]) => words[fact]?.[value] === undefined)
    .map(([fact, value]) => ({
      file: 'vocabulary.yaml',
      field: `${fact}.${value}`,
      rule: 'every value has a label',
      found: 'no label',
      expected: 'a label and a chip',
      todo: 'add the words a visitor reads',
    }));
  const stray = Object.entries(words).flatMap(([fact, labels]) =>
    Object.keys(labels)
      .filter((value) => vocabulary[fact] !== undefined && !vocabulary[fact].includes(value))
      .map((value) => ({
        file: 'vocabulary.yaml',
        field: `${fact}.${value}`,
        rule: 'every label has a value',
        found: value,
        expected: `one of ${vocabulary[fact]?.join(', ')}`,
        todo: 'correct the spelling or remove the label',
      })),
  );
  return [...missing, ...stray];
}

/** Values that no question or filter sets, or that no help point, first step or text reads. */
export function unusedVocabulary(content: CheckedContent, around: Surroundings): Problem[] {
  const said = saidValues(content);
  const read = readValues(content, around);
  const all = [...pairs(around.vocabulary), ...pairs(offeredOpenLists(content))].filter(
    ([, value]) => !saysNothing.has(value),
  );
  return all.flatMap(([fact, value]) => {
    const key = `${fact} ${value}`;
    const about = { file: 'vocabulary.yaml', field: `${fact}.${value}`, found: 'never' };
    return [
      ...(said.has(key)
        ? []
        : [
            {
              ...about,
              rule: 'a visitor can say every value',
              expected: 'set by a question, a door or a filter',
              todo: 'add an answer or a filter value that sets it',
            },
          ]),
      ...(read.has(key)
        ? []
        : [
            {
              ...about,
              rule: 'something answers to every value',
              expected: 'read by a help point, a first step or a text',
              todo: 'use it in an offer, a limit or a condition, or do not ask it',
            },
          ]),
    ];
  });
}

function saidValues({ questions, filters, doors }: CheckedContent): Set<string> {
  return new Set([
    ...keysOf({ role: Object.keys(doors) }),
    ...questions.flatMap(({ answers }) => answers.flatMap(({ sets }) => keysOf(sets))),
    ...Object.values(filters).flatMap(({ fact, values }) => keysOf({ [fact]: values })),
  ]);
}

function readValues(content: CheckedContent, { folders }: Surroundings): Set<string> {
  const askingIsNotReading = new Set(['questions', 'filters', 'doors', 'vocabulary']);
  return new Set([
    ...readByClock,
    ...content['help-points'].flatMap((point) => {
      const { roles, limits, offers } = point.routing;
      const { never: _, ...limited } = limits;
      const want = offers.flatMap((offer) => offer.want ?? []);
      const wishes = Object.keys(wishesMet(point)).map((wish) => wish.replace(':', ' '));
      return [...wishes, ...keysOf({ ...limited, role: roles, want, language: point.languages })];
    }),
    ...everyEntry(content, folders)
      .filter(({ kind }) => !askingIsNotReading.has(kind))
      .flatMap(({ value }) => factLists(value).flatMap(keysOf)),
  ]);
}

/** Facts without a closed list: only what is offered must be answered to. */
function offeredOpenLists({ filters, questions }: CheckedContent): Record<string, string[]> {
  const offered: Record<string, string[]> = { language: [], place: [] };
  for (const { fact, values } of Object.values(filters)) offered[fact]?.push(...(values ?? []));
  for (const { answers } of questions)
    for (const { sets } of answers)
      for (const [fact, values] of Object.entries(sets)) offered[fact]?.push(...(values ?? []));
  return offered;
}

/** The maps of facts within a value: of conditions (`is`), offers and fits (`for`), limits (`never`, `leadOnlyWith`). */
function factLists(value: unknown): Lists[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(is|for|never|leadOnlyWith)$/.test(key) && isLists(inner) ? [inner] : factLists(inner),
  );
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

function isLists(value: unknown): value is Lists {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}

function keysOf(lists: Lists): string[] {
  return pairs(lists).map(([fact, value]) => `${fact} ${value}`);
}

function pairs(lists: Lists): [string, string][] {
  return Object.entries(lists).flatMap(([fact, values]) =>
    (values ?? []).map((value): [string, string] => [fact, value]),
  );
}
