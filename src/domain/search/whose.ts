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
const mostRisk = { victim: 0.03, own: 0.025 };
/** So likely must own behaviour be, of oneself or of somebody near, to show help for it that no word leads to. */
const possible = 0.3;
/**
 * If it is this likely that any step must be raised, the likeliest is: rather once too often than missed. Of few words we must be surer:
 * they are often a name. Others are raised beside it when they are this likely themselves.
 */
const likely = { sentence: 0.42, few: 0.6, also: 0.2 };
const fewWords = 2;
/** Of own behaviour and what someone went through, so likely must the first be for the step of who did something. */
const ownEnough = 0.6;

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
 * The steps that are raised: when it is likely enough that any must be, the likeliest, and others that are likely too; then those of the
 * editors' words. Words of danger do not say who is in danger: of variants ("suicide", "suicide-other") a likely one goes
 * for what was said, or that of own behaviour for such words. What is for who did it needs words of own behaviour. What only words can tell ("danger-islands") goes
 * before all.
 */
export function raisedBy(said: readonly string[], reply: Reply, learned: Learnt, words: number): string[] {
  const { own, victim } = whoseFrom(reply, learned);
  const isOwn = own > ownEnough * (own + victim);
  const shares = new Map<string, number>();
  learned.raises.forEach((step, place) => {
    const meant = isOwn ? step : withoutOwn(step, learned);
    shares.set(meant, (shares.get(meant) ?? 0) + (reply.raises[place] ?? 0));
  });
  const any = 1 - (shares.get(none) ?? 1);
  shares.delete(none);
  const steps = [...shares].map(([step, share]) => ({ step, share })).sort((a, b) => b.share - a.share);
  const enough = words > fewWords ? likely.sentence : likely.few;
  const read = any < enough ? [] : steps.filter(({ share }, place) => place === 0 || share >= likely.also);
  const special = said.filter((step) => !learned.raises.includes(step));
  const usual = [
    ...read.map(({ step }) => step),
    ...said.filter((step) => !special.includes(step)).map(variant),
  ];
  return [
    ...new Set([...special, ...usual.filter((step) => special.every((one) => kindOf(one) !== kindOf(step)))]),
  ];

  function variant(step: string): string {
    const read = steps.find((one) => kindOf(one.step) === kindOf(step) && one.share >= likely.also)?.step;
    const ownOne = `${kindOf(step)}-own`;
    return read ?? (isOwn && learned.raises.includes(ownOne) ? ownOne : step);
  }
}

/** The outcome of words that raise nothing. */
const none = 'none';

/** The step for words that are not of own behaviour: the other variant, or nothing. */
function withoutOwn(step: string, { raises }: Learnt): string {
  const parts = step.split('-');
  if (!parts.includes('own')) return step;
  const other = parts.filter((part) => part !== 'own').join('-');
  return raises.includes(other) ? other : none;
}

function kindOf(step: string): string {
  return step.split('-')[0] ?? step;
}
