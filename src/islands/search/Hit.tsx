/** One thing that was found: its name as a link, one sentence, and which wishes it misses. */
import type { Nearby } from '../../domain/search/facets.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchPageData } from '../../search-page-data.ts';

export function Hit({ hit, data }: { hit: Ranked | Nearby; data: SearchPageData }) {
  const { document } = hit;
  const { ui } = data;
  const kinds = {
    'help-point': ui.typeHelp,
    'region-point': ui.typeRegion,
    situation: ui.typeSituation,
    guide: ui.typeGuide,
    'first-step': ui.typeStep,
    question: ui.typeQuestion,
    term: ui.typeTerm,
  };
  return (
    <li class="border-line border-t py-2" data-result={`${document.type}:${document.id}`}>
      <a
        href={data.root + document.url.replace(/^\//, '')}
        class="inline-flex min-h-12 items-center text-lg font-semibold"
      >
        {document.title}
      </a>
      <p>{document.text}</p>
      <p class="text-muted text-sm">{kinds[document.type]}</p>
      {'misses' in hit && hit.misses.length > 0 && (
        <p class="text-muted text-sm">
          {ui.misses} {labels(data, hit.misses)}.
        </p>
      )}
      {'unknown' in hit && hit.unknown.length > 0 && (
        <p class="text-muted text-sm">
          {ui.unknown} {labels(data, hit.unknown)}. {ui.askFirst}
        </p>
      )}
    </li>
  );
}

function labels({ facets }: SearchPageData, wishes: readonly string[]): string {
  const all = facets.flatMap(({ values }) => values);
  return wishes.map((wish) => (all.find(({ key }) => key === wish)?.label ?? wish).toLowerCase()).join(', ');
}
