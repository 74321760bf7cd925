import { expect, it } from 'vitest';
import { explain } from '../../../src/domain/result/explain.ts';
import type { Facts } from '../../../src/domain/vocabulary/schema.ts';
import { areasOf, candidate } from '../../support/routing.ts';

const all = [
  candidate('general'),
  candidate('stalkers', { offers: [{ for: { what: ['stalking'] }, weight: 5 }] }),
  candidate('women', { limits: { age: ['18-24', '25-plus'], never: { about: ['man'] } } }),
  candidate('students', { limits: { about: ['student'] } }),
  candidate('work', { roles: ['professional'] }),
];
const why = (id: string, facts: Facts) => explain(id, all, facts, areasOf);

it('names the answers that brought a help point and what it rests on', () => {
  const told = why('stalkers', { role: 'self', what: ['stalking', 'doubt'] });
  expect(told?.reasons).toMatchObject([{ fact: 'what', value: 'stalking' }]);
  expect(told?.restsOn).toMatchObject([{ fact: 'what', value: 'stalking' }]);
  expect(told?.rank).toBe(1);
});

it('has no rank and no reasons for what nothing brings', () => {
  expect(why('stalkers', { role: 'self' })).toMatchObject({ reasons: [], keptOutBy: [] });
  expect(why('stalkers', { role: 'self' })?.rank).toBeUndefined();
});

it('names the hard limit that keeps a help point out', () => {
  expect(why('women', { role: 'self', age: '12-15' })?.keptOutBy).toEqual([
    { fact: 'age', values: ['18-24', '25-plus'] },
  ]);
  expect(why('women', { role: 'self', about: ['man'] })?.keptOutBy).toEqual([
    { fact: 'about', values: ['man'] },
  ]);
  expect(why('work', { role: 'self' })?.keptOutBy).toEqual([{ fact: 'role', values: ['professional'] }]);
  expect(why('general', { role: 'self', place: 'saba' })?.keptOutBy).toEqual([
    { fact: 'place', values: ['nl'] },
  ]);
});

it('names the answers that would remove it', () => {
  const removed = why('women', { role: 'self' })?.removedBy;
  expect(removed).toContainEqual({ fact: 'age', values: ['under-12', '12-15', '16-17'] });
  expect(removed).toContainEqual({ fact: 'about', values: ['man'] });
});

it('tells what we do not know about the visitor', () => {
  expect(why('women', { role: 'self' })?.dependsOn).toEqual(['age']);
  expect(why('students', { role: 'self' })?.dependsOn).toEqual(['about']);
  expect(why('students', { role: 'self', about: ['student'] })?.dependsOn).toEqual([]);
});

it('tells which wishes it does not meet or may not meet', () => {
  expect(why('general', { role: 'self', limits: ['anonymous'] })?.unknown).toEqual(['limits:anonymous']);
});

it('knows no help point by another name', () => {
  expect(why('dragons', {})).toBeUndefined();
});
