import { expect, test } from 'vitest';
import { learner } from '../../../src/domain/search/learner.ts';

test('a number moves against its slope, and less the more it has moved', () => {
  const numbers = learner(1);
  numbers.move(0, 1, 0.1);
  const first = numbers.at(0);
  numbers.move(0, 1, 0.1);
  expect(first).toBeLessThan(0);
  expect(Math.abs(numbers.at(0) - first)).toBeLessThan(Math.abs(first));
});

test('the mean of what was counted is kept', () => {
  const numbers = learner(1, () => 4);
  numbers.count();
  numbers.values[0] = 8;
  numbers.count();
  numbers.settle();
  expect(numbers.at(0)).toBe(6);
});
