/** Refining what was found: wishes that only known facts meet, and how many meet each. Ships to the browser. */
import type { PackedDocument } from './data.ts';
import type { Ranked } from './rank.ts';

/** A group of wishes to choose from, as the visitor sees it. */
export interface FacetGroup {
  title: string;
  values: readonly { key: string; label: string }[];
}

/** A hit that does not meet every wish: what it is known not to have, and what is not known. */
export interface Nearby extends Ranked {
  misses: readonly string[];
  unknown: readonly string[];
}

export interface Refined {
  fitting: readonly Ranked[];
  /** The rest, in the same order; empty without wishes. */
  nearby: readonly Nearby[];
}

/** Whether a document meets a wish now; "open now" is the caller's to say. */
export type Meets = (document: PackedDocument, wish: string) => boolean;

/** Hits that meet every wish, then the others. Nothing disappears. */
export function refine(hits: readonly Ranked[], wishes: readonly string[], meets: Meets): Refined {
  const missing = (document: PackedDocument) => wishes.filter((wish) => !meets(document, wish));
  return {
    fitting: hits.filter(({ document }) => missing(document).length === 0),
    nearby: hits.flatMap((hit) => {
      const left = missing(hit.document);
      if (left.length === 0) return [];
      const refuses = hit.document.refuses ?? [];
      return [
        {
          ...hit,
          misses: left.filter((wish) => refuses.includes(wish)),
          unknown: left.filter((wish) => !refuses.includes(wish)),
        },
      ];
    }),
  };
}

/** For each wish: how many hits would be left with it, next to what is chosen already. */
export function countWishes(
  hits: readonly Ranked[],
  chosen: readonly string[],
  wishes: readonly string[],
  meets: Meets,
): ReadonlyMap<string, number> {
  const left = refine(hits, chosen, meets).fitting;
  return new Map(wishes.map((wish) => [wish, left.filter(({ document }) => meets(document, wish)).length]));
}
