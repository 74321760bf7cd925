import { expect, test } from 'vitest';
import { lexiconOf, stemmed } from '../../../src/domain/search/lexicon.ts';
import { stem } from '../../../src/domain/search/normalise.ts';
import { parsePattern } from '../../../src/domain/search/pattern.ts';
import { type Knowledge, understand } from '../../../src/domain/search/understand.ts';

const knowledge: Knowledge = {
  lexicon: lexiconOf(
    [
      { id: 'dragon', words: stemmed(['draak']) },
      { id: 'bite', words: stemmed(['gebeten', 'bijten']) },
    ],
    {},
    ['ik', 'heb', 'een', 'wil', 'mij'],
  ),
  concepts: new Map([['dragon', { leads: ['help-point:dragon-line'], facts: ['what:dragon'], weight: 0.5 }]]),
  intents: [
    {
      id: 'bitten',
      when: [parsePattern('{dragon} + {bite}')],
      unless: [parsePattern('ik wil')],
      leads: ['situation:bitten'],
      facts: [],
      side: 'victim',
      weight: 2,
      raises: 'wound',
    },
    {
      id: 'biting',
      when: [parsePattern('ik wil .. {bite}')],
      unless: [],
      leads: [],
      facts: [],
      side: 'own',
      weight: 2,
      raises: 'wound',
      raisesOwn: 'stop',
    },
    {
      id: 'having-bitten',
      when: [parsePattern('ik heb .. {bite}')],
      unless: [],
      leads: [],
      facts: [],
      side: 'own',
      weight: 2,
      raises: 'wound',
    },
  ],
  stopStems: new Set([stem('een')]),
};
const read = (query: string) => understand(query, knowledge);

test.each([
  ['een draak', ['dragon'], []],
  ['draak gebeten', ['dragon', 'bite'], ['bitten']],
  ['ik wil een draak bijten', ['dragon', 'bite'], ['biting']],
  ['iets anders', [], []],
  ['', [], []],
])('"%s" is about %o and means %o', (query, concepts, intents) => {
  const meaning = read(query);
  expect([[...meaning.concepts.keys()].sort(), meaning.intents]).toEqual([concepts.toSorted(), intents]);
});

test.each([
  ['draak gebeten', 'victim', ['wound']],
  ['ik wil bijten', 'own', ['stop']],
  ['ik heb gebeten', 'own', ['wound']],
  ['een draak', undefined, []],
])('"%s" is said by %s and raises %o', (query, side, raises) => {
  expect([read(query).side, read(query).raises]).toEqual([side, raises]);
});

test('words that tell as much of either side are taken as own behaviour', () => {
  expect(read('ik heb een draak gebeten')).toMatchObject({
    side: 'own',
    intents: ['bitten', 'having-bitten'],
  });
});

test('a concept leads with its own weight, and words that say nothing are not searched for', () => {
  const { outcomes, stems } = read('een draak');
  expect(outcomes).toEqual([expect.objectContaining({ leads: ['help-point:dragon-line'], weight: 0.5 })]);
  expect(stems).toEqual([stem('draak')]);
});
