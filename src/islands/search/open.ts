/** Wakes the search under its field: every change of the field is a search, on the device. */
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { status } from '../../domain/opening-hours/status.ts';
import type { Week } from '../../domain/opening-hours/week.ts';
import type { PackedDocument } from '../../domain/search/data.ts';
import { countWishes, type FacetGroup, refine } from '../../domain/search/facets.ts';
import { type LocalData, localOf } from '../../domain/search/local.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import { createSearch } from '../../domain/search/search.ts';
import { fromWire } from '../../domain/search/wire.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';
import { facetsView } from './facets.ts';
import { resultNodes } from './results.ts';

/** How long someone must stop typing before the number of results is said aloud. */
const pause = 700;

/** Searches what stands in the field from now on, and shows what is found below it. */
export function openSearch(
  root: HTMLElement,
  input: HTMLInputElement,
  live: HTMLElement,
  data: SearchPageData,
  places: LocalData | undefined,
): void {
  const search = createSearch(fromWire(data.search), places && localOf(places));
  const onlyHelp = root.dataset.search === 'help-points';
  const groups = withRegions(data.facets, search.regions);
  const shown = { ...data, facets: groups };
  const wishes = groups.flatMap(({ values }) => values.map(({ key }) => key));
  const list = element('div', { class: 'min-h-96' });
  const facets = facetsView(shown, show);
  let timer: ReturnType<typeof setTimeout> | undefined;

  root.querySelector('[data-results]')?.append(list, facets.node);
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const first = list.querySelector<HTMLElement>('[data-raised] a, [data-result] a');
    if (event.key === 'Escape') {
      input.value = '';
      facets.wipe();
      show();
    } else if (first && (event.key === 'Enter' || event.key === 'ArrowDown')) {
      event.preventDefault();
      first.focus();
    }
  });
  document.addEventListener('waarheen:leave', () => {
    facets.wipe();
    show();
  });
  show();
  root.dataset.ready = '';

  function show(): void {
    const query = input.value.trim();
    const chosen = facets.chosen();
    const result = search(query);
    const fitting = inScope(result.hits);
    const found = query === '' || (result.found && fitting.length > 0);
    const hits = query === '' || fitting.length === 0 ? inScope(search.all) : fitting;
    const now = Date.now();
    const isOpen = (week: Week) => status(week, now, isDutchHoliday).state === 'open';
    const meets = (one: PackedDocument, wish: string) =>
      wish === 'contact:open-now' ? (one.weeks ?? []).some(isOpen) : one.meets.includes(wish);
    const refined = refine(hits, chosen, meets);
    const isAsked = query !== '' || chosen.length > 0;
    list.replaceChildren(
      ...(isAsked ? resultNodes(shown, { ...result, found }, refined, { isOpen, onExample }) : []),
    );
    facets.count(countWishes(hits, chosen, wishes, meets));
    clearTimeout(timer);
    timer = setTimeout(() => {
      live.textContent = isAsked ? (found ? counted(refined.fitting.length) : data.ui.nothing) : '';
    }, pause);
  }

  /** On the page with all help only help is found; guidance has pages of its own. */
  function inScope(all: readonly Ranked[]): Ranked[] {
    return all.filter(
      ({ document: { type } }) => !onlyHelp || type === 'help-point' || type.startsWith('region'),
    );
  }

  function onExample(example: string): void {
    input.value = example;
    input.focus();
    show();
  }

  function counted(count: number): string {
    return count === 1 ? data.ui.foundOne : data.ui.found.replace('{n}', String(count));
  }
}

/** The regions before the other places: their names come with the place data. */
function withRegions(groups: readonly FacetGroup[], regions: readonly PackedDocument[]): FacetGroup[] {
  const added = regions.map(({ id, title }) => ({
    key: `place:${id}`,
    label: title.split(': ').at(-1) ?? title,
  }));
  return groups.map((group) =>
    group.values.some(({ key }) => key.startsWith('place:'))
      ? { ...group, values: [...added, ...group.values] }
      : group,
  );
}
