/** What the checker looks at: the whole flow, as plain data. Build time and tests only. */
import type { FirstStep } from '../../first-step/schema.ts';
import { canBeUsed, isLive, isUnconfirmed } from '../../help-point/channels.ts';
import type { HelpPoint } from '../../help-point/schema.ts';
import { parseOpeningHours } from '../../opening-hours/parse.ts';
import type { Week } from '../../opening-hours/week.ts';
import type { Routes } from '../outcome.ts';
import type { Filterable, LimitPerDoor } from '../relevance.ts';
import type { Question } from '../schema.ts';

export interface Subject {
  /** In the order in which they are asked. */
  questions: readonly Question[];
  filters: readonly Filterable[];
  routes: Routes;
  firstSteps: readonly Pick<FirstStep, 'id' | 'slot' | 'when' | 'title' | 'steps'>[];
  limits: LimitPerDoor;
  /** Ids of what is always there, by place; `nl` where no place is known. */
  alwaysThere: Readonly<Record<string, readonly string[]>>;
  /** Every place a visitor can choose. */
  places: readonly string[];
  /** When somebody answers, by help point; without a known week `unknown` is true. */
  lines: ReadonlyMap<string, Line>;
}

export interface Line {
  weeks: readonly Week[];
  /** Some live channel has no known hours. */
  unknown: boolean;
}

/** The lines of help points: phone, chat and WhatsApp that are more than a guess. */
export function linesOf(points: readonly HelpPoint[]): Map<string, Line> {
  return new Map(
    points.map((point) => {
      const live = point.channels.filter(
        (channel) => isLive(channel) && canBeUsed(channel) && !isUnconfirmed(channel),
      );
      const weeks = live.flatMap(({ hours }) => (hours === undefined ? [] : [parseOpeningHours(hours)]));
      return [point.id, { weeks, unknown: live.some(({ hours }) => hours === undefined) }];
    }),
  );
}
