/**
 * Puts the search field in the place of its link, and loads the search when the field is used. What is typed stays
 * in the field: no form, no address, no request. It is wiped on leaving and when the page comes back.
 */
import type { LocalData } from '../../domain/search/local.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { loadData } from '../load-data.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-search]')) place(root);

function place(root: HTMLElement): void {
  const template = root.querySelector('template');
  if (!template) return;
  root.replaceChildren(template.content.cloneNode(true));
  const input = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!input || !status) return;
  input.addEventListener('focus', () => void open(root, input, status), { once: true });
  const wipe = () => {
    input.value = '';
    input.dispatchEvent(new Event('input'));
  };
  document.addEventListener('waarheen:leave', wipe);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) wipe();
  });
}

async function open(root: HTMLElement, input: HTMLInputElement, status: HTMLElement): Promise<void> {
  try {
    const [{ openSearch }, data, places] = await Promise.all([
      import('./open.ts'),
      loadData<SearchPageData>(root.dataset.src ?? ''),
      loadData<LocalData>(root.dataset.places ?? '').catch(() => undefined), // names of places are an extra
    ]);
    openSearch(root, input, status, data, places);
  } catch {
    status.textContent = status.dataset.failed ?? '';
  }
}
