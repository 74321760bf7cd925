/**
 * How hard our words are to read. Whoever is frightened, young or tired must be able to: Flesch-Douma, by Douma's own
 * table, at "fairly easy" (70, about B1), for children "easy" (80); a mean of 12 words a sentence and never more than 25.
 */
import { describe, expect, test } from 'vitest';
import { passagesOfGuide, passagesOfKit, passagesOfSituation } from '../../src/domain/guidance/page.ts';
import type { Passage } from '../../src/domain/guidance/schema.ts';
import { plain } from '../../src/domain/guidance/text.ts';
import { measure, sentencesIn, wordsIn } from '../../src/domain/readability/measure.ts';
import { readContent } from '../../src/read-content.ts';
import { passagesOfScene } from '../support/scene-passages.ts';

const content = readContent();

interface Text {
  where: string;
  words: string[];
}
const textsOf = (passages: readonly Passage[]) => passages.map(({ text }) => plain(text));

const situations: Text[] = content.situations.map((one) => ({
  where: `situations/${one.id}`,
  words: [one.title, one.summary, ...textsOf(passagesOfSituation(one))],
}));
const kits: Text[] = content.relations.map((one) => ({
  where: `relations/${one.id}`,
  words: [one.title, one.summary, ...textsOf(passagesOfKit(one))],
}));
const guides = content.guides.map((one) => ({
  where: `guides/${one.id}`,
  group: one.group,
  words: [
    one.title,
    one.summary,
    ...one.sections.map(({ heading }) => heading),
    ...textsOf(passagesOfGuide(one)),
  ],
}));
const forPublic = guides.filter(({ group }) => group !== 'professionals');
const scenes: Text[] = content.scenes.map((one) => ({
  where: `scenes/${one.id}`,
  words: [one.title, ...textsOf(passagesOfScene(one))],
}));
const firstSteps: Text[] = content['first-steps'].map((one) => ({
  where: `first-steps/${one.id}`,
  words: [one.title, ...one.steps],
}));
const still = content['still-possible'];
const shared: Text[] = [
  {
    where: 'still-possible.yaml',
    words: [...still.opening, still.always, ...still.items.flatMap(({ title, text }) => [title, text])],
  },
  { where: 'opening-sentences.yaml', words: content['opening-sentences'].map(({ text }) => text) },
  { where: 'terms', words: content.terms.map(({ meaning }) => plain(meaning.text)) },
  {
    where: 'questions',
    words: content.questions.flatMap(({ title, why }) =>
      [title, why].flatMap((words) =>
        typeof words === 'string' ? words : Object.values(words ?? {}).filter((one) => one !== undefined),
      ),
    ),
  },
];
const pages: Text[] = content.pages.map((one) => ({
  where: `pages/${one.id}`,
  words: [plain(one.markdown.replaceAll(/\[\]\([^)]*\)/g, '…').replaceAll(/^[#>\s-]+/gm, ''))],
}));
const helpPoints: Text[] = content['help-points'].map(({ id, words }) => ({
  where: `help-points/${id}`,
  words: [words.summary, words.description, words.forWhom, words.notForWhom ?? '', ...words.firstTenMinutes],
}));

const forEveryone = [...situations, ...kits, ...forPublic, ...scenes, ...firstSteps, ...shared, ...pages];

/** Sentences that may be longer, each with why. */
const longer: Readonly<Record<string, string>> = {};

describe('the words for who it happened to, children and bystanders', () => {
  test.each(forEveryone)('$where reads at B1', ({ words }) => {
    const { mean, score } = measure(words.join('\n'));
    expect(mean).toBeLessThanOrEqual(12);
    expect(score).toBeGreaterThanOrEqual(70);
  });
});

describe('the words for children', () => {
  const forChildren = [
    ...guides.filter(({ group }) => group === 'children'),
    ...firstSteps.filter(({ where }) => where.endsWith('/child-self')),
  ];
  test.each(forChildren)('$where reads easily', ({ words }) => {
    const { mean, score } = measure(words.join('\n'));
    expect(mean).toBeLessThanOrEqual(10);
    expect(score).toBeGreaterThanOrEqual(80);
  });
});

describe('the words of help points, with the names they cannot do without', () => {
  test.each(helpPoints)('$where reads as normal Dutch', ({ words }) => {
    const { mean, score } = measure(words.join('\n'));
    expect(mean).toBeLessThanOrEqual(12);
    expect(score).toBeGreaterThanOrEqual(60);
  });
});

describe('every sentence', () => {
  const everything = [...forEveryone, ...guides, ...helpPoints];
  const long = everything.flatMap(({ where, words }) =>
    sentencesIn(words.join('\n'))
      .filter((sentence) => wordsIn(sentence).length > 25)
      .map((sentence) => ({ where, sentence })),
  );

  test('has 25 words or fewer', () => {
    expect(long.filter(({ sentence }) => !(sentence in longer))).toEqual([]);
  });
  test('that is excepted is still there', () => {
    const found = new Set(long.map(({ sentence }) => sentence));
    expect(Object.keys(longer).filter((sentence) => !found.has(sentence))).toEqual([]);
  });
  test('is short or long for a reader too: a colon or a bracket hides no words', () => {
    expect(measure(`Let op: ${'woord '.repeat(25)}`).longest.words).toBe(27);
  });
});
