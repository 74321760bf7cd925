/**
 * Classes of visitors: every combination of the single-valued facts that hard limits read. Within a class every
 * further answer only adds: that is what the proof rests on (docs/flow-proof.md).
 */

import type { Facts } from '../../vocabulary/schema.ts';
import { age, role, side } from '../../vocabulary/schema.ts';
import type { Subject } from './subject.ts';

export type Visitor = Pick<Facts, 'role' | 'side' | 'age' | 'place'>;

const places = ['abroad', 'bonaire', 'sint-eustatius', 'saba'];

/** Every class, the impossible ones included: a visitor with only half the facts is one too. */
export function visitors(subject: Subject): Visitor[] {
  const served = subject.filters
    .filter(({ fact }) => fact === 'place')
    .flatMap(({ values }) => values)
    .concat(places);
  return product([
    ['role', role.options],
    ['side', side.options],
    ['age', age.options],
    ['place', [...new Set(served)]],
  ]);
}

/** The classes the flow itself can reach: a side is only asked for someone else and for work. */
export function askedVisitors(subject: Subject): Visitor[] {
  return visitors(subject).filter(
    (visitor) =>
      visitor.role !== undefined &&
      visitor.age !== 'unknown' &&
      visitor.side !== 'unknown' &&
      (visitor.side === undefined || visitor.role === 'someone-else' || visitor.role === 'professional'),
  );
}

/** Each fact absent, or with each of its values. */
function product(lists: readonly [keyof Visitor, readonly string[]][]): Visitor[] {
  return lists.reduce<Visitor[]>(
    (sofar, [name, values]) =>
      sofar.flatMap((facts) => [facts, ...values.map((value) => ({ ...facts, [name]: value }))]),
    [{}],
  );
}

/** A class in words, for a report: "self, age 12-15". */
export function visitorText(facts: Facts): string {
  const parts = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`);
  return parts.join(', ') || 'nothing known';
}
