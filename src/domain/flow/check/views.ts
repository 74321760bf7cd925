/**
 * Every state of the facts that some conditions can tell apart. A condition sees of a fact only which of its lists
 * the held values hit, and whether anything is known at all. So all subsets of values fall into few classes, and one
 * example of each is a proof for all of them.
 */
import { knownValues, singleFactNames, valuesOf } from '../../vocabulary/facts.ts';
import {
  type Condition,
  type FactName,
  type Facts,
  severalFacts,
  singleFacts,
} from '../../vocabulary/schema.ts';

/** One example of facts for every combination that the conditions can tell apart. */
export function viewsOf(conditions: readonly Condition[]): Facts[] {
  const lists = new Map<FactName, (readonly string[])[]>();
  for (const condition of conditions) collect(condition, lists);
  return [...lists].reduce<Facts[]>(
    (sofar, [name, read]) =>
      sofar.flatMap((facts) =>
        statesOf(name, read).map((state) => (state === undefined ? facts : { ...facts, [name]: state })),
      ),
    [{}],
  );
}

/** The lists of values that a condition reads, per fact; an empty list where it reads whether anything is known. */
function collect(condition: Condition, lists: Map<FactName, (readonly string[])[]>): void {
  if ('all' in condition) for (const part of condition.all) collect(part, lists);
  else if ('any' in condition) for (const part of condition.any) collect(part, lists);
  else if ('not' in condition) collect(condition.not, lists);
  else if ('unset' in condition) for (const name of condition.unset) push(lists, name, []);
  else for (const [name, values] of Object.entries(condition.is)) push(lists, name as FactName, values ?? []);
}

function push(lists: Map<FactName, (readonly string[])[]>, name: FactName, values: readonly string[]): void {
  lists.set(name, [...(lists.get(name) ?? []), values]);
}

/** Absent, and then one example of each distinguishable value (single) or set of values (several). */
function statesOf(name: FactName, lists: readonly (readonly string[])[]): (string | string[] | undefined)[] {
  const readsUnset = lists.some((list) => list.length === 0);
  const seen = (state: string | string[] | undefined) => {
    const facts = (state === undefined ? {} : { [name]: state }) as Facts;
    const held = valuesOf(facts, name);
    const hits = lists.map((list) => held.some((value) => list.includes(value)));
    return JSON.stringify([readsUnset && knownValues(facts, name).length > 0, hits]);
  };
  const states = new Map<string, string | string[] | undefined>([[seen(undefined), undefined]]);
  const keep = (state: string | string[]) => {
    if (!states.has(seen(state))) states.set(seen(state), state);
  };
  const values = valuesIn(name, lists);
  if (singleFactNames.has(name)) for (const value of values) keep(value);
  else {
    // Sets grow by one value at a time; a set that looks like one already kept adds nothing, alone or grown.
    let grown: string[][] = [[]];
    while (grown.length > 0) {
      const before = states.size;
      grown = grown.flatMap((set) =>
        values
          .map((value) => [...set, value])
          .filter((larger) => {
            const isNew = !states.has(seen(larger));
            keep(larger);
            return isNew;
          }),
      );
      if (states.size === before) break;
    }
  }
  return [...states.values()];
}

function valuesIn(name: FactName, lists: readonly (readonly string[])[]): readonly string[] {
  const facts = { ...singleFacts, ...severalFacts } as Record<string, unknown>;
  const options = (facts[name] as { options?: readonly string[] }).options;
  return options ?? [...new Set(lists.flat()), 'somewhere-else'];
}
