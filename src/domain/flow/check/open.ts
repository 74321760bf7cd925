/**
 * Closed is not a dead end: at every hour of the week somebody answers who fits role and age, whatever else is
 * answered. Only the floor counts. On the islands no hours are known; there "we do not know" is the best we have,
 * and it is not "closed".
 */

import { status } from '../../opening-hours/status.ts';
import { isAlwaysOpen } from '../../opening-hours/week.ts';
import { isAdultOnly } from '../../result/eligible.ts';
import type { Finding } from './finding.ts';
import { floorOf } from './floor.ts';
import type { Subject } from './subject.ts';
import { type Visitor, visitorText } from './visitors.ts';

const hour = 3_600_000;
/** A Monday in winter, 00:00 in the Netherlands; which week does not matter, holidays are asked apart. */
const monday = Date.UTC(2027, 0, 10, 23);
const islands = new Set(['bonaire', 'sint-eustatius', 'saba']);

export function checkOpen(subject: Subject, visitor: Visitor): Finding[] {
  const mustFitMinor = visitor.age === undefined || visitor.age === 'unknown';
  const lines = floorOf(subject, visitor)
    .filter((candidate) => !(mustFitMinor && isAdultOnly(candidate)))
    .flatMap(({ id }) => subject.lines.get(id) ?? []);
  if (islands.has(visitor.place ?? '') && lines.some(({ unknown }) => unknown)) return [];
  const weeks = lines.flatMap((line) => line.weeks);
  if (weeks.some(isAlwaysOpen)) return [];
  const isOpen = (instant: number, holiday: boolean) =>
    weeks.some((week) => status(week, instant, () => holiday).state === 'open');
  for (const holiday of [false, true])
    for (let at = 0; at < 7 * 24; at++)
      if (!isOpen(monday + at * hour, holiday))
        return [
          {
            rule: 'At every hour of the week somebody answers who fits role and age',
            where: visitorText(visitor),
            found: `nobody at hour ${at} of the week${holiday ? ' on a holiday' : ''}`,
          },
        ];
  return [];
}
