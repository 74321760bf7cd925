import { expect, test } from 'vitest';
import { lexiconOf, stemmed } from '../../../src/domain/search/lexicon.ts';
import { stem } from '../../../src/domain/search/normalise.ts';
import { parsePattern } from '../../../src/domain/search/pattern.ts';
import { type Knowledge, understand } from '../../../src/domain/search/understand.ts';
import { likeliest } from '../../../src/domain/search/whose.ts';

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
      weight: 2,
      raises: 'wound',
    },
    {
      id: 'biting',
      when: [parsePattern('ik wil .. {bite}')],
      unless: [],
      leads: [],
      facts: [],
      weight: 2,
      raises: 'wound',
    },
    {
      id: 'having-bitten',
      when: [parsePattern('ik heb .. {bite}')],
      unless: [],
      leads: [],
      facts: [],
      weight: 2,
      raises: 'wound',
    },
  ],
  stopStems: new Set([stem('een')]),
  reader: {
    // whoever says "ik" did it
    reply: (sentence) => ({
      needs: [1],
      sides: sentence.flat().includes('ik') ? [0, 1, 0, 0] : [1, 0, 0, 0],
      raises: [1, 0, 0],
    }),
    knows: (entry) => ['{dragon}', '{bite}', 'een'].includes(entry),
  },
  learned: { sides: ['victim', 'own', 'theirs', 'none'], raises: ['none', 'wound', 'wound-own'] },
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
  ['ik wil bijten', 'own', ['wound-own']],
  ['een draak', 'victim', []],
])('"%s" is said by %s and raises %o', (query, side, raises) => {
  expect([likeliest(read(query).whose), read(query).raises]).toEqual([side, raises]);
});

test('something was read when a word that says something is known', () => {
  expect([read('een draak').read, read('een taart').read]).toEqual([true, false]);
});

test('a concept leads with its own weight, and words that say nothing are not searched for', () => {
  const { outcomes, stems } = read('een draak');
  expect(outcomes).toEqual([expect.objectContaining({ leads: ['help-point:dragon-line'], weight: 0.5 })]);
  expect(stems).toEqual([stem('draak')]);
});
