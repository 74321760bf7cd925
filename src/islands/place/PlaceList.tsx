/** Regions, provinces and places overseas to pick instead of typing. */
import type { Places } from '../../domain/region/places.ts';
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  /** The places, or undefined while they are loading. */
  data: Places | undefined;
  words: Messages['place'];
  onPlace: (place: string, label: string) => void;
  /** The list was opened: the moment to load the places. */
  onOpen?: (() => void) | undefined;
}

export function PlaceList({ data, words, onPlace, onOpen }: Props) {
  const groups: [string, { id: string; name: string }[]][] = data
    ? [
        [words.regions, byName([...data.regions.values()])],
        [words.provinces, byName([...data.provinces].map(([id, name]) => ({ id, name })))],
        [words.outside, [...data.overseas].map(([id, name]) => ({ id, name }))],
      ]
    : [];
  return (
    <details onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary class="text-accent min-h-12 py-3 font-semibold">{words.pick}</summary>
      {!data && <p role="status">{words.loading}</p>}
      {groups.map(([title, choices]) => (
        <fieldset key={title} class="mt-3">
          <legend class="mb-2 font-semibold">{title}</legend>
          <ul class="flex flex-wrap gap-2">
            {choices.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  class="border-line bg-surface text-ink min-h-12 rounded border px-3"
                  onClick={() => onPlace(id, name)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </details>
  );
}

function byName<Named extends { name: string }>(list: Named[]): Named[] {
  return list.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}
