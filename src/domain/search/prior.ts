/** Help that anyone can begin with, by whose words they are. Ships to the browser. */
import type { Meaning } from './understand.ts';

const forVictims = [
  'situation:doubt',
  'help-point:centrum-seksueel-geweld',
  'help-point:slachtofferhulp-nederland',
  'help-point:de-luisterlijn',
];
const forThoseAround = [
  'guide:naasten',
  'help-point:centrum-seksueel-geweld',
  'help-point:slachtofferhulp-nederland',
];
const forOwn = ['guide:zelf', 'help-point:stop-it-now', 'help-point:huisarts', 'help-point:de-luisterlijn'];
const forFamilyOfWhoDid = ['guide:familie', 'help-point:stop-it-now', 'help-point:veilig-thuis'];

/** A query of fewer words is a name or a subject, not a story. */
const story = 4;
/** Leads that weigh this much decide by themselves. */
const decisive = 0.7;
const weight = 0.1;

/** Documents by their keys, best first: what is always good to show for a meaning. */
export function alwaysGood({ side, outcomes }: Meaning): readonly string[] {
  if (side === 'own') return forOwn;
  if (side === 'theirs') return forFamilyOfWhoDid;
  const isAboutOther = outcomes.some(({ facts }) =>
    facts.some((fact) => /^(role:someone|relation:)/.test(fact)),
  );
  return isAboutOther ? forThoseAround : forVictims;
}

/** The meaning of a story of which we understood little: a little of what is always good goes with it. */
export function withPrior(meaning: Meaning, words: number): Meaning {
  const strongest = Math.max(0, ...meaning.outcomes.map((one) => (one.leads.length > 0 ? one.weight : 0)));
  if (words < story || strongest >= decisive) return meaning;
  return { ...meaning, outcomes: [...meaning.outcomes, { leads: alwaysGood(meaning), facts: [], weight }] };
}
