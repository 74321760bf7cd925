/**
 * How much help there is for each situation, and how it can be reached: counted from the routing's own data, so
 * that the landscape can never say other than the results do.
 */
import type { Candidate, Wish } from '../help-point/candidate.ts';
import type { Axis } from '../help-point/schema.ts';
import type { AreasOf } from '../result/eligible.ts';
import { match } from '../result/match.ts';
import { entries } from '../vocabulary/facts.ts';
import type { Facts } from '../vocabulary/schema.ts';

/** An offer below this weight "can help a bit"; it does not make a place to go for this situation. */
const fromWeight = 3;

/** A column: which of the help points for a situation count. */
export interface Column {
  id: string;
  counts: (candidate: Candidate) => boolean;
}

export interface Row {
  /** What the row is about: a situation or a region. */
  about: string;
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

/** What someone wants who looks for help on an axis. */
const wantsOf: Readonly<Record<Axis, NonNullable<Facts['want']>>> = {
  safety: ['safety', 'shelter', 'images-removed'],
  care: ['medical', 'process'],
  justice: ['rights', 'report', 'complaint', 'compensation'],
  recovery: ['peers', 'recognition', 'mediation'],
  support: ['talk', 'know-if-okay'],
};
export const axes = Object.keys(wantsOf) as Axis[];

/** A row per situation: how many help points the results show on each axis to someone who wants that. */
export function byAxis(
  candidates: readonly Candidate[],
  situations: readonly string[],
  areasOf: AreasOf,
): Row[] {
  return situations.map((situation) => ({
    about: situation,
    counts: axes.map((axis) => {
      const facts = { role: 'self', what: [situation], want: wantsOf[axis] } as Facts;
      return match(candidates, facts, areasOf).filter((result) => result.axis === axis).length;
    }),
  }));
}

/** A row per situation, a number per column, of the help points that are meant for that situation. */
export function matrix(
  candidates: readonly Candidate[],
  situations: readonly string[],
  columns: readonly Column[],
): Row[] {
  return situations.map((situation) => {
    const help = helpFor(candidates, situation);
    return { about: situation, counts: columns.map((column) => help.filter(column.counts).length) };
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

/** What is told of a municipality that matters here. */
interface Municipality {
  region: string;
  csg?: unknown;
}

/**
 * Per region: its municipalities with a known Centrum Seksueel Geweld, those without, and its own centres where
 * everything is under one roof.
 */
export function byRegion(
  regions: readonly string[],
  municipalities: readonly Municipality[],
  underOneRoof: readonly { region?: string | undefined }[],
): Row[] {
  return regions.map((region) => {
    const within = municipalities.filter((one) => one.region === region);
    const known = within.filter((one) => one.csg !== undefined).length;
    return {
      about: region,
      counts: [known, within.length - known, underOneRoof.filter((point) => point.region === region).length],
    };
  });
}

/** How full each cell is beside the others of its table, for its colour: 0 is a gap, 1 the fewest, 3 the most. */
export function fullness(rows: readonly Row[]): (count: number) => 0 | 1 | 2 | 3 {
  const filled = rows.flatMap(({ counts }) => counts).filter((count) => count > 0);
  const fewest = Math.min(...filled);
  const range = Math.max(...filled) - fewest;
  return (count) => {
    if (count === 0) return 0;
    const share = range === 0 ? 0 : (count - fewest) / range;
    return share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
  };
}

/** Per column, the situations for which nothing is known: the gaps of a table, in words. */
export function gaps(
  rows: readonly Row[],
  columns: readonly string[],
): { column: string; about: string[] }[] {
  return columns.map((column, index) => ({
    column,
    about: rows.filter(({ counts }) => counts[index] === 0).map(({ about }) => about),
  }));
}

/** Between how few and how many places fit a situation: how much overlaps. */
export function overlap(
  candidates: readonly Candidate[],
  situations: readonly string[],
  areasOf: AreasOf,
): { fewest: number; most: number } {
  const fitting = situations.map(
    (situation) => match(candidates, { role: 'self', what: [situation] } as Facts, areasOf).length,
  );
  return { fewest: Math.min(...fitting), most: Math.max(...fitting) };
}
