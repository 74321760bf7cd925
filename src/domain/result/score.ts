/**
 * How well a help point fits: a sum over the visitor's answers and over pairs of a fact and a wish, nothing else.
 * That is what keeps the proof in flow/check small. This file ships to the browser.
 */
import type { Candidate } from '../help-point/candidate.ts';
import type { Told } from '../vocabulary/facts.ts';
import type { FactLists, FactName } from '../vocabulary/schema.ts';

/** One answer that speaks for a help point, or the general reason. */
export interface Reason {
  fact: FactName | 'general';
  value: string;
}

/** The reason of a help point that no single answer brought: it fits almost anything. */
export const generalReason: Reason = { fact: 'general', value: 'anything' };

/** What one answer adds to a help point's points, or takes off. */
export interface Contribution {
  fact: FactName;
  value: string;
  points: number;
}

export interface Score {
  /** Whether it is for anything, or some answer brought it. Once relevant, more answers never make it irrelevant. */
  relevant: boolean;
  /** Only for ordering. */
  points: number;
  /** What each answer adds, most first. */
  contributions: readonly Contribution[];
}

/**
 * An answer that fits an offer counts three times its weight. Together with a wish it counts two times more, once
 * for each fact: who ticks three things that happened does not wish three times.
 */
const forAnswer = 3;
const forWish = 2;

/** The score of one help point for what was told, with the answers that brought it. */
export function score(candidate: Candidate, told: Told): Score {
  const wants = told.want ?? [];
  const byAnswer = new Map<string, number>();
  const byPair = new Map<string, number>();
  let general = 0;
  for (const offer of candidate.offers) {
    const wished = wants.filter((want) => offer.want?.includes(want));
    if (offer.for === 'any') {
      general = Math.max(general, offer.weight);
      for (const want of wished) raise(byAnswer, `want ${want}`, offer.weight * forWish);
      continue;
    }
    forEachHeld(offer.for, told, (answer) => {
      raise(byAnswer, answer, offer.weight * forAnswer);
      for (const want of wished) raise(byPair, `${factOf(answer)} ${want}`, offer.weight * forWish);
    });
  }
  const sums = new Map(byAnswer);
  for (const [pair, points] of byPair) add(sums, `want ${pair.split(' ')[1]}`, points);
  const relevant = general > 0 || sums.size > 0;
  if (relevant)
    for (const fit of candidate.fits) forEachHeld(fit.for, told, (answer) => add(sums, answer, fit.weight));
  let points = general - candidate.stale;
  for (const part of sums.values()) points += part;
  return { relevant, points, contributions: [...sums].map(toContribution).sort(byPoints) };
}

/** The answers that speak for a help point, strongest first; the general reason when there are none. */
export function reasonsOf({ contributions }: Score): readonly Reason[] {
  const reasons = contributions.filter(({ points }) => points > 0);
  return reasons.length > 0 ? reasons : [generalReason];
}

/** Calls back with "fact value" for each listed value that the visitor holds. */
function forEachHeld(lists: FactLists, told: Told, act: (answer: string) => void): void {
  for (const name in lists) {
    const held = told[name as FactName];
    if (!held) continue;
    const listed: readonly string[] = lists[name as FactName] ?? [];
    for (const value of held) if (listed.includes(value)) act(`${name} ${value}`);
  }
}

function factOf(answer: string): string {
  return answer.slice(0, answer.indexOf(' '));
}

function raise(sums: Map<string, number>, key: string, points: number): void {
  if (points > (sums.get(key) ?? 0)) sums.set(key, points);
}

function add(sums: Map<string, number>, key: string, points: number): void {
  sums.set(key, (sums.get(key) ?? 0) + points);
}

function toContribution([key, points]: [string, number]): Contribution {
  const [fact = '', value = ''] = key.split(' ');
  return { fact: fact as FactName, value, points };
}

function byPoints(a: Contribution, b: Contribution): number {
  return b.points - a.points || (`${a.fact} ${a.value}` < `${b.fact} ${b.value}` ? -1 : 1);
}
