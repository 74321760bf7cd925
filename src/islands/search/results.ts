/** What was found: raised first steps, the first three, the rest, and ways on when nothing fits. */
import type { Refined } from '../../domain/search/facets.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';
import { hitItem } from './hit.ts';
import { raisedBlock } from './raised.ts';

/** How many of the rest, and of what misses a wish, are listed. */
const most = { rest: 12, nearby: 6 };

/** The results as nodes, in their order. */
export function resultNodes(
  data: SearchPageData,
  { raised, found }: Pick<SearchResult, 'raised' | 'found'>,
  { fitting, nearby }: Refined,
): HTMLElement[] {
  const { ui } = data;
  const list = (hits: readonly Ranked[], label: string) =>
    element('ol', { class: 'mt-3 space-y-1', 'aria-label': label }, ...hits.map((hit) => hitItem(hit, data)));
  const rest = fitting.slice(3, 3 + most.rest);
  return [
    ...raised.flatMap((document) => raisedBlock(document, data) ?? []),
    ...(found ? [] : [nothingFound(data)]),
    ...(fitting.length > 0 ? [list(fitting.slice(0, 3), found ? ui.bestTitle : ui.alwaysTitle)] : []),
    ...(rest.length > 0
      ? [
          element(
            'details',
            { class: 'mt-3' },
            element(
              'summary',
              { class: 'min-h-12 py-2.5 font-semibold' },
              ui.rest.replace('{n}', String(rest.length)),
            ),
            list(rest, ui.restTitle),
          ),
        ]
      : []),
    ...(fitting.length < 3 && nearby.length > 0
      ? [
          element('h2', { class: 'mt-6 text-lg' }, ui.nearbyTitle),
          list(nearby.slice(0, most.nearby), ui.nearbyTitle),
        ]
      : []),
  ];
}

function nothingFound({ ui, doors }: SearchPageData): HTMLElement {
  return element(
    'div',
    { class: 'bg-sunken rounded-card mt-3 p-4' },
    element('p', { class: 'font-semibold' }, ui.nothing),
    element('p', { class: 'mt-1' }, ui.sayOtherwise),
    element('p', { class: 'mt-3' }, ui.orDoors),
    element(
      'ul',
      {},
      ...doors.map(({ label, href }) =>
        element('li', {}, element('a', { href, class: 'inline-flex min-h-12 items-center' }, label)),
      ),
    ),
    element('p', { class: 'mt-3' }, ui.alwaysTitle),
  );
}
