import { expect, test } from 'vitest';
import { markOf } from '../../../src/domain/fact/certainty.ts';

const facts = [
  { id: 'sure', confidence: 'high' as const },
  { id: 'weak', confidence: 'low' as const },
  { id: 'open', confidence: 'medium' as const, unconfirmed: true as const },
  { id: 'careful', confidence: 'medium' as const, unconfirmed: true as const, advice: true as const },
];

test('a sentence on sure facts carries no mark', () => {
  expect(markOf(['sure'], facts)).toBeUndefined();
});
test('one weak or unconfirmed fact marks the whole sentence', () => {
  expect(markOf(['sure', 'weak'], facts)).toBe('uncertain');
  expect(markOf(['open'], facts)).toBe('uncertain');
});
test('careful advice is not called doubtful', () => {
  expect(markOf(['careful', 'sure'], facts)).toBe('unreviewedAdvice');
});
test('advice next to a doubtful claim is marked as doubtful', () => {
  expect(markOf(['careful', 'open'], facts)).toBe('uncertain');
});
