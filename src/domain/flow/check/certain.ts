/**
 * Questions that matter whatever else was answered: one of their answers brings a help point, or a first step, that
 * depends on nothing but the door and that answer. So it changes the outcome for everyone who has not got it yet.
 */
import { isEligible } from '../../result/eligible.ts';
import { score } from '../../result/score.ts';
import { entries, holds, singleFactNames, toldBy, withValues } from '../../vocabulary/facts.ts';
import { type Condition, type FactLists, type FactName, type Facts, side } from '../../vocabulary/schema.ts';
import type { Question } from '../schema.ts';
import type { Subject } from './subject.ts';
import { viewsOf } from './views.ts';

/** Whether a question matters for every visitor of a door who was not asked it yet. */
export function mattersAlways(question: Question, role: string, subject: Subject): boolean {
  return question.answers.some(({ sets, shownWhen }) => {
    if (shownWhen || setElsewhere(sets, question, role, subject)) return false;
    return bringsFirstStep(sets, role, subject) || bringsHelpPoint(sets, role, subject);
  });
}

/** Whether another question of this door may already have set one of these values. */
function setElsewhere(sets: FactLists, question: Question, role: string, { questions }: Subject): boolean {
  const others = questions.filter((other) => other.id !== question.id && isOfDoor(other, role));
  return entries(sets).some(([fact, values]) =>
    others.some((other) =>
      other.answers.some((answer) => valuesIn(answer.sets, fact).some((value) => values.includes(value))),
    ),
  );
}

/** Whether a question can be put at all to someone who came in by this door. */
function isOfDoor({ askedWhen }: Question, role: string): boolean {
  return viewsOf([askedWhen]).some((facts) => holds(askedWhen, { ...facts, role } as Facts));
}

function valuesIn(lists: FactLists, fact: FactName): readonly string[] {
  return lists[fact] ?? [];
}

function bringsFirstStep(sets: FactLists, role: string, { firstSteps }: Subject): boolean {
  const before = { role } as Facts;
  const after = withValues(before, sets, singleFactNames);
  return firstSteps.some(
    ({ when }) =>
      factsRead(when).every((fact) => fact === 'role' || fact in sets) &&
      holds(when, after) &&
      !holds(when, before),
  );
}

/** In the flow no place is known and an age at most for someone else; neither may stand in the way. */
function bringsHelpPoint(sets: FactLists, role: string, { routes }: Subject): boolean {
  const sides =
    role === 'someone-else' || role === 'professional' ? [undefined, ...side.options] : [undefined];
  return routes.candidates.some((candidate) => {
    const { age, never } = candidate.limits;
    if (age || never || candidate.offers.some((offer) => offer.for === 'any')) return false;
    if (!candidate.offers.every((offer) => Object.keys(offer.for).every((fact) => fact in sets)))
      return false;
    const others = Object.keys(sets).every((fact) =>
      candidate.offers.every((offer) => offer.for === 'any' || onlySets(offer.for, fact as FactName, sets)),
    );
    return (
      others &&
      sides.every((one) => {
        const facts = { role, ...(one ? { side: one } : {}) } as Facts;
        const after = withValues(facts, sets, singleFactNames);
        return isEligible(candidate, after, routes.areasOf) && score(candidate, toldBy(after)).relevant;
      })
    );
  });
}

/** Whether an offer reads of a fact no other value than this answer sets, so that nothing else can bring it. */
function onlySets(list: FactLists, fact: FactName, sets: FactLists): boolean {
  return valuesIn(list, fact).every((value) => valuesIn(sets, fact).includes(value));
}

function factsRead(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsRead);
  if ('any' in condition) return condition.any.flatMap(factsRead);
  if ('not' in condition) return factsRead(condition.not);
  return 'unset' in condition ? condition.unset : Object.keys(condition.is);
}
