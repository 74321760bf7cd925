/** The first three answers: together they must help whoever may have typed this. Ships to the browser. */
import { documentKey } from './document.ts';
import type { Ranked } from './rank.ts';
import type { Learned } from './schema.ts';
import { mayComeFirst, type Whose } from './whose.ts';

/** How many answers count as first. */
const first = 3;
/** How many of the ranked are looked at. */
const looked = 30;
/** How much it counts to help once more who is helped already. */
const second = 0.25;
/** Shares of needs are in ninths. */
const whole = 9;

/** How likely each document helps, by its key, for needs with these shares. */
export function likelyFor(needs: Learned['needs'], shares: readonly number[]): Map<string, number> {
  const likely = new Map<string, number>();
  needs.forEach((need, place) => {
    for (const [key, ninths] of Object.entries(need))
      likely.set(key, (likely.get(key) ?? 0) + ((shares[place] ?? 0) * ninths) / whole);
  });
  return likely;
}

/**
 * Ranked documents with others first: each of the first three adds most to the chance that one of them helps, given that those before it
 * do not.
 */
export function withCoverFirst(
  ranked: readonly Ranked[],
  needs: Learned['needs'],
  shares: readonly number[],
): Ranked[] {
  const open = [...shares];
  const front: Ranked[] = [];
  const choice = ranked.filter(({ waits }) => !waits).slice(0, looked);
  let unmet = 1;
  const gainOf = ({ document, evidence, score }: Ranked) => {
    const key = document.parent ?? documentKey(document);
    return needs.reduce(
      (sum, need, place) => sum + ((open[place] ?? 0) * (need[key] ?? 0)) / whole,
      evidence * unmet + score * second,
    );
  };
  while (front.length < Math.min(first, choice.length)) {
    const [next] = choice
      .filter((one) => !front.includes(one))
      .map((one) => ({ one, gain: gainOf(one) }))
      .sort((a, b) => b.gain - a.gain);
    if (!next) break;
    front.push(next.one);
    const key = next.one.document.parent ?? documentKey(next.one.document);
    needs.forEach((need, place) => {
      open[place] = (open[place] ?? 0) * (1 - (need[key] ?? 0) / whole);
    });
    unmet *= 1 - Math.min(0.9, next.one.score / 2);
  }
  const rest = ranked.filter((one) => !front.includes(one));
  return [...front, ...rest];
}

/** So much must a document have to do with the words to come first for being safe; else what is always good does. */
const enough = 0.2;
/** Pages of knowledge stand lower than this: they help nobody first. */
const knowledge = -0.3;

/** What may come first for whoever typed this comes first: of these, or else of what is always good. */
export function safeFirst(ranked: readonly Ranked[], whose: Whose, spare: readonly Ranked[]): Ranked[] {
  const isSafe = ({ document, waits }: Ranked) => !waits && mayComeFirst(document, whose);
  const fits = ({ document, score }: Ranked) => score >= enough && document.standing > knowledge;
  const safe = ranked.find((one, place) => isSafe(one) && (place === 0 || fits(one))) ?? spare.find(isSafe);
  return safe ? [safe, ...ranked.filter(({ document }) => document !== safe.document)] : [...ranked];
}
