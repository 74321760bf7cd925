/** Whose words a query holds, what must not come first for them, and which steps they raise. Ships to the browser. */
import type { PackedDocument } from './data.ts';
import type { Reply } from './network.ts';
import type { Learned } from './schema.ts';

/** What was learned, apart from the weights. */
export type Learnt = Pick<Learned, 'sides' | 'raises'>;

/** How likely each is, 0 to 1: of who went through it, of who did it, about someone else who did, or none of these. */
export type Whose = Readonly<Record<Learned['sides'][number], number>>;

/** So sure must we be to leave out what is only for the other side. */
const sure = 0.95;
/** At most this likely may it be that what comes first is only for the other side. */
const mostRisk = { victim: 0.02, own: 0.025 };
/** So likely must own behaviour be, of oneself or of somebody near, to show help for it that no word leads to. */
const possible = 0.04;
/** A step that is this likely is raised: rather once too often than missed. Of few words we must be surer: they are often a name. */
const likely = { sentence: 0.3, few: 0.8 };
const fewWords = 2;
/** Of own behaviour and what someone went through, so likely must the first be for the step of who did something. */
const ownEnough = 0.6;

/** Of words that mean nothing to us. */
export const unknownWhose: Whose = { victim: 0, own: 0, theirs: 0, none: 1 };

export function whoseFrom({ sides }: Reply, learned: Learnt): Whose {
  const whose = { victim: 0, own: 0, theirs: 0, none: 0 };
  learned.sides.forEach((side, place) => {
    whose[side] = sides[place] ?? 0;
  });
  return whose;
}

/** How likely it is that a document is only for the other side than that of these words. */
export function riskOf({ only }: PackedDocument, whose: Whose): number {
  if (only === 'victim') return whose.own;
  return only === 'own' ? whose.victim : 0;
}

/** Whether a document may come first for these words. */
export function mayComeFirst(document: PackedDocument, whose: Whose): boolean {
  return document.only === undefined || riskOf(document, whose) <= mostRisk[document.only];
}

/** Whether a document may be shown for these words at all; `led`: an editor's words lead to it. */
export function isForThem(document: PackedDocument, whose: Whose, led: boolean): boolean {
  if (riskOf(document, whose) >= sure) return false;
  return document.only !== 'own' || led || whose.own + whose.theirs >= possible;
}

/** Whose words these most likely are. */
export function likeliest(whose: Whose): keyof Whose {
  const sides = Object.keys(whose) as (keyof Whose)[];
  return sides.reduce((best, side) => (whose[side] > whose[best] ? side : best));
}

/**
 * The steps that are raised: the likely ones first, then those of the editors' words. Words of danger do not say who is in
 * danger: of variants ("suicide", "suicide-other") a likely one goes before what was said, and that of own behaviour for who
 * did it. What only words can tell ("danger-islands") goes before all.
 */
export function raisedBy(said: readonly string[], reply: Reply, learned: Learnt, words: number): string[] {
  const shares = learned.raises.map((step, place) => ({ step, share: reply.raises[place] ?? 0 }));
  const enough = words > fewWords ? likely.sentence : likely.few;
  const { own, victim } = whoseFrom(reply, learned);
  const isOwn = own > ownEnough * (own + victim);
  const read = shares
    .filter(({ step, share }) => step !== 'none' && share >= enough)
    .sort((a, b) => b.share - a.share)
    .map(({ step }) => (isOwn ? step : step.replace(/-own$/, '')));
  const special = said.filter((step) => !learned.raises.includes(step));
  const variant = (step: string) =>
    [...special, ...read].find((one) => kindOf(one) === kindOf(step)) ??
    (isOwn ? learned.raises.find((one) => one === `${kindOf(step)}-own`) : undefined) ??
    step;
  const isSpecial = (step: string) => special.some((one) => kindOf(one) === kindOf(step));
  return [...new Set([...special, ...read.filter((step) => !isSpecial(step)), ...said.map(variant)])];
}

function kindOf(step: string): string {
  return step.split('-')[0] ?? step;
}
