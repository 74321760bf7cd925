/** What was found for a query: raised first steps, the first three, the rest, and ways on when nothing fits. */
import { useMemo, useState } from 'preact/hooks';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { status } from '../../domain/opening-hours/status.ts';
import type { PackedDocument } from '../../domain/search/data.ts';
import { refine } from '../../domain/search/facets.ts';
import type { Search } from '../../domain/search/search.ts';
import type { SearchPageData } from '../../search-page-data.ts';
import { Facets } from './Facets.tsx';
import { Hit } from './Hit.tsx';
import { Raised } from './Raised.tsx';

interface Props {
  data: SearchPageData;
  search: Search;
  query: string;
  /** Only help points and regional points. */
  onlyHelp: boolean;
  /** Says something to who cannot see the list change. */
  say: (text: string) => void;
}

/** How many of the rest stand open at once. */
const shownOfRest = 12;

export function Results({ data, search, query, onlyHelp, say }: Props) {
  const [wishes, setWishes] = useState<readonly string[]>([]);
  const { ui } = data;
  const result = useMemo(() => search(query), [search, query]);
  const isAsked = query.trim() !== '' || wishes.length > 0;
  const now = Date.now();
  const meets = (document: PackedDocument, wish: string) =>
    wish === 'contact:open-now' ? isOpen(document, now) : document.meets.includes(wish);
  const hits = (query.trim() === '' ? search.all : result.hits).filter(
    ({ document }) => !onlyHelp || document.type === 'help-point' || document.type === 'region-point',
  );
  const { fitting, nearby } = refine(hits, wishes, meets);
  const found = result.found || query.trim() === '';
  say(isAsked ? (found ? counted(ui.found, ui.foundOne, fitting.length) : ui.nothing) : '');
  return (
    <div class="min-h-96" data-asked={isAsked ? '' : undefined}>
      {result.raised.map((document) => (
        <Raised key={document.id} document={document} step={data.raised[document.id]} title={ui.firstThis} />
      ))}
      {isAsked && !found && <NothingFound data={data} />}
      {isAsked && fitting.length > 0 && (
        <ol class="mt-3 space-y-1" aria-label={found ? ui.bestTitle : ui.alwaysTitle}>
          {fitting.slice(0, 3).map((hit) => (
            <Hit key={hit.document.type + hit.document.id} hit={hit} data={data} />
          ))}
        </ol>
      )}
      {isAsked && fitting.length > 3 && (
        <details class="mt-3">
          <summary class="min-h-12 py-2.5 font-semibold">
            {ui.rest.replace('{n}', String(Math.min(fitting.length - 3, shownOfRest)))}
          </summary>
          <ol class="space-y-1" aria-label={ui.restTitle}>
            {fitting.slice(3, 3 + shownOfRest).map((hit) => (
              <Hit key={hit.document.type + hit.document.id} hit={hit} data={data} />
            ))}
          </ol>
        </details>
      )}
      {isAsked && wishes.length > 0 && fitting.length < 3 && nearby.length > 0 && (
        <section aria-labelledby="search-nearby">
          <h2 id="search-nearby" class="mt-6 text-lg">
            {ui.nearbyTitle}
          </h2>
          <ol class="mt-1 space-y-1">
            {nearby.slice(0, 6).map((hit) => (
              <Hit key={hit.document.type + hit.document.id} hit={hit} data={data} />
            ))}
          </ol>
        </section>
      )}
      <Facets data={data} hits={hits} wishes={wishes} meets={meets} onChange={setWishes} />
    </div>
  );
}

function NothingFound({ data: { ui, doors } }: { data: SearchPageData }) {
  return (
    <div class="bg-sunken rounded-card mt-3 p-4">
      <p class="font-semibold">{ui.nothing}</p>
      <p class="mt-1">{ui.sayOtherwise}</p>
      <p class="mt-3">{ui.orDoors}</p>
      <ul>
        {doors.map(({ label, href }) => (
          <li key={href}>
            <a href={href} class="inline-flex min-h-12 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p class="mt-3">{ui.alwaysTitle}</p>
    </div>
  );
}

function isOpen({ weeks = [] }: PackedDocument, now: number): boolean {
  return weeks.some((week) => status(week, now, isDutchHoliday).state === 'open');
}

function counted(many: string, one: string, count: number): string {
  return count === 1 ? one : many.replace('{n}', String(count));
}
