/** Choosing what to compare. The choice lives here and nowhere else. */
import { useState } from 'preact/hooks';
import type { CompareData } from '../../compare-data.ts';
import { CompareTable } from './CompareTable.tsx';

export function Chooser({ data }: { data: CompareData }) {
  const [chosen, setChosen] = useState<readonly string[]>(() => Array.from({ length: data.most }, () => ''));
  const points = [...new Set(chosen)].flatMap((id) => data.points.find((point) => point.id === id) ?? []);
  return (
    <>
      <div class="grid gap-3 sm:grid-cols-2">
        {chosen.map((id, index) => (
          <label key={`place ${index + 1}`} class="block">
            <span class="block font-semibold">{data.words.place.replace('{n}', String(index + 1))}</span>
            <select
              autocomplete="off"
              class="border-line bg-surface min-h-12 w-full rounded-lg border-2 px-3"
              value={id}
              onChange={(event) => setChosen(chosen.with(index, event.currentTarget.value))}
            >
              <option value="">{data.words.none}</option>
              {data.points.map((point) => (
                <option key={point.id} value={point.id}>
                  {point.name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div class="mt-6">{points.length > 1 && <CompareTable data={data} points={points} />}</div>
    </>
  );
}
