/** Refining the result: nothing falls away, what meets the wishes comes first. In the order of what it changes. */

import type { Routes } from '../../domain/flow/outcome.ts';
import { usefulFilters } from '../../domain/flow/relevance.ts';
import type { Filter } from '../../domain/flow/schema.ts';
import type { Places } from '../../domain/region/places.ts';
import { knownValues } from '../../domain/vocabulary/facts.ts';
import type { FactName, Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { PlaceField } from '../place/PlaceField.tsx';
import { label } from './words.ts';

interface Props {
  data: FlowData;
  routes: Routes;
  places: Places;
  facts: Facts;
  onRefine: (filter: Filter, values: string[]) => void;
}

const inSight = 4;

export function Filters({ data, routes, places, facts, onRefine }: Props) {
  const useful = usefulFilters(data.filters, facts, routes);
  if (useful.length === 0) return null;
  const view = (some: typeof useful) =>
    some.map(({ id, values }) => {
      const filter = data.filters.find((one) => one.id === id);
      return filter ? <One key={id} {...{ data, filter, values, facts, onRefine, routes, places }} /> : null;
    });
  return (
    <section>
      <h2 class="text-xl">{data.ui.result.refine}</h2>
      <p class="text-muted">{data.ui.result.refineHint}</p>
      {view(useful.slice(0, inSight))}
      {useful.length > inSight && (
        <details class="fold">
          <summary>{data.ui.flow.more}</summary>
          {view(useful.slice(inSight))}
        </details>
      )}
    </section>
  );
}

interface OneProps extends Props {
  filter: Filter;
  values: readonly string[];
}

function One({ data, filter, values, facts, routes, places, onRefine }: OneProps) {
  const held = knownValues(facts, filter.fact as FactName);
  const wish = filter.fact === 'contact' || filter.fact === 'limits' || filter.fact === 'language';
  // A wish warns on the cards even where it changes no order, so all wishes stay in sight.
  const shown = filter.values.filter((value) => wish || values.includes(value) || held.includes(value));
  const count = (value: string) =>
    routes.candidates.filter((candidate) => candidate.meets[`${filter.fact}:${value}`] === true).length;
  return (
    <details class="fold" data-filter={filter.id}>
      <summary>
        {filter.title}
        {held.length > 0 && (
          <span class="text-accent font-semibold">
            {' '}
            ·{' '}
            {held
              .map((value) => placeName(places, value) ?? label(data.words, filter.fact, value))
              .join(', ')}
          </span>
        )}
      </summary>
      {filter.fact === 'place' && (
        <PlaceField data={places} words={data.ui.place} onPlace={(place) => onRefine(filter, [place])} />
      )}
      <div class="grid gap-x-6 pb-3 sm:grid-cols-2">
        {shown.map((value) => (
          <label key={value} class="tick">
            <input
              type={filter.several ? 'checkbox' : 'radio'}
              name={`filter-${filter.id}`}
              autocomplete="off"
              checked={held.includes(value)}
              onChange={(event) => {
                const others = filter.several ? held.filter((one) => one !== value) : [];
                onRefine(filter, event.currentTarget.checked ? [...others, value] : [...others]);
              }}
            />
            {label(data.words, filter.fact, value)}
            {wish && value !== 'open-now' && <span class="text-muted text-sm">({count(value)})</span>}
          </label>
        ))}
      </div>
      {held.length > 0 && (
        <button type="button" class="link-button" onClick={() => onRefine(filter, [])}>
          {data.ui.result.clear}
        </button>
      )}
    </details>
  );
}

function placeName(places: Places, id: string): string | undefined {
  return places.municipalities.get(id)?.name;
}
