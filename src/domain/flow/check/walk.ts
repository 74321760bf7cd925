/**
 * Walks real pages: for every class of visitors each answer alone, and for the classes that see different help
 * points each pair of answers. It proves nothing that the floor does not; it looks whether the engine does what the
 * argument says, counts distinct outcomes, and notes what is ever reached.
 */
import { selectFirstSteps } from '../../first-step/select.ts';
import { match } from '../../result/match.ts';
import type { Facts } from '../../vocabulary/schema.ts';
import { outcomeOf } from '../outcome.ts';
import type { Finding } from './finding.ts';
import { brokenRules } from './invariants.ts';
import { applied, factsKey, isOffered, movesOf } from './moves.ts';
import type { Subject } from './subject.ts';
import { askedVisitors, type Visitor, visitorText } from './visitors.ts';

export interface Walk {
  findings: Finding[];
  /** How many pages were looked at. */
  pages: number;
  outcomes: number;
  /** Ids of help points and first steps that some page shows. */
  reached: ReadonlySet<string>;
}

/** `inPairs` says for which classes answers are also combined two by two. */
export function walk(subject: Subject, inPairs: (visitor: Visitor) => boolean): Walk {
  const { routes, alwaysThere } = subject;
  const byId = new Map(routes.candidates.map((candidate) => [candidate.id, candidate]));
  const moves = movesOf(subject);
  const seen = new Set<string>();
  const outcomes = new Set<string>();
  const reached = new Set<string>();
  const findings = new Map<string, Finding>();

  const look = (facts: Facts): boolean => {
    const key = factsKey(facts);
    if (seen.has(key)) return false;
    seen.add(key);
    const results = match(routes.candidates, facts, routes.areasOf);
    const steps = selectFirstSteps(routes.firstSteps, facts);
    const { firstSteps, best, sets } = outcomeOf(routes, facts, results);
    outcomes.add(`${firstSteps}|${best}|${sets}`);
    for (const { id } of [...results, ...steps]) reached.add(id);
    for (const rule of brokenRules(facts, { results, steps }, routes, byId, alwaysThere))
      if (!findings.has(rule))
        findings.set(rule, { rule, where: visitorText(facts), found: best.join(', ') });
    return true;
  };

  // Age and place are answers as well, so each of them still meets every value of the other.
  const classes = askedVisitors(subject).filter(({ age, place }) => age === undefined || place === undefined);
  for (const visitor of classes) {
    look(visitor);
    for (const [index, one] of moves.entries()) {
      if (!isOffered(one, visitor)) continue;
      const alone = applied(one, visitor);
      look(alone);
      if (!inPairs(visitor)) continue;
      for (const other of moves.slice(index + 1)) if (isOffered(other, alone)) look(applied(other, alone));
    }
  }
  return { findings: [...findings.values()], pages: seen.size, outcomes: outcomes.size, reached };
}
