/** The content as the flow's checker looks at it: for scripts and tests, never for the browser. */
import { linesOf, type Subject } from './domain/flow/check/subject.ts';
import { limitPerDoor } from './domain/flow/schema.ts';
import { placesFrom } from './domain/region/places.ts';
import type { Content } from './read-content.ts';
import { questionsOf, routesOf } from './routes.ts';

/** The whole flow of some content, on a day (yyyy-mm-dd). */
export function subjectOf(content: Content, today: string): Subject {
  const places = placesFrom(content);
  return {
    questions: questionsOf(content),
    filters: Object.entries(content.filters).map(([id, filter]) => ({ id, ...filter })),
    routes: routesOf(content, today),
    firstSteps: content['first-steps'],
    limits: limitPerDoor,
    alwaysThere: content.strip.alwaysThere,
    places: [
      ...places.municipalities.keys(),
      ...places.regions.keys(),
      ...places.provinces.keys(),
      ...places.overseas.keys(),
    ],
    lines: linesOf(content['help-points']),
  };
}
