import { expect, it } from 'vitest';
import { selectFirstSteps } from '../../../src/domain/first-step/select.ts';

const steps = [
  { id: 'danger', when: { is: { safety: ['unsafe-now' as const] } } },
  { id: 'watched', when: { is: { limits: ['watched-device' as const] } } },
];

it('stand in the order given where their condition holds', () => {
  const facts = { safety: ['unsafe-now' as const], limits: ['watched-device' as const] };
  expect(selectFirstSteps(steps, facts).map(({ id }) => id)).toEqual(['danger', 'watched']);
});

it('stay away where it does not', () => {
  expect(selectFirstSteps(steps, { limits: ['watched-device'] }).map(({ id }) => id)).toEqual(['watched']);
});
