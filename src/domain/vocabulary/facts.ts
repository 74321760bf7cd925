/** Plain operations on what a visitor told us. This file ships to the browser. */
import type { Condition, FactLists, FactName, Facts } from './schema.ts';

/** The values a fact holds, `unknown` included; none when it was not asked. */
export function valuesOf(facts: Facts, name: FactName): readonly string[] {
  const held = facts[name];
  if (held === undefined) return [];
  return typeof held === 'string' ? [held] : held;
}

/** The values a fact holds that say something: without `unknown`. */
export function knownValues(facts: Facts, name: FactName): readonly string[] {
  return valuesOf(facts, name).filter((value) => value !== 'unknown');
}

/** What a visitor really told us: per fact its known values, facts without any left out. */
export type Told = Readonly<Partial<Record<FactName, readonly string[]>>>;

export function toldBy(facts: Facts): Told {
  const told: Partial<Record<FactName, readonly string[]>> = {};
  for (const name of Object.keys(facts) as FactName[]) {
    const known = knownValues(facts, name);
    if (known.length > 0) told[name] = known;
  }
  return told;
}

/** Whether any named fact holds any of the listed values. */
export function containsAny(facts: Facts, lists: FactLists): boolean {
  return entries(lists).some(([name, values]) =>
    valuesOf(facts, name).some((value) => values.includes(value)),
  );
}

/** Whether a condition is true of the facts. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('unset' in condition) return condition.unset.every((name) => knownValues(facts, name).length === 0);
  return entries(condition.is).every(([name, values]) =>
    valuesOf(facts, name).some((value) => values.includes(value)),
  );
}

/** The facts with more facts added: single values replaced, several values joined. */
export function withValues(facts: Facts, lists: FactLists, single: ReadonlySet<string>): Facts {
  const next: Record<string, unknown> = { ...facts };
  for (const [name, values] of entries(lists)) {
    if (single.has(name)) next[name] = values[0];
    else next[name] = [...new Set([...valuesOf(facts, name).filter((v) => v !== 'unknown'), ...values])];
  }
  return next as Facts;
}

/** The named lists of a map of facts, typed as plain strings. */
export function entries(lists: FactLists): [FactName, readonly string[]][] {
  return Object.entries(lists) as [FactName, readonly string[]][];
}

/** The facts that hold one value. Kept beside the schema by a test. */
export const singleFactNames: ReadonlySet<string> = new Set([
  'role',
  'relation',
  'side',
  'image-made-when',
  'own-risk',
  'age',
  'case',
  'language',
  'place',
]);
