/** Places are named by id; an id that does not exist would silently serve nobody. */
import type { CheckedContent, Surroundings } from './content.ts';
import type { Problem } from './problem.ts';
import { everyText } from './texts.ts';

/** A place in a limit, a condition or a filter: the values of a list named `place`. */
const inPlaceList = /(^|\.)place\.\d+$/;

/** Names of places and regions that do not exist. */
export function unknownPlaces(content: CheckedContent, around: Surroundings): Problem[] {
  const named = everyText(content, around).filter(({ field }) => inPlaceList.test(field));
  const filters = Object.entries(content.filters)
    .filter(([, filter]) => filter.fact === 'place')
    .flatMap(([id, filter]) =>
      filter.values.map((text, index) => ({ file: 'filters.yaml', field: `${id}.values.${index}`, text })),
    );
  const otherNames = Object.entries(content['place-names']).flatMap(([name, ids]) =>
    ids.map((text) => ({ file: 'place-names.yaml', field: name, text })),
  );
  const alwaysThere = Object.keys(content.strip.alwaysThere).map((text) => ({
    file: 'strip.yaml',
    field: 'alwaysThere',
    text,
  }));
  return [...named, ...filters, ...otherNames, ...alwaysThere]
    .filter(({ text }) => !around.places.has(text))
    .map(({ file, field, text }) => ({
      file,
      field,
      rule: 'a place exists',
      found: text,
      expected: 'nl, abroad, an island, or the id of a region, province or municipality',
      todo: 'correct the id',
    }));
}
