/**
 * How much scripting an answer costs: on this content, and with synthetic help points up to 10,000.
 *
 *   npm run bench
 *
 * An answer is what the page does on each one: results and the next question, or results and the useful filters.
 * Counted is the time of the processor, so that other work on the machine changes little.
 */
import type { Routes } from '../src/domain/flow/outcome.ts';
import { progress, usefulFilters } from '../src/domain/flow/relevance.ts';
import { putBy } from '../src/domain/flow/resolve.ts';
import { limitPerDoor } from '../src/domain/flow/schema.ts';
import type { Candidate } from '../src/domain/help-point/candidate.ts';
import { match } from '../src/domain/result/match.ts';
import type { Facts } from '../src/domain/vocabulary/schema.ts';
import { readContent } from '../src/read-content.ts';
import { questionsOf, routesOf } from '../src/routes.ts';
import { settings } from '../src/settings.ts';

const content = readContent();
const routes = routesOf(content, settings.buildDate);
const questions = questionsOf(content);
const filters = Object.entries(content.filters).map(([id, filter]) => ({ id, ...filter }));
const journey: Facts[] = [
  { role: 'self' },
  { role: 'self', safety: ['safe'] },
  { role: 'self', safety: ['safe'], what: ['rape'] },
  { role: 'self', safety: ['safe'], what: ['rape'], when: ['last-3-days'] },
  { role: 'self', safety: ['safe'], what: ['rape'], when: ['last-3-days'], setting: ['going-out-street'] },
];
const runs = (size: number) => (size > 1_000 ? 2 : 9);

console.log('help points | per question (ms, median) | result with filters (ms, median)');
for (const size of [routes.candidates.length, 1_000, 3_000, 10_000]) {
  const grown: Routes = { ...routes, candidates: grow(routes.candidates, size) };
  const question = median(size, (facts) => {
    match(grown.candidates, facts, grown.areasOf);
    progress(questions, facts, grown, limitPerDoor, putBy(questions, facts));
  });
  const result = median(size, (facts) => {
    match(grown.candidates, facts, grown.areasOf);
    usefulFilters(filters, facts, grown);
  });
  console.log(
    `${String(size).padStart(11)} | ${question.toFixed(1).padStart(25)} | ${result.toFixed(1).padStart(32)}`,
  );
}

/** The same help points again and again under other ids, with slightly other weights. */
function grow(candidates: readonly Candidate[], size: number): Candidate[] {
  return Array.from({ length: size }, (_, index) => {
    const base = candidates[index % candidates.length] as Candidate;
    const round = Math.floor(index / candidates.length);
    if (round === 0) return base;
    return { ...base, id: `${base.id}-${round}`, stale: (round % 5) / 10 };
  });
}

function median(size: number, work: (facts: Facts) => void): number {
  const times: number[] = [];
  for (let run = 0; run < runs(size); run++)
    for (const facts of journey) {
      const start = process.cpuUsage();
      work(facts);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
