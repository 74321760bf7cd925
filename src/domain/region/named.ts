/**
 * The places that a sentence names: "veilig thuis den bosch", "hulp in almere", "ggd 7901 AB". The same names, old
 * names and slips as `findPlace`, but careful: many names are also everyday words. This file ships to the browser.
 */
import { namesOf, nearest } from './find.ts';
import type { Places } from './places.ts';
import { plain } from './spelling.ts';

/** Places named in a sentence, and the sentence without them. */
export interface NamedPlaces {
  /** One place, or more where a name or postcode belongs to more; or a regional point that is named in full. */
  ids: readonly string[];
  rest: string;
}

/** What the sentence's own words are, as the one who asks knows them. */
export interface SentenceWords {
  /** Whether a word has a meaning of its own. */
  isKnown: (word: string) => boolean;
  /** Whether a word makes us expect a place after it: "ggd", "politie". */
  isLocal: (word: string) => boolean;
}

/** Words after which a name is a place, even when it is short or slightly misspelt. */
const before = /^(in|uit|te|rond|omgeving|nabij|buurt|hulp)$/;
/** Words after which it is a place whatever else it may mean. */
const certainly = /^(gemeente|regio|provincie|postcode)$/;
/** Names that are everyday words: only where a place is expected. */
const everyday =
  /^(asten|beek|bergen|borne|dalen|doorn|duiven|goes|grave|haren|helden|holten|hoorn|horst|houten|hulst|kampen|laren|losser|putten|sluis|stein|venray|voorst|weert)$/;
/** Names that are words of every sentence: only where it cannot be anything else. */
const common = /^(best|buren|echt|goor|heel|huizen|leek|made|mill|ten|oost|west|noord|zuid|midden|born)$/;
const mostWords = 4;
/** Names with fewer letters are taken only where a place is expected. */
const shortest = 5;

/** A finder for these places. Making it takes work; finding is quick. */
export function placeFinder(places: Places): (text: string, words: SentenceWords) => NamedPlaces | undefined {
  const known = [...namesOf(places).entries()];
  const names = new Map(known.map(([name, found]) => [name, found.map(({ id }) => id)]));
  const single = [...names.keys()].filter((name) => name.length > shortest);
  const parts = new Map(
    known.flatMap(([, found]) =>
      found.map(({ id, name, typed }): [string, string[]] => [firstPart(typed ?? name), [id]]),
    ),
  );
  const points = [...places.points.values()].map(({ id, name }): [string, string[]] => [plain(name), [id]]);
  for (const [name, ids] of [...parts, ...points])
    if (name.length > shortest && !names.has(name)) names.set(name, ids);

  return (text, words) => {
    const typed = [...text.matchAll(/[\p{L}\p{N}'’.()-]+/gu)].slice(0, 40);
    const wordAt = (index: number) => typed[index]?.[0].toLowerCase() ?? '';
    const cut = (from: number, to: number): string =>
      `${text.slice(0, typed[from]?.index)} ${text.slice((typed[to - 1]?.index ?? 0) + wordAt(to - 1).length)}`;

    for (let from = 0; from < typed.length; from += 1) {
      const previous = wordAt(from - 1);
      const sure = certainly.test(previous) || words.isLocal(previous);
      const expected = sure || before.test(previous);
      const digits = /^(\d{4})([a-z]{2})?$/.exec(wordAt(from));
      const ids = digits?.[1] && places.postcodes.get(digits[1]);
      const letters = /^[a-z]{2}$/.test(wordAt(from + 1));
      if (ids && (digits[2] || letters || sure || typed.length === 1) && !words.isKnown(digits[1] ?? ''))
        return { ids, rest: cut(from, letters && !digits[2] ? from + 2 : from + 1) };
      for (let to = Math.min(typed.length, from + mostWords); to > from; to -= 1) {
        const name = plain(
          typed
            .slice(from, to)
            .map(([word]) => word)
            .join(' '),
        );
        const found = names.get(name);
        if (!found) continue;
        const isOneWord = to === from + 1;
        const isWord = isOneWord && (common.test(name) || words.isKnown(wordAt(from)));
        const needsSign = name.length < shortest || parts.has(name) || (isOneWord && everyday.test(name));
        if (isWord ? sure : !needsSign || expected || typed.length === 1)
          return { ids: found, rest: cut(from, to) };
      }
      const word = plain(wordAt(from));
      if (expected && word.length > shortest && !words.isKnown(wordAt(from))) {
        const near = nearest(word, single).filter((name) => name[0] === word[0]);
        const [first] = near;
        if (first && near.length === 1) return { ids: names.get(first) ?? [], rest: cut(from, from + 1) };
      }
    }
    return undefined;
  };
}

/** What people say of a long name: "Nuenen" of Nuenen, Gerwen en Nederwetten, "Capelle" of Capelle aan den IJssel. */
function firstPart(name: string): string {
  return plain(name.split(/[,-]| aan | en /)[0] ?? '');
}
