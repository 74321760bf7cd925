/** What is kept of a walk, for the page "Veilig en anoniem". Pure. */
import type { LeakReport } from '../../src/domain/leak-report/schema.ts';
import type { Finding } from './judge.ts';
import type { Observations } from './observe.ts';

/** The outcome in a few numbers. The address of a copy on one's own computer says nothing and is left out. */
export function reportOf(
  seen: Observations,
  findings: readonly Finding[],
  start: URL,
  checkedOn: string,
): LeakReport {
  return {
    checkedOn,
    ...(start.protocol === 'https:' && { address: start.href }),
    visits: seen.visits.length,
    actions: seen.visits.reduce((total, visit) => total + visit.actions, 0),
    requests: seen.requests.length,
    promises: findings.map(({ promise, broken }) => ({ promise, kept: broken.length === 0 })),
  };
}
