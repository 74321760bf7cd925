/** A first step that the words raise above everything else. Red is for danger alone. */
import type { PackedDocument } from '../../domain/search/data.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';

/** The block of a raised first step, when its lines came along. */
export function raisedBlock({ id, title }: PackedDocument, data: SearchPageData): HTMLElement | undefined {
  const step = data.raised[id];
  return (
    step &&
    element(
      'section',
      {
        'aria-label': data.ui.firstThis,
        class: 'border-accent bg-accent-soft rounded-card mt-3 border-s-4 p-4',
        'data-raised': id,
      },
      element('h2', { class: step.danger ? 'text-danger text-lg' : 'text-lg' }, title),
      element(
        'ul',
        { class: 'mt-1 list-disc space-y-1 ps-5' },
        ...step.steps.map((line) => element('li', {}, line)),
      ),
      element(
        'p',
        { class: 'mt-2 flex flex-wrap gap-x-6' },
        ...step.actions.map(({ label, href }) =>
          element(
            'a',
            {
              href,
              rel: 'noopener noreferrer',
              class: 'inline-flex min-h-12 items-center text-lg font-bold',
            },
            label,
          ),
        ),
      ),
    )
  );
}
