/**
 * How well a help point fits: a sum over the visitor's answers and over pairs of answer and wish, nothing else.
 * That is what keeps the proof in domain/check small. This file ships to the browser.
 */
import type { Candidate } from '../help-point/candidate.ts';
import { entries, knownValues } from '../vocabulary/facts.ts';
import type { FactName, Facts } from '../vocabulary/schema.ts';

/** One answer that speaks for a help point. */
export interface Reason {
  fact: FactName;
  value: string;
}

export interface Score {
  /** Above zero: relevant. */
  points: number;
  reasons: readonly Reason[];
}

/** An answer that fits an offer counts three times its weight, together with a wish two times more. */
const forAnswer = 3;
const forWish = 2;

/** The score of one help point for these facts, with the answers that brought it. */
export function score(candidate: Candidate, facts: Facts): Score {
  const wants = knownValues(facts, 'want');
  const byAnswer = new Map<string, number>();
  const byPair = new Map<string, number>();
  let general = 0;
  const raise = (map: Map<string, number>, key: string, weight: number) => {
    if (weight > (map.get(key) ?? 0)) map.set(key, weight);
  };
  for (const offer of candidate.offers) {
    const wished = wants.filter((want) => offer.want?.includes(want));
    if (offer.for === 'any') {
      general = Math.max(general, offer.weight);
      for (const want of wished) raise(byAnswer, `want ${want}`, (offer.weight * forWish) / forAnswer);
      continue;
    }
    for (const [fact, values] of entries(offer.for))
      for (const value of knownValues(facts, fact)) {
        if (!values.includes(value)) continue;
        raise(byAnswer, `${fact} ${value}`, offer.weight);
        for (const want of wished) raise(byPair, `${fact} ${value} ${want}`, offer.weight);
      }
  }
  const reasons = [...byAnswer.keys()];
  let points = general;
  for (const weight of byAnswer.values()) points += weight * forAnswer;
  for (const [key, weight] of byPair) {
    points += weight * forWish;
    reasons.push(`want ${key.split(' ')[2]}`);
  }
  if (points > 0)
    for (const fit of candidate.fits)
      for (const [fact, values] of entries(fit.for))
        for (const value of knownValues(facts, fact))
          if (values.includes(value)) {
            points += fit.weight;
            if (fit.weight > 0) reasons.push(`${fact} ${value}`);
          }
  return { points: points - candidate.stale, reasons: [...new Set(reasons)].map(toReason) };
}

function toReason(key: string): Reason {
  const [fact = '', value = ''] = key.split(' ');
  return { fact: fact as FactName, value };
}
