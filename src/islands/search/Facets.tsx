/** Wishes to refine with, each with the number of results known to meet it; all wiped with one tap. */
import { countWishes, type Meets } from '../../domain/search/facets.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchPageData } from '../../search-page-data.ts';

interface Props {
  data: SearchPageData;
  hits: readonly Ranked[];
  wishes: readonly string[];
  meets: Meets;
  onChange: (wishes: readonly string[]) => void;
}

export function Facets({ data: { facets, ui }, hits, wishes, meets, onChange }: Props) {
  const keys = facets.flatMap(({ values }) => values.map(({ key }) => key));
  const counts = countWishes(hits, wishes, keys, meets);
  const toggle = (key: string) =>
    onChange(wishes.includes(key) ? wishes.filter((one) => one !== key) : [...wishes, key]);
  return (
    <div class="mt-4">
      {wishes.length > 0 && (
        <button
          type="button"
          class="border-line bg-surface text-ink min-h-12 rounded-lg border-2 px-4"
          onClick={() => onChange([])}
        >
          {ui.clear.replace('{n}', String(wishes.length))}
        </button>
      )}
      <details>
        <summary class="min-h-12 py-2.5 font-semibold">{ui.refine}</summary>
        <div class="grid gap-x-6 sm:grid-cols-2">
          {facets.map(({ title, values }) => {
            const shown = values.filter(({ key }) => (counts.get(key) ?? 0) > 0 || wishes.includes(key));
            if (shown.length === 0) return null;
            return (
              <details key={title} class="border-line border-t">
                <summary class="min-h-12 py-2.5">{title}</summary>
                <fieldset>
                  <legend class="sr-only">{title}</legend>
                  {shown.map(({ key, label }) => (
                    <label key={key} class="flex min-h-12 items-center gap-3">
                      <input
                        type="checkbox"
                        autocomplete="off"
                        class="size-6"
                        checked={wishes.includes(key)}
                        onChange={() => toggle(key)}
                        data-wish={key}
                      />
                      <span>
                        {label} ({counts.get(key) ?? 0})
                      </span>
                    </label>
                  ))}
                </fieldset>
              </details>
            );
          })}
        </div>
      </details>
    </div>
  );
}
