import { describe, expect, test } from 'vitest';
import type { PackedDocument } from '../../../src/domain/search/data.ts';
import { rank } from '../../../src/domain/search/rank.ts';
import type { Meaning } from '../../../src/domain/search/understand.ts';

function document(id: string, more: Partial<PackedDocument> = {}): PackedDocument {
  return {
    id,
    type: 'help-point',
    title: id,
    text: '',
    url: '',
    fits: {},
    meets: [],
    standing: 0,
    mentions: [],
    ...more,
  };
}
function meaning(change: Partial<Meaning> = {}): Meaning {
  return {
    concepts: new Map(),
    outcomes: [],
    side: undefined,
    raises: [],
    stems: [],
    intents: [],
    ...change,
  };
}
const leads = (...ids: string[]) => [{ leads: ids.map((id) => `help-point:${id}`), facts: [], weight: 1 }];
const asks = (...facts: string[]) => [{ leads: [], facts, weight: 1 }];
/** Dragons are what documents are about whose name says so. */
const aboutDragons = ({ id }: PackedDocument) => new Set(id.startsWith('about') ? ['dragon'] : []);
const ids = (documents: PackedDocument[], asked: Meaning, text: [number, number][] = []) =>
  rank(documents, asked, ['dragon', 'cake'], aboutDragons, new Map(text)).map((one) => one.document.id);

describe('the order', () => {
  test('is that of the leads, then what is about it, then what only mentions it', () => {
    const documents = [
      document('mentions', { mentions: [0] }),
      document('about'),
      document('second'),
      document('first'),
      document('nothing'),
    ];
    const asked = meaning({ concepts: new Map([['dragon', 1]]), outcomes: leads('first', 'second') });
    expect(ids(documents, asked)).toEqual(['first', 'second', 'about', 'mentions']);
  });

  test('follows the text where nothing else tells, and leaves out what is chance', () => {
    const documents = [document('little'), document('much'), document('chance')];
    expect(
      ids(documents, meaning(), [
        [0, 0.4],
        [1, 0.9],
        [2, 0.1],
      ]),
    ).toEqual(['much', 'little']);
  });

  test('is the same for equals however they are given', () => {
    const [a, b] = [document('about-a'), document('about-b')];
    const asked = meaning({ concepts: new Map([['dragon', 1]]) });
    expect([ids([a, b], asked), ids([b, a], asked)]).toEqual([
      ['about-a', 'about-b'],
      ['about-a', 'about-b'],
    ]);
  });
});

describe('whose help it is', () => {
  const documents = [
    document('victim', { only: 'victim' }),
    document('own', { only: 'own' }),
    document('both'),
  ];
  const text: [number, number][] = [
    [0, 0.5],
    [1, 0.9],
    [2, 0.4],
  ];

  test.each([
    ['victim', ['victim', 'both']],
    ['own', ['own', 'both']],
    ['theirs', ['victim', 'both']],
    [undefined, ['victim', 'both']],
  ] as const)('words of %s find %o', (side, expected) => {
    expect(ids(documents, meaning({ side }), text)).toEqual(expected);
  });

  test('help for who did it may be led to where the words tell no side', () => {
    expect(ids(documents, meaning({ outcomes: leads('own') }), text)).toContain('own');
    expect(ids(documents, meaning({ side: 'victim', outcomes: leads('own') }), text)).not.toContain('own');
  });
});

describe('what must not be offered unasked', () => {
  const contact = document('contact', { onlyWith: ['want:contact'] });
  const others = ['a', 'b', 'c', 'd'].map((id) => document(id));
  const text: [number, number][] = [
    [0, 1],
    [1, 0.9],
    [2, 0.8],
    [3, 0.7],
    [4, 0.3],
  ];

  test('comes after the first three', () => {
    expect(ids([contact, ...others], meaning(), text)).toEqual(['a', 'b', 'c', 'contact', 'd']);
  });

  test('comes where it belongs when asked for, or led to', () => {
    expect(ids([contact, ...others], meaning({ outcomes: asks('want:contact') }), text)[0]).toBe('contact');
    expect(ids([contact, ...others], meaning({ outcomes: leads('contact') }), text)[0]).toBe('contact');
  });

  test('is left out where a fact in the words forbids it', () => {
    const never = document('contact', { never: ['what:home'] });
    expect(ids([never, ...others], meaning({ outcomes: asks('what:home') }), text)).not.toContain('contact');
  });

  test('a regional point is found only where it serves the place that was named', () => {
    const regional = document('north', { type: 'region-point' });
    const near = (...served: string[]) =>
      rank([regional], meaning(), [], aboutDragons, new Map([[0, 1]]), new Set(served));
    expect([near(), near('south')]).toEqual([[], []]);
    expect(near('north').map((one) => one.document.id)).toEqual(['north']);
  });
});
