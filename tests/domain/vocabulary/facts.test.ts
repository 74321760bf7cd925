import { describe, expect, it } from 'vitest';
import {
  containsAny,
  holds,
  knownValues,
  singleFactNames,
  toldBy,
  valuesOf,
  withValues,
} from '../../../src/domain/vocabulary/facts.ts';
import { facts, severalFacts, singleFacts } from '../../../src/domain/vocabulary/schema.ts';

describe('the vocabulary', () => {
  it('knows which facts hold one value, as the schema does', () => {
    expect([...singleFactNames].sort()).toEqual(Object.keys(singleFacts).sort());
  });

  it('names every fact once', () => {
    expect(Object.keys(facts.shape).sort()).toEqual(
      [...Object.keys(singleFacts), ...Object.keys(severalFacts)].sort(),
    );
  });
});

describe('values', () => {
  it('are none for what was not asked', () => {
    expect(valuesOf({}, 'what')).toEqual([]);
  });

  it('leave out unknown when only what is known counts', () => {
    expect(valuesOf({ age: 'unknown' }, 'age')).toEqual(['unknown']);
    expect(knownValues({ age: 'unknown' }, 'age')).toEqual([]);
    expect(toldBy({ age: 'unknown', what: ['rape', 'unknown'] })).toEqual({ what: ['rape'] });
  });

  it('replace a single value, join several, and drop unknown once something is known', () => {
    const next = withValues(
      { age: '12-15', what: ['unknown'] },
      { age: ['16-17'], what: ['rape'] },
      singleFactNames,
    );
    expect(next).toEqual({ age: '16-17', what: ['rape'] });
  });

  it('are not doubled', () => {
    expect(withValues({ what: ['rape'] }, { what: ['rape'] }, singleFactNames).what).toEqual(['rape']);
  });
});

describe('a condition', () => {
  it('asks one of the values of every fact it names', () => {
    const condition = { is: { what: ['rape' as const, 'touched' as const], age: ['12-15' as const] } };
    expect(holds(condition, { what: ['touched', 'doubt'], age: '12-15' })).toBe(true);
    expect(holds(condition, { what: ['touched'] })).toBe(false);
  });

  it('takes unknown for unset', () => {
    expect(holds({ unset: ['when'] }, { when: ['unknown'] })).toBe(true);
    expect(holds({ unset: ['when'] }, {})).toBe(true);
    expect(holds({ unset: ['when'] }, { when: ['ongoing'] })).toBe(false);
  });

  it('combines with all, any and not', () => {
    const self = { is: { role: ['self' as const] } };
    const work = { is: { role: ['professional' as const] } };
    expect(holds({ any: [self, work] }, { role: 'professional' })).toBe(true);
    expect(holds({ all: [self, work] }, { role: 'professional' })).toBe(false);
    expect(holds({ not: self }, { role: 'professional' })).toBe(true);
  });

  it('of lists is any of them', () => {
    expect(containsAny({ what: ['rape'] }, { what: ['rape'], age: ['12-15'] })).toBe(true);
    expect(containsAny({}, { what: ['rape'] })).toBe(false);
  });
});
