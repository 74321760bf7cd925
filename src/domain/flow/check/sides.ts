/** Two sides, and never ranked into danger: per help point and class, exact, since hard limits read nothing else. */
import type { Candidate } from '../../help-point/candidate.ts';
import { isAdultOnly, isEligible, isOffenderHelp } from '../../result/eligible.ts';
import { minorAges } from '../../vocabulary/ages.ts';
import { entries, knownValues, valuesOf } from '../../vocabulary/facts.ts';
import type { FactLists, Facts } from '../../vocabulary/schema.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { type Visitor, visitorText } from './visitors.ts';

/** With any one of these answers contact with the one who did it is a danger (design/flow.md). */
export const neverMediation: FactLists = {
  when: ['ongoing'],
  safety: ['unsafe-now', 'unsure', 'child-unsafe'],
  what: ['in-relationship-home', 'forced-marriage-honour'],
  setting: ['home-family-partner'],
  by: ['partner-ex', 'family'],
};

/** Help that a class of visitors must never see. */
export function isForbidden(candidate: Candidate, facts: Facts): boolean {
  const victimOnly = !candidate.helps.includes('offender');
  const own = facts.role === 'own-behaviour';
  const aboutOther = facts.role === 'someone-else' || facts.role === 'professional';
  const offenderMayShow = own || (aboutOther && (facts.side === 'they-did-it' || facts.side === 'both'));
  if (own && victimOnly) return true;
  if (isOffenderHelp(candidate) && !offenderMayShow) return true;
  if (isAdultOnly(candidate) && knownValues(facts, 'age').some((age) => minorAges.includes(age))) return true;
  return (
    isMediation(candidate) &&
    entries(neverMediation).some(([name, values]) =>
      valuesOf(facts, name).some((value) => values.includes(value)),
    )
  );
}

/** Whether a help point brings people together with the one who did it. */
export function isMediation(candidate: Candidate): boolean {
  return candidate.offers.some(
    (offer) =>
      offer.want?.includes('mediation') || (offer.for !== 'any' && offer.for.want?.includes('mediation')),
  );
}

/** No forbidden help for a class, alone or with any one answer that makes mediation a danger. */
export function checkSides({ routes }: Subject, visitor: Visitor): Finding[] {
  const dangers = entries(neverMediation).flatMap(([name, values]) =>
    values.map((value) => ({ ...visitor, [name]: [value] }) as Facts),
  );
  return [visitor, ...dangers].flatMap((facts) =>
    routes.candidates
      .filter((candidate) => isForbidden(candidate, facts) && isEligible(candidate, facts, routes.areasOf))
      .map(({ id }) => ({ rule: 'No help on the wrong side', where: visitorText(facts), found: id })),
  );
}

/** Mediation leads only when chosen, and by nothing else. */
export function checkMediation({ routes }: Subject): Finding[] {
  return routes.candidates
    .filter(isMediation)
    .filter(({ lead, leadOnlyWith }) => lead && JSON.stringify(leadOnlyWith) !== '{"want":["mediation"]}')
    .map(({ id }) => ({
      rule: 'Mediation is never among the three best unless chosen',
      where: id,
      found: 'leadOnlyWith is not just want: mediation',
    }));
}
