/** Wakes the search under its field: every change of the field is a search, on the device. */
import { h, render } from 'preact';
import { createSearch } from '../../domain/search/search.ts';
import { fromWire } from '../../domain/search/wire.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { Results } from './Results.tsx';

/** How long someone must stop typing before the number of results is said aloud. */
const pause = 700;

/** Searches what stands in the field from now on, and shows what is found below it. */
export function openSearch(
  root: HTMLElement,
  input: HTMLInputElement,
  status: HTMLElement,
  data: SearchPageData,
): void {
  const search = createSearch(fromWire(data.search));
  const place = root.querySelector<HTMLElement>('[data-results]');
  if (!place) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, pause);
  };
  const show = () =>
    render(
      h(Results, { data, search, query: input.value, onlyHelp: root.dataset.search === 'help-points', say }),
      place,
    );
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      show();
    }
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    const first = place.querySelector<HTMLElement>('[data-result] a');
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  show();
  root.dataset.ready = '';
}
