import { describe, expect, test } from 'vitest';
import type { PackedDocument } from '../../../src/domain/search/data.ts';
import { rank } from '../../../src/domain/search/rank.ts';
import type { Meaning } from '../../../src/domain/search/understand.ts';
import { packedDocument } from './packed-document.ts';

const nobody = { victim: 0, own: 0, theirs: 0, none: 1 };
function meaning(change: Partial<Meaning> = {}): Meaning {
  return {
    concepts: new Map(),
    outcomes: [],
    whose: nobody,
    needs: [],
    read: true,
    raises: [],
    stems: [],
    intents: [],
    ...change,
  };
}
const leads = (...ids: string[]) => [{ leads: ids.map((id) => `help-point:${id}`), facts: [], weight: 1 }];
const asks = (...facts: string[]) => [{ leads: [], facts, weight: 1 }];
const ids = (
  documents: PackedDocument[],
  asked: Meaning,
  text: [number, number][] = [],
  likely: Record<string, number> = {},
) => rank(documents, asked, new Map(text), new Map(Object.entries(likely))).map((one) => one.document.id);

describe('the order', () => {
  test('is what was learned and what the words lead to, together', () => {
    const documents = ['second', 'first', 'learned', 'nothing'].map((id) => packedDocument(id));
    const asked = meaning({ outcomes: leads('first', 'second') });
    expect(ids(documents, asked, [], { 'help-point:learned': 0.15 })).toEqual(['first', 'second', 'learned']);
    expect(ids(documents, asked, [], { 'help-point:learned': 0.9 })[0]).toBe('learned');
  });

  test('follows the text where nothing else tells, and leaves out what is chance', () => {
    const documents = [packedDocument('little'), packedDocument('much'), packedDocument('chance')];
    expect(
      ids(documents, meaning(), [
        [0, 0.4],
        [1, 0.9],
        [2, 0.05],
      ]),
    ).toEqual(['much', 'little']);
  });

  test('is the same for equals however they are given', () => {
    const [a, b] = [packedDocument('a'), packedDocument('b')];
    const asked = meaning({ outcomes: [...leads('a'), ...leads('b')] });
    expect([ids([a, b], asked), ids([b, a], asked)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});

describe('whose help it is', () => {
  const documents = [
    packedDocument('victim', { only: 'victim' }),
    packedDocument('own', { only: 'own' }),
    packedDocument('both'),
  ];
  const text: [number, number][] = [
    [0, 0.5],
    [1, 0.9],
    [2, 0.4],
  ];

  test.each([
    [{ victim: 1 }, ['victim', 'both']],
    [{ own: 1 }, ['own', 'both']],
    [{ theirs: 1 }, ['own', 'victim', 'both']],
    [{ none: 1 }, ['victim', 'both']],
  ])('words of %o find %o', (sides, expected) => {
    expect(ids(documents, meaning({ whose: { ...nobody, none: 0, ...sides } }), text)).toEqual(expected);
  });

  test('help for who did it may be led to where the words tell no side', () => {
    const victim = { ...nobody, none: 0, victim: 1 };
    expect(ids(documents, meaning({ outcomes: leads('own') }), text)).toContain('own');
    expect(ids(documents, meaning({ whose: victim, outcomes: leads('own') }), text)).not.toContain('own');
  });
});

describe('what must not be offered unasked', () => {
  const contact = packedDocument('contact', { onlyWith: ['want:contact'] });
  const others = ['a', 'b', 'c', 'd'].map((id) => packedDocument(id));
  const text: [number, number][] = [
    [0, 1],
    [1, 0.9],
    [2, 0.8],
    [3, 0.7],
    [4, 0.3],
  ];

  const waiting = (asked: Meaning, likely: [string, number][] = []) =>
    rank([contact, ...others], asked, new Map(text), new Map(likely))
      .filter(({ waits }) => waits)
      .map(({ document: { id } }) => id);

  test('waits, unless asked for, led to or very likely meant', () => {
    expect(waiting(meaning())).toEqual(['contact']);
    expect(waiting(meaning({ outcomes: asks('want:contact') }))).toEqual([]);
    expect(waiting(meaning({ outcomes: leads('contact') }))).toEqual([]);
    expect(waiting(meaning(), [['help-point:contact', 0.5]])).toEqual([]);
  });

  test('is left out where a fact in the words forbids it', () => {
    const never = packedDocument('contact', { never: ['what:home'] });
    expect(ids([never, ...others], meaning({ outcomes: asks('what:home') }), text)).not.toContain('contact');
  });

  test('a regional point is found only where it serves the place that was named', () => {
    const regional = packedDocument('north', { type: 'region-point' });
    const near = (...served: string[]) =>
      rank([regional], meaning(), new Map([[0, 1]]), new Map(), new Set(served));
    expect([near(), near('south')]).toEqual([[], []]);
    expect(near('north').map((one) => one.document.id)).toEqual(['north']);
  });
});
