/** One thing that was found: its name as a link, one sentence, what it is, and which wishes it misses. */
import type { Nearby } from '../../domain/search/facets.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { element } from './element.ts';

/** The list item of a hit. */
export function hitItem(hit: Ranked | Nearby, data: SearchPageData): HTMLLIElement {
  const { document } = hit;
  const { ui } = data;
  const aside = (text: string) => element('p', { class: 'text-muted text-sm' }, text);
  const notes =
    'misses' in hit
      ? [
          hit.misses.length > 0 && aside(`${ui.misses} ${labels(data, hit.misses)}.`),
          hit.unknown.length > 0 && aside(`${ui.unknown} ${labels(data, hit.unknown)}. ${ui.askFirst}`),
        ]
      : [];
  return element(
    'li',
    { class: 'border-line border-t py-2', 'data-result': `${document.type}:${document.id}` },
    element(
      'a',
      {
        href: data.root + document.url.replace(/^\//, ''),
        class: 'inline-flex min-h-12 items-center text-lg font-semibold',
      },
      document.title,
    ),
    document.text !== '' && element('p', {}, document.text),
    aside(data.kinds[document.type] + (document.only === 'own' ? `, ${ui.forOwn}` : '')),
    ...notes,
  );
}

function labels({ facets }: SearchPageData, wishes: readonly string[]): string {
  const all = facets.flatMap(({ values }) => values);
  return wishes.map((wish) => (all.find(({ key }) => key === wish)?.label ?? wish).toLowerCase()).join(', ');
}
