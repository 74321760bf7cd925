/**
 * Classes of visitors: every combination of the single-valued facts that hard limits read. Within a class every
 * further answer only adds: that is what the proof rests on (docs/flow-proof.md).
 */

import type { Facts } from '../../vocabulary/schema.ts';
import { age, role, side } from '../../vocabulary/schema.ts';
import type { Subject } from './subject.ts';

export type Visitor = Pick<Facts, 'role' | 'side' | 'age' | 'place'>;

/** Every class, the impossible ones included: a visitor with only half the facts is one too. */
export function visitors(subject: Subject): Visitor[] {
  return product([
    ['role', role.options],
    ['side', side.options],
    ['age', age.options],
    ['place', placesApart(subject)],
  ]);
}

/** One place for each set of areas that hard limits can tell apart: Utrecht and Zwolle are mostly the same. */
export function placesApart({ routes, places }: Subject): string[] {
  const served = new Set(routes.candidates.flatMap(({ limits }) => limits.place ?? ['nl']));
  const apart = new Map<string, string>();
  for (const place of places) {
    const seen = routes.areasOf(place).filter((area) => served.has(area));
    const key = [...seen].sort().join(' ');
    if (!apart.has(key)) apart.set(key, place);
  }
  return [...apart.values()];
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
