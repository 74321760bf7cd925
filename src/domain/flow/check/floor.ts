/**
 * The floor of a class of visitors: the help points that are shown whatever else is answered. More answers can
 * only add help points (relevance is any-of), except through `limits.never`; so a help point with such a limit is
 * not counted here, and what is counted is there for every visitor of the class.
 */
import type { Candidate } from '../../help-point/candidate.ts';
import { isAdultOnly, isEligible, isOffenderHelp, mayLead } from '../../result/eligible.ts';
import { best } from '../../result/match.ts';
import { score } from '../../result/score.ts';
import { toldBy } from '../../vocabulary/facts.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { type Visitor, visitorText } from './visitors.ts';

export function floorOf({ routes }: Subject, visitor: Visitor): Candidate[] {
  const told = toldBy(visitor);
  return routes.candidates.filter(
    (candidate) =>
      candidate.limits.never === undefined &&
      isEligible(candidate, visitor, routes.areasOf) &&
      score(candidate, told).relevant,
  );
}

/** At least three options, a first one that fits, what is always there, and a way to talk without a name. */
export function checkFloor(subject: Subject, visitor: Visitor): Finding[] {
  const floor = floorOf(subject, visitor);
  const leaders = floor.filter((candidate) => mayLead(candidate, visitor));
  const where = visitorText(visitor);
  const findings: Finding[] = [];
  if (leaders.length < best)
    findings.push({
      rule: `At least ${best} options may stand among the ${best} best, whatever is answered`,
      where,
      found: ids(leaders),
    });
  if (!leaders.some((candidate) => !isAdultOnly(candidate) && !isOffenderHelp(candidate)))
    if (!leaders.some((candidate) => !isAdultOnly(candidate) && onlyOffenders(visitor)))
      findings.push({
        rule: 'One of them may always be first: not for adults only, not only for who did it',
        where,
        found: ids(leaders),
      });
  const missing = alwaysThereAt(subject.alwaysThere, visitor.place).filter((id) => {
    const candidate = subject.routes.candidates.find((one) => one.id === id);
    return (
      candidate !== undefined &&
      isEligible(candidate, visitor, subject.routes.areasOf) &&
      !floor.includes(candidate)
    );
  });
  if (missing.length > 0)
    findings.push({
      rule: 'What is always there is there, unless a hard limit forbids it',
      where,
      found: `without ${missing.join(', ')}`,
    });
  if (!floor.some(isAnonymousTalk))
    findings.push({ rule: 'There is always someone to talk to without a name', where, found: ids(floor) });
  return findings;
}

/** What is always there at a place: the islands and abroad have their own, everywhere else is in the Netherlands. */
export function alwaysThereAt(
  alwaysThere: Subject['alwaysThere'],
  place: string | undefined,
): readonly string[] {
  return alwaysThere[place ?? 'nl'] ?? alwaysThere.nl ?? [];
}

/** Whose help for the one who did it may come first: there is no other side in play. */
function onlyOffenders({ role, side }: Visitor): boolean {
  return role === 'own-behaviour' || side === 'they-did-it';
}

function isAnonymousTalk({ meets }: Candidate): boolean {
  return (
    meets['limits:anonymous'] === true && (meets['contact:phone'] === true || meets['contact:chat'] === true)
  );
}

function ids(candidates: readonly Candidate[]): string {
  return candidates.map(({ id }) => id).join(', ') || 'none';
}
