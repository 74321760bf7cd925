/** What stands under a query that nothing fits exactly: other words to try, the doors, and who answers now. */
import type { Week } from '../../domain/opening-hours/week.ts';

import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';

/** What the ways on ask of the page. */
export interface WaysOn {
  isOpen: (week: Week) => boolean;
  /** Puts an example in the field. */
  onExample: (example: string) => void;
}

const mostLines = 4;
const target = 'inline-flex min-h-12 items-center';

/** A sentence, and examples to press. */
export function sayOtherwise({ ui }: SearchPageData, { onExample }: WaysOn): HTMLElement {
  const examples = ui.examples.split(', ').map((example) => {
    const button = element(
      'button',
      { type: 'button', class: 'border-line bg-surface text-ink min-h-12 rounded-lg border-2 px-3' },
      example,
    );
    button.addEventListener('click', () => onExample(example));
    return element('li', {}, button);
  });
  return element(
    'div',
    { class: 'bg-sunken rounded-card mt-3 p-4' },
    element('p', { class: 'font-semibold' }, ui.nothing),
    element('p', { class: 'mt-1' }, ui.sayOtherwise),
    element('ul', { class: 'mt-2 flex flex-wrap gap-2' }, ...examples),
  );
}

/** The doors of the questions. */
export function doorList({ ui, doors }: SearchPageData): HTMLElement {
  return element(
    'div',
    { class: 'mt-6' },
    element('h2', { class: 'text-lg' }, ui.orDoors),
    element(
      'ul',
      {},
      ...doors.map(({ label, href }) => element('li', {}, element('a', { href, class: target }, label))),
    ),
  );
}

/** Lines where somebody answers at this moment; for words about own behaviour the line for that comes first. */
export function openLineList(data: SearchPageData, isOwn: boolean, { isOpen }: WaysOn): HTMLElement {
  const { ui, root, lines, ownLine } = data;
  const open = lines
    .filter(({ id }) => isOwn || id !== ownLine)
    .toSorted((a, b) => Number(b.id === ownLine) - Number(a.id === ownLine))
    .map((line) => ({ ...line, ways: line.ways.filter(({ week }) => isOpen(week)) }))
    .filter(({ ways }) => ways.length > 0)
    .slice(0, mostLines);
  return element(
    'section',
    { class: 'mt-6', 'aria-label': ui.openNow },
    element('h2', { class: 'text-lg' }, ui.openNow),
    element(
      'ul',
      { class: 'mt-1' },
      ...open.map(({ id, name, ways }) =>
        element(
          'li',
          { class: 'border-line border-t py-2', 'data-line': id },
          element('a', { href: `${root}hulp/${id}/`, class: `${target} font-semibold` }, name),
          element(
            'p',
            { class: 'flex flex-wrap gap-x-6' },
            ...ways.map(({ label, href }) =>
              element('a', { href, rel: 'noopener noreferrer', class: `${target} font-bold` }, label),
            ),
          ),
        ),
      ),
    ),
    element('a', { href: `${root}nu-open/`, class: target }, ui.allOpen),
  );
}
