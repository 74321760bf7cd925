/** Wishes to refine with: made once, their counts renewed; all wiped with one tap. */
import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';

export interface FacetsView {
  node: HTMLElement;
  /** The wishes that are ticked, in the order of the list. */
  chosen: () => string[];
  /** Shows how many results each wish would leave; what would leave none is hidden. */
  count: (counts: ReadonlyMap<string, number>) => void;
  wipe: () => void;
}

/** The facets, with what to do when a tick changes. */
export function facetsView({ facets, ui }: SearchPageData, onChange: () => void): FacetsView {
  const boxes = new Map<string, { box: HTMLInputElement; count: Text }>();
  const groups = facets.map(({ title, values }) =>
    element(
      'details',
      { class: 'border-line border-t' },
      element('summary', { class: 'min-h-12 py-2.5' }, title),
      element(
        'fieldset',
        {},
        element('legend', { class: 'sr-only' }, title),
        ...values.map(({ key, label }) => {
          const box = element('input', {
            type: 'checkbox',
            autocomplete: 'off',
            class: 'size-6',
            'data-wish': key,
          });
          const count = document.createTextNode('');
          boxes.set(key, { box, count });
          return element(
            'label',
            { class: 'flex min-h-12 items-center gap-3' },
            box,
            element('span', {}, `${label} `, count),
          );
        }),
      ),
    ),
  );
  const clear = element(
    'button',
    { type: 'button', class: 'border-line bg-surface text-ink min-h-12 rounded-lg border-2 px-4' },
    ui.clear,
  );
  const chosen = () => [...boxes].flatMap(([key, { box }]) => (box.checked ? key : []));
  const wipe = () => {
    for (const { box } of boxes.values()) box.checked = false;
  };
  const summary = element('summary', { class: 'min-h-12 py-2.5 font-semibold' }, ui.refine);
  const node = element(
    'div',
    { class: 'mt-4' },
    clear,
    element('details', {}, summary, element('div', { class: 'grid gap-x-6 sm:grid-cols-2' }, ...groups)),
  );
  clear.hidden = true;
  clear.addEventListener('click', () => {
    wipe();
    onChange();
    summary.focus();
  });
  node.addEventListener('change', onChange);
  return {
    node,
    chosen,
    count(counts) {
      for (const [key, { box, count }] of boxes) {
        const left = counts.get(key) ?? 0;
        count.data = `(${left})`;
        if (box.parentElement) box.parentElement.hidden = left === 0 && !box.checked;
      }
      for (const group of groups) group.hidden = !group.querySelector('label:not([hidden])');
      clear.hidden = chosen().length === 0;
    },
    wipe,
  };
}
