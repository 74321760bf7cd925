/** A page of guidance in one shape, whatever it was written as: all passages, facts and doors in reading order. */
import type { Guide } from '../guide/schema.ts';
import type { RelationKit } from '../relation/schema.ts';
import type { Situation } from '../situation/schema.ts';
import type { Passage, Section } from './schema.ts';

/** Every passage of a section, in reading order. */
export function passagesOfSection(section: Section): Passage[] {
  return [...section.intro, ...section.passages, ...section.after];
}

/** The parts of a situation that read as sections, in the order of the page. */
export const situationParts = ['recognise', 'notYourFault', 'now', 'thisWeek', 'later', 'law'] as const;
export type SituationPart = (typeof situationParts)[number];

export function passagesOfSituation(situation: Situation): Passage[] {
  return situationParts.flatMap((part) => situation[part]);
}

export function passagesOfGuide(guide: Guide): Passage[] {
  return [...guide.lead, ...guide.sections.flatMap(passagesOfSection)];
}

export function passagesOfKit(kit: RelationKit): Passage[] {
  const spoken = [
    kit.firstSentence,
    ...kit.say,
    ...kit.dontSay.flatMap((one) => [one.sentence, one.because]),
  ];
  return [
    ...spoken.map((text) => ({ text, facts: [] })),
    ...kit.dontPromise,
    ...kit.talkAgain,
    ...kit.sections.flatMap(passagesOfSection),
    ...kit.forYourself,
  ];
}

/** The facts some passages stand on, each once, in the order of first use. */
export function factsOf(passages: readonly Passage[]): string[] {
  return [...new Set(passages.flatMap((passage) => passage.facts))];
}

/** Whose eye a page of several texts still needs: a role is done when someone of it has looked at every text. */
export function reviewsOf<Text extends Pick<Guide, 'review' | 'reviewedBy'>>(
  texts: readonly Text[],
): Pick<Guide, 'review' | 'reviewedBy'> {
  const review = [...new Set(texts.flatMap((text) => text.review))];
  const done = review.filter((role) =>
    texts.every((text) => !text.review.includes(role) || text.reviewedBy.some((one) => one.role === role)),
  );
  const reviewers = texts.flatMap((text) => text.reviewedBy).filter((one) => done.includes(one.role));
  return {
    review,
    reviewedBy: [...new Map(reviewers.map((one) => [`${one.name} ${one.role}`, one])).values()],
  };
}
