/**
 * From what somebody types to a place: four digits or a name, with slips of the finger, old names and borders.
 * Nothing is guessed: where it is not sure, the visitor chooses. This file ships to the browser.
 */
import type { Places } from './places.ts';
import { plain, slips, slipsAllowed } from './spelling.ts';

/** A place to choose: its id as the facts know it, and its name. */
export interface PlaceChoice {
  id: string;
  name: string;
  /** The other or old name that was typed: "Uden" for Maashorst. */
  typed?: string;
}

export type PlaceAnswer =
  | { kind: 'empty' }
  | {
      kind: 'found';
      place: PlaceChoice /** Letters or a street were typed and not needed. */;
      onlyDigitsUsed: boolean;
    }
  | { kind: 'choose'; why: 'border' | 'sameName' | 'similar'; places: readonly PlaceChoice[] }
  | { kind: 'not-found'; why: 'postcodeUnknown' | 'notFourDigits' | 'nameUnknown' | 'tooLong' };

/** Longer than any name with everything around it; a whole story was pasted. */
const longest = 80;
const mostChoices = 6;

/** The place that a postcode or name means. Always an answer, whatever was typed. */
export function findPlace(query: string, places: Places): PlaceAnswer {
  const typed = query.trim();
  if (typed === '') return { kind: 'empty' };
  if (typed.length > longest) return { kind: 'not-found', why: 'tooLong' };
  const digits = /\d+/.exec(typed)?.[0];
  return digits ? byPostcode(digits, typed, places) : byName(plain(typed.replace(/^.* in /, '')), places);
}

function byPostcode(digits: string, typed: string, places: Places): PlaceAnswer {
  if (digits.length !== 4) return { kind: 'not-found', why: 'notFourDigits' };
  const ids = places.postcodes.get(digits) ?? [];
  if (ids.length === 0) return { kind: 'not-found', why: 'postcodeUnknown' };
  return oneOrChoose(
    ids.map((id) => choice(id, places)),
    'border',
    typed !== digits,
  );
}

function byName(name: string, places: Places): PlaceAnswer {
  if (name === '') return { kind: 'not-found', why: 'nameUnknown' };
  const names = namesOf(places);
  const exact = names.get(name);
  if (exact) return oneOrChoose(exact, 'sameName', false);
  const begins = name.length > 2 ? [...names.keys()].filter((other) => other.startsWith(name)) : [];
  const alike = begins.length > 0 ? begins : nearest(name, [...names.keys()]);
  const found = new Map(alike.flatMap((other) => names.get(other) ?? []).map((one) => [one.id, one]));
  if (found.size === 0) return { kind: 'not-found', why: 'nameUnknown' };
  return { kind: 'choose', why: 'similar', places: [...found.values()].slice(0, mostChoices) };
}

/**
 * Every name a place has, plain. Where places share a name, it means the smallest: Utrecht is the municipality. A name
 * of now that was once another municipality's too, as Hengelo, means both.
 */
export function namesOf(places: Places): Map<string, PlaceChoice[]> {
  const names = new Map<string, PlaceChoice[]>();
  for (const { id, name } of places.municipalities.values()) names.set(plain(name), [{ id, name }]);
  for (const [typed, ids] of places.otherNames) {
    const known = names.get(plain(typed)) ?? [];
    const others = ids.filter((id) => !known.some((one) => one.id === id));
    names.set(plain(typed), [...known, ...others.map((id) => ({ ...choice(id, places), typed }))]);
  }
  for (const group of [places.regions, places.provinces, places.overseas])
    for (const { id, name } of group.values())
      if (!names.has(plain(name))) names.set(plain(name), [{ id, name }]);
  return names;
}

/** The names with the fewest slips, if few enough. Another first letter counts as one more. */
function nearest(name: string, names: readonly string[]): string[] {
  const allowed = slipsAllowed(name);
  const measured = names
    .filter((other) => Math.abs(other.length - name.length) <= allowed)
    .map((other) => ({ other, distance: slips(name, other) + (other[0] === name[0] ? 0 : 1) }));
  const least = Math.min(...measured.map(({ distance }) => distance));
  return least > allowed
    ? []
    : measured.filter(({ distance }) => distance === least).map(({ other }) => other);
}

function oneOrChoose(
  choices: readonly PlaceChoice[],
  why: 'border' | 'sameName',
  onlyDigitsUsed: boolean,
): PlaceAnswer {
  const [first] = choices;
  if (first && choices.length === 1) return { kind: 'found', place: first, onlyDigitsUsed };
  return { kind: 'choose', why, places: choices };
}

/** A place by its id, with the name people know. */
export function choice(id: string, places: Places): PlaceChoice {
  const { municipalities, regions, provinces, overseas } = places;
  const known = [municipalities, regions, provinces, overseas].find((group) => group.has(id));
  return { id, name: known?.get(id)?.name ?? id };
}
