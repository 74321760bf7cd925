/** What was found: raised first steps, the first three, the rest, and ways on when nothing fits. */
import type { Refined } from '../../domain/search/facets.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';
import { hitItem } from './hit.ts';
import { raisedBlock } from './raised.ts';
import { doorList, openLineList, sayOtherwise, type WaysOn } from './ways-on.ts';

/** How many of the rest, and of what misses a wish, are listed. */
const most = { rest: 12, nearby: 6 };

/** The results as nodes, in their order. */
export function resultNodes(
  data: SearchPageData,
  { raised, found, alike, meaning }: Pick<SearchResult, 'raised' | 'found' | 'alike' | 'meaning'>,
  { fitting, nearby }: Refined,
  waysOn: WaysOn,
): HTMLElement[] {
  const { ui } = data;
  const list = (hits: readonly Ranked[], label: string) =>
    element('ol', { class: 'mt-3 space-y-1', 'aria-label': label }, ...hits.map((hit) => hitItem(hit, data)));
  const titled = (title: string, hits: readonly Ranked[]) => [
    element('h2', { class: 'mt-6 text-lg' }, title),
    list(hits, title),
  ];
  const first = fitting.slice(0, 3);
  const rest = fitting.slice(3, 3 + most.rest);
  const otherwise = alike ? ui.alike : ui.alwaysTitle;
  return [
    ...raised.flatMap((document) => raisedBlock(document, data) ?? []),
    ...(found ? [] : [sayOtherwise(data, waysOn)]),
    ...(first.length === 0 ? [] : found ? [list(first, ui.bestTitle)] : titled(otherwise, first)),
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
    ...(fitting.length < 3 && nearby.length > 0 ? titled(ui.nearbyTitle, nearby.slice(0, most.nearby)) : []),
    ...(found && first.length > 0
      ? []
      : [openLineList(data, meaning.whose.own > 0.5, waysOn), doorList(data)]),
  ];
}
