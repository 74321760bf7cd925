/** Closed is not a dead end: what is open instead. The clock comes in as an argument. Ships to the browser. */
import type { Candidate } from '../help-point/candidate.ts';
import type { Card } from '../help-point/card.ts';
import { isLive } from '../help-point/channels.ts';
import type { IsHoliday, State } from '../opening-hours/status.ts';
import { status } from '../opening-hours/status.ts';
import { knownValues } from '../vocabulary/facts.ts';
import type { Facts } from '../vocabulary/schema.ts';
import { isAdultOnly, mayLead } from './eligible.ts';
import type { Result } from './match.ts';

/** How a help point stands at an instant, over all the ways somebody answers there. */
export interface Openness {
  state: State;
  /** Open day and night. */
  always?: true;
  /** When it closes, or when it is next certainly open (epoch milliseconds). */
  until?: number;
  opensAt?: number;
}

/** The openness of a help point. Without any known hours: unknown. */
export function opennessOf(card: Pick<Card, 'channels'>, instant: number, isHoliday: IsHoliday): Openness {
  const channels = card.channels.filter((channel) => isLive(channel) && !channel.unconfirmed);
  const all = channels.flatMap((channel) => (channel.week ? [status(channel.week, instant, isHoliday)] : []));
  const open = all.filter((one) => one.state === 'open');
  if (open.length > 0) {
    if (open.some((one) => one.until === undefined)) return { state: 'open', always: true };
    return { state: 'open', until: Math.max(...open.map((one) => one.until ?? 0)) };
  }
  const opens = all.flatMap((one) => (one.opensAt === undefined ? [] : [one.opensAt]));
  const opensAt = opens.length > 0 ? { opensAt: Math.min(...opens) } : {};
  if (all.length < channels.length || all.length === 0 || all.some((one) => one.state === 'unknown'))
    return { state: 'unknown', ...opensAt };
  return { state: 'closed', ...opensAt };
}

/** Whether somebody certainly answers on one channel; without a clock only one that never closes. */
export function isSurelyOpen(
  card: Pick<Card, 'channels'> | undefined,
  id: string,
  instant: number | undefined,
  isHoliday: IsHoliday,
): boolean {
  const channels = card?.channels.filter((channel) => channel.id === id) ?? [];
  const { always, state } = opennessOf({ channels }, instant ?? 0, isHoliday);
  return always || (instant !== undefined && state === 'open');
}

/** The candidates with the wish "open now" worked out for an instant. */
export function openCandidates(
  candidates: readonly Candidate[],
  cards: Readonly<Record<string, Card>>,
  instant: number,
  isHoliday: IsHoliday,
): Candidate[] {
  return candidates.map((candidate) => {
    const card = cards[candidate.id];
    const state = card ? opennessOf(card, instant, isHoliday).state : 'unknown';
    if (state === 'unknown') return candidate;
    return { ...candidate, meets: { ...candidate.meets, 'contact:open-now': state === 'open' } };
  });
}

/**
 * What to show beside a result that is closed: the best other one that is open, may lead and fits role and age.
 * With help for both sides in play it must help the same side.
 */
export function openInstead(
  closed: Result,
  results: readonly Result[],
  candidates: readonly Candidate[],
  facts: Facts,
  isOpen: (id: string) => boolean,
): Result | undefined {
  return results.find((result) => {
    const candidate = candidates.find(({ id }) => id === result.id);
    return (
      candidate !== undefined &&
      (closed.offender ? candidate.helps.includes('offender') : !result.offender || facts.side !== 'both') &&
      isFallback(candidate, facts) &&
      isOpen(result.id)
    );
  });
}

/** Whether a help point can stand in for a closed one. 112 cannot without danger, help for adults not at an unknown age. */
export function isFallback(candidate: Candidate, facts: Facts): boolean {
  return mayLead(candidate, facts) && (knownValues(facts, 'age').length > 0 || !isAdultOnly(candidate));
}
