/**
 * The place that a sentence names: "veilig thuis den bosch", "hulp in almere", "ggd 7901 AB". Careful, since many
 * names are also everyday words. Ships to the browser.
 */
import { distance, slipsAllowed } from './distance.ts';
import { wordsOf } from './normalise.ts';
import { soundOf } from './sound.ts';

/** The names to look for, each with the areas it stands for. */
export interface PlaceNames {
  /** Each with and without its spaces. */
  names: ReadonlyMap<string, readonly number[]>;
  /** Names that are a part of a longer one: "capelle". Only where a place is expected. */
  parts: ReadonlySet<string>;
  ofPostcode: (digits: number) => readonly number[] | undefined;
}

/** A place named in a sentence, and the sentence without it. */
export interface NamedPlace {
  areas: readonly number[];
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
/** The one of them that also stands before verbs: what follows is no slip in a name. */
const verbal = 'te';
/** Words after which it is a place whatever else it may mean. */
const certainly = /^(gemeente|regio|provincie|postcode)$/;
/** Names that are everyday words: only where a place is expected. */
const everyday =
  /^(asten|beek|bergen|borne|dalen|doorn|duiven|goes|grave|haren|helden|holten|hoorn|horst|houten|hulst|kampen|laren|losser|monster|putten|sluis|stein|venray|voorst|weert)$/;
/** Names that are words of every sentence: only where it cannot be anything else. */
const common = /^(best|buren|echt|goor|heel|huizen|leek|made|mill|ten|oost|west|noord|zuid|midden|born)$/;
const mostWords = 4;
/** Names with fewer letters are taken only where a place is expected. */
const shortest = 5;

/** A name as it is compared: "'s-Hertogenbosch" -> "s hertogenbosch". */
export function plainName(name: string): string {
  return wordsOf(name).join(' ');
}

/** The first place that a sentence names. */
export function namedPlace(
  text: string,
  { names, parts, ofPostcode }: PlaceNames,
  { isKnown, isLocal }: SentenceWords,
): NamedPlace | undefined {
  const typed = [...text.matchAll(/[\p{L}\p{N}'’.()-]+/gu)].slice(0, 40);
  const wordAt = (index: number) => typed[index]?.[0].toLowerCase() ?? '';
  const without = (areas: readonly number[], from: number, to: number): NamedPlace => {
    const last = typed[to - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    return { areas, rest: `${text.slice(0, typed[from]?.index)} ${text.slice(end)}` };
  };
  for (const from of typed.keys()) {
    const sure = certainly.test(wordAt(from - 1)) || isLocal(wordAt(from - 1));
    const expected = sure || before.test(wordAt(from - 1));
    const [, digits, glued] = /^(\d{4})([a-z]{2})?$/.exec(wordAt(from)) ?? [];
    const letters = !glued && /^[a-z]{2}$/.test(wordAt(from + 1)) && !isKnown(wordAt(from + 1));
    const areas = digits && (glued || letters || sure || typed.length === 1) && ofPostcode(Number(digits));
    if (areas) return without(areas, from, letters ? from + 2 : from + 1);
    for (let to = Math.min(typed.length, from + mostWords); to > from; to--) {
      const words = typed.slice(from, to).map(([word]) => word);
      const spaced = plainName(words.join(' '));
      const name = words.length === 1 ? spaced.replaceAll(' ', '') : spaced; // "naar den" is not Naarden
      const found = names.get(name);
      if (!found) continue;
      const isWord = words.length === 1 && (common.test(name) || isKnown(wordAt(from)));
      const needsSign =
        name.length < shortest || parts.has(name) || (words.length === 1 && everyday.test(name));
      if (isWord ? sure : !needsSign || expected || typed.length === 1) return without(found, from, to);
    }
    const mayBeSlip = expected && wordAt(from - 1) !== verbal && !isKnown(wordAt(from));
    const near = mayBeSlip ? nearestName(plainName(wordAt(from)), names) : undefined;
    if (near) return without(near, from, from + 1);
  }
  return undefined;
}

/** The areas of the one name that is a slip away. */
function nearestName(word: string, names: PlaceNames['names']): readonly number[] | undefined {
  const limit = slipsAllowed(word.length);
  if (limit === 0) return undefined;
  const sound = soundOf(word);
  const near = [...names].filter(
    ([name]) => name[0] === word[0] && distance(sound, soundOf(name), limit) <= limit,
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}
