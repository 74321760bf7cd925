/**
 * Closed is not a dead end: at every hour of the week somebody answers who fits role and age, whatever else is
 * answered, for each side that is helped. Only the floor counts, and of it only what may stand in for a closed help
 * point: 112 is always open and would prove nothing. On the islands no hours are known; there "we do not know" is
 * the best we have, and it is not "closed".
 */

import { status } from '../../opening-hours/status.ts';
import { isAlwaysOpen } from '../../opening-hours/week.ts';
import { helpedSides } from '../../result/eligible.ts';
import { isFallback } from '../../result/open-ladder.ts';
import type { Finding } from './finding.ts';
import { floorOf } from './floor.ts';
import type { Line, Subject } from './subject.ts';
import { type Visitor, visitorText } from './visitors.ts';

const hour = 3_600_000;
/** A Monday in winter, 00:00 in the Netherlands; which week does not matter, holidays are asked apart. */
const monday = Date.UTC(2027, 0, 10, 23);
const islands = new Set(['bonaire', 'sint-eustatius', 'saba']);

export function checkOpen(subject: Subject, visitor: Visitor): Finding[] {
  const floor = floorOf(subject, visitor).filter((candidate) => isFallback(candidate, visitor));
  return helpedSides(visitor).flatMap((side) => {
    const lines = floor
      .filter(({ helps }) => helps.includes(side))
      .flatMap(({ id }) => subject.lines.get(id) ?? []);
    const found = closedAt(lines, islands.has(visitor.place ?? ''));
    return found === undefined
      ? []
      : [{ rule, where: `${visitorText(visitor)}: help for the ${side}`, found }];
  });
}

const rule = 'At every hour of the week somebody answers who fits role and age';

/** An hour at which none of the lines is open; undefined when there is none. */
function closedAt(lines: readonly Line[], unknownCounts: boolean): string | undefined {
  if (unknownCounts && lines.some(({ unknown }) => unknown)) return undefined;
  const weeks = lines.flatMap((line) => line.weeks);
  if (weeks.some(isAlwaysOpen)) return undefined;
  for (const holiday of [false, true])
    for (let at = 0; at < 7 * 24; at++)
      if (!weeks.some((week) => status(week, monday + at * hour, () => holiday).state === 'open'))
        return `nobody at hour ${at} of the week${holiday ? ' on a holiday' : ''}`;
  return undefined;
}
