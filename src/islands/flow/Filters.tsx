/** Refining the result: nothing falls away, what meets the wishes comes first. In the order of what it changes. */

import type { Routes } from '../../domain/flow/outcome.ts';
import { usefulFilters } from '../../domain/flow/relevance.ts';
import type { Filter } from '../../domain/flow/schema.ts';
import { choice } from '../../domain/region/find.ts';
import type { Places } from '../../domain/region/places.ts';
import { countMet, isWish, type Result } from '../../domain/result/match.ts';
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
  results: readonly Result[];
  onRefine: (filter: Filter, values: string[]) => void;
}

const inSight = 4;

export function Filters({ data, routes, places, facts, results, onRefine }: Props) {
  const { filters, ui, words } = data;
  const useful = usefulFilters(filters, facts, routes);
  if (useful.length === 0) return null;
  const view = (some: typeof useful) =>
    some.map(({ id, values }) => {
      const filter = filters.find((one) => one.id === id);
      if (!filter) return null;
      const { fact, several, title } = filter;
      const held = knownValues(facts, fact as FactName);
      const wish = isWish(fact as FactName);
      // A wish warns on the cards even where it changes no order, so all wishes stay in sight.
      const shown = filter.values.filter((value) => wish || values.includes(value) || held.includes(value));
      const name = (value: string) =>
        fact === 'place' ? choice(value, places).name : label(words, fact, value);
      return (
        <details key={id} class="fold" data-filter={id}>
          <summary>
            <span>
              {title}
              {held.length > 0 && ` · ${held.map(name).join(', ')}`}
            </span>
          </summary>
          {fact === 'place' && (
            <PlaceField
              data={places}
              words={ui.place}
              taken={facts.place}
              onPlace={(place) => onRefine(filter, [place])}
            />
          )}
          <div>
            {shown.map((value) => (
              <label key={value} class="tick">
                <input
                  type={several ? 'checkbox' : 'radio'}
                  name={`filter-${id}`}
                  autocomplete="off"
                  checked={held.includes(value)}
                  onChange={({ currentTarget: { checked } }) =>
                    onRefine(filter, [
                      ...(several ? held.filter((one) => one !== value) : []),
                      ...(checked ? [value] : []),
                    ])
                  }
                />
                <span>
                  {name(value)}
                  {wish && (
                    <span class="hint"> ({countMet(routes.candidates, results, `${fact}:${value}`)})</span>
                  )}
                </span>
              </label>
            ))}
          </div>
          {held.length > 0 && (
            <button type="button" class="link-button" onClick={() => onRefine(filter, [])}>
              {ui.result.clear}
            </button>
          )}
        </details>
      );
    });
  return (
    <section>
      <h2>{ui.result.refine}</h2>
      <p class="hint">{ui.result.refineHint}</p>
      {view(useful.slice(0, inSight))}
      {useful.length > inSight && (
        <details class="fold">
          <summary>{ui.flow.more}</summary>
          <div>{view(useful.slice(inSight))}</div>
        </details>
      )}
    </section>
  );
}
