import { describe, expect, test } from 'vitest';
import type { PackedDocument } from '../../../src/domain/search/data.ts';
import { isForThem, likeliest, raisedBy, riskOf, type Whose } from '../../../src/domain/search/whose.ts';

const whose = (change: Partial<Whose>): Whose => ({ victim: 0, own: 0, theirs: 0, none: 0, ...change });
const document = (only?: 'victim' | 'own') => ({ ...(only ? { only } : {}) }) as PackedDocument;

test('the risk of a document is how likely the words are of the other side', () => {
  const unsure = whose({ victim: 0.7, own: 0.3 });
  expect([
    riskOf(document('victim'), unsure),
    riskOf(document('own'), unsure),
    riskOf(document(), unsure),
  ]).toEqual([0.3, 0.7, 0]);
  expect(likeliest(unsure)).toBe('victim');
});

describe('what may be shown', () => {
  test.each([
    ['victim', whose({ own: 0.99 }), false, false],
    ['victim', whose({ victim: 0.5, own: 0.5 }), false, true],
    ['own', whose({ victim: 0.5, own: 0.5 }), false, true],
    ['own', whose({ victim: 0.8, own: 0.2 }), false, false],
    ['own', whose({ none: 1 }), false, false],
    ['own', whose({ none: 1 }), true, true],
    ['own', whose({ victim: 1 }), true, false],
    ['own', whose({ theirs: 1 }), false, true],
  ] as const)('only for %s, words %o, led %s: %s', (only, sides, led, shown) => {
    expect(isForThem(document(only), sides, led)).toBe(shown);
  });
});

describe('steps that are raised', () => {
  const learned = {
    sides: ['victim', 'own', 'theirs', 'none'] as const,
    raises: ['none', 'suicide', 'suicide-own', 'suicide-other', 'danger', 'own-risk'],
  };
  const raised = (said: string[], raises: number[], own = 0, words = 9) =>
    raisedBy(
      said,
      { needs: [], sides: [1 - own, own, 0, 0], raises },
      { ...learned, sides: [...learned.sides] },
      words,
    );

  test('are the likeliest, others that are likely, then what was said', () => {
    expect(raised(['suicide'], [0, 0, 0, 0.4, 0.6])).toEqual(['danger', 'suicide-other']);
    expect(raised([], [0.4, 0.3, 0, 0.1, 0.2])).toEqual(['suicide', 'danger']);
    expect(raised(['suicide'], [0.9, 0.1, 0, 0, 0])).toEqual(['suicide']);
    expect(raised([], [0.9, 0.1, 0, 0, 0])).toEqual([]);
  });

  test('need not be likely one by one, when it is likely that one of them must be', () => {
    expect(raised([], [0.4, 0.18, 0, 0.15, 0.17])).toEqual(['suicide']);
  });

  test('of few words are only the likely ones: they are often a name', () => {
    expect(raised([], [0.45, 0.55, 0, 0, 0], 0, 2)).toEqual([]);
    expect(raised([], [0.1, 0.9, 0, 0, 0], 0, 2)).toEqual(['suicide']);
  });

  test('what only words can tell goes before all, in the place of its other variants', () => {
    expect(raised(['danger-islands'], [0.1, 0.3, 0, 0, 0.6])).toEqual(['danger-islands', 'suicide']);
  });

  test('are those for who did something only for words of own behaviour', () => {
    expect(raised(['suicide'], [0.2, 0.2, 0.6, 0, 0], 0.8)).toEqual(['suicide-own', 'suicide']);
    expect(raised(['suicide'], [0.2, 0.2, 0.6, 0, 0], 0.3)).toEqual(['suicide']);
    expect(raised([], [0.1, 0, 0, 0, 0, 0.9], 0.8)).toEqual(['own-risk']);
    expect(raised([], [0.1, 0, 0, 0, 0, 0.9], 0.3)).toEqual([]);
  });
});
