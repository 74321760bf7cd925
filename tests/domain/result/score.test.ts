import { expect, it } from 'vitest';
import { score } from '../../../src/domain/result/score.ts';
import { candidate } from '../../support/routing.ts';

const apt = candidate('a', {
  offers: [
    { for: { what: ['rape', 'touched'] }, want: ['talk', 'medical'], weight: 5 },
    { for: { what: ['touched'] }, weight: 2 },
    { for: 'any', want: ['talk'], weight: 1 },
  ],
  fits: [{ for: { when: ['last-3-days'] }, weight: 9 }],
});

it('counts an answer three times its best offer', () => {
  expect(score(apt, { what: ['touched'] }).points).toBe(1 + 15);
});

it('sums over answers', () => {
  expect(score(apt, { what: ['touched', 'rape'] }).points).toBe(1 + 15 + 15);
});

it('counts a wish once for a fact, however many of its values fit', () => {
  const one = score(apt, { what: ['rape'], want: ['medical'] }).points;
  const two = score(apt, { what: ['rape', 'touched'], want: ['medical'] }).points;
  expect(one).toBe(1 + 15 + 10);
  expect(two).toBe(1 + 30 + 10);
});

it('adds a fit only to what is relevant', () => {
  const unlikely = candidate('b', { offers: [{ for: { what: ['rape'] }, weight: 1 }], fits: apt.fits });
  expect(score(unlikely, { when: ['last-3-days'] })).toMatchObject({ relevant: false });
  expect(score(apt, { when: ['last-3-days'] }).points).toBe(1 + 9);
});

it('never lets more answers make a help point irrelevant', () => {
  const doubtful = candidate('c', { fits: [{ for: { own: ['other'] }, weight: -60 }], stale: 10 });
  expect(score(doubtful, { own: ['other'] })).toMatchObject({ relevant: true });
});

it('gives the same contributions whatever the order of the answers', () => {
  expect(score(apt, { what: ['rape', 'touched'], want: ['talk', 'medical'] })).toEqual(
    score(apt, { what: ['touched', 'rape'], want: ['medical', 'talk'] }),
  );
});
