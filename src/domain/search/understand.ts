/** What a query is about: concepts, intents, whose words they are, and which first steps it raises. Ships to the browser. */
import type { Lexicon } from './lexicon.ts';
import { matches, type Pattern, specificity, tagsOf } from './pattern.ts';
import { readingsOf } from './readings.ts';
import type { Side } from './schema.ts';

/** What a concept or an intent leads to. */
export interface Outcome {
  leads: readonly string[];
  facts: readonly string[];
  side?: Side;
  raises?: string;
  raisesOwn?: string;
}

export interface ReadyConcept extends Outcome {
  weight: number;
}

export interface ReadyIntent extends Outcome {
  id: string;
  when: readonly Pattern[];
  unless: readonly Pattern[];
  weight?: number;
}

export interface Meaning {
  /** Weight per concept found. */
  concepts: ReadonlyMap<string, number>;
  outcomes: readonly (Outcome & { weight: number })[];
  side: Side | undefined;
  /** Ids of first steps, as the outcomes were found. */
  raises: readonly string[];
  /** Stems that say something, for the text search. */
  stems: readonly string[];
  /** Ids of the intents that matched, for whoever wants to know why. */
  intents: readonly string[];
}

export interface Knowledge {
  lexicon: Lexicon;
  concepts: ReadonlyMap<string, ReadyConcept>;
  intents: readonly ReadyIntent[];
  stopStems: ReadonlySet<string>;
}

/** Reads a query. The same query always means the same. */
export function understand(query: string, knowledge: Knowledge): Meaning {
  const readings = readingsOf(query, knowledge.lexicon);
  const tags = tagsOf(readings, knowledge.lexicon);
  const concepts = new Map<string, number>();
  for (const { concept } of tags) concepts.set(concept, knowledge.concepts.get(concept)?.weight ?? 1);
  const intents = knowledge.intents.flatMap((intent) => {
    const fitting = intent.when.filter((pattern) => matches(pattern, readings, tags));
    if (fitting.length === 0 || intent.unless.some((pattern) => matches(pattern, readings, tags))) return [];
    return [{ ...intent, weight: intent.weight ?? Math.max(...fitting.map(specificity)) }];
  });
  const outcomes = [
    ...intents,
    ...[...concepts].flatMap(([id, weight]) => {
      const concept = knowledge.concepts.get(id);
      return concept ? [{ ...concept, weight }] : [];
    }),
  ];
  const side = sideOf(outcomes);
  return {
    concepts,
    outcomes,
    side,
    raises: [
      ...new Set(
        outcomes.flatMap(({ raises, raisesOwn }) =>
          side === 'own' && raisesOwn ? raisesOwn : (raises ?? []),
        ),
      ),
    ],
    stems: [...new Set(readings.flat().flatMap(({ stem }) => (knowledge.stopStems.has(stem) ? [] : stem)))],
    intents: intents.map(({ id }) => id),
  };
}

const sidesByCare: readonly Side[] = ['own', 'theirs', 'victim'];

/** The side of the most telling outcome; of two that tell as much, own behaviour first. */
function sideOf(outcomes: readonly (Outcome & { weight: number })[]): Side | undefined {
  const telling = outcomes.filter(({ side }) => side !== undefined);
  const most = Math.max(...telling.map(({ weight }) => weight));
  return sidesByCare.find((side) => telling.some((one) => one.side === side && one.weight === most));
}
