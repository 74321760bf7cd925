/** The routing's data, compiled from the content once: what scripts, pages and the browser's data share. */

import type { Routes } from './domain/flow/outcome.ts';
import type { Question } from './domain/flow/schema.ts';
import { compileCandidate } from './domain/help-point/compile.ts';
import type { HelpPoint } from './domain/help-point/schema.ts';
import { areasOf } from './domain/region/areas.ts';
import { placesFrom } from './domain/region/places.ts';
import type { Content } from './read-content.ts';

/** Candidates, first steps and areas for some content, on a day (yyyy-mm-dd). */
export function routesOf(content: Content, today: string): Routes {
  const places = placesFrom(content);
  const alwaysThere = new Set(Object.values(content.strip.alwaysThere).flat());
  return {
    candidates: offeredHelp(content).map((point) =>
      compileCandidate(point, { shelfLife: content['shelf-life'], today, alwaysThere }),
    ),
    firstSteps: content['first-steps'],
    areasOf: (place) => areasOf(places, place),
  };
}

/** The help points that are still there: a retired one keeps its page and its id, and is offered nowhere. */
export function offeredHelp(content: Content): HelpPoint[] {
  return content['help-points'].filter(({ status }) => status !== 'retired');
}

/** The questions in the order in which they are asked. */
export function questionsOf(content: Content): Question[] {
  return [...content.questions].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
