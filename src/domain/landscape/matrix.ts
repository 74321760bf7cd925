/**
 * How much help there is for each situation, and how it can be reached: counted from the routing's own data, so
 * that the landscape can never say other than the results do.
 */
import type { Candidate, Wish } from '../help-point/candidate.ts';
import { entries } from '../vocabulary/facts.ts';

/** An offer below this weight "can help a bit"; it does not make a place to go for this situation. */
const fromWeight = 3;

/** A column: which of the help points for a situation count. */
export interface Column {
  id: string;
  counts: (candidate: Candidate) => boolean;
}

export interface Row {
  situation: string;
  /** One number per column. */
  counts: readonly number[];
}

/** Help points that are meant for a situation: an offer names it, and it helps the one it happened to. */
export function helpFor(candidates: readonly Candidate[], situation: string): Candidate[] {
  return candidates.filter(
    (candidate) =>
      candidate.helps.includes('victim') &&
      candidate.offers.some(
        (offer) =>
          offer.weight >= fromWeight &&
          offer.for !== 'any' &&
          entries(offer.for).some(([fact, values]) => fact === 'what' && values.includes(situation)),
      ),
  );
}

/** The matrix: a row per situation, a number per column. */
export function matrix(
  candidates: readonly Candidate[],
  situations: readonly string[],
  columns: readonly Column[],
): Row[] {
  return situations.map((situation) => {
    const help = helpFor(candidates, situation);
    return { situation, counts: columns.map((column) => help.filter(column.counts).length) };
  });
}

/** A column of help points that are known to meet a wish. */
export function meeting(wish: Wish): Column {
  return { id: wish, counts: (candidate) => candidate.meets[wish] === true };
}

/** A column of help points in a language that is not Dutch. */
export const otherLanguage: Column = {
  id: 'other-language',
  counts: (candidate) =>
    Object.entries(candidate.meets).some(
      ([wish, met]) => met && wish.startsWith('language:') && wish !== 'language:nl',
    ),
};

/** How full a cell is, for its colour: 0 is a gap. */
export function fullness(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  if (count <= 2) return 1;
  return count <= 5 ? 2 : 3;
}
