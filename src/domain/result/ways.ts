/** How this visitor can use the ways to reach a help point. Pure; ships to the browser. */
import type { CardChannel } from '../help-point/card.ts';
import { fromOverseas, onlyDutch } from '../help-point/overseas.ts';
import { containsAny } from '../vocabulary/facts.ts';
import type { FactLists, Facts } from '../vocabulary/schema.ts';
import { isOverseas } from './eligible.ts';

/** Cannot or may not be heard: written ways come first. */
const unheard: FactLists = {
  contact: ['cannot-talk', 'chat'],
  limits: ['deaf'],
  safety: ['someone-near'],
};
/** Who must know what a help point may do without consent before calling it. */
const youngOrAtHome: FactLists = {
  age: ['under-12', '12-15', '16-17'],
  setting: ['home-family-partner'],
  what: ['in-relationship-home'],
};

/** A channel as it is used from where the visitor is. */
export function fromHere(channel: CardChannel, facts: Facts): CardChannel {
  return isOverseas(facts) ? fromOverseas(channel) : channel;
}

/** What is confirmed first, then what can be used: without a voice where nobody may hear, with a number that works there. */
export function waysFor(channels: readonly CardChannel[], facts: Facts): CardChannel[] {
  const written = containsAny(facts, unheard);
  const weight = (channel: CardChannel) =>
    (channel.unconfirmed ? 3 : 0) +
    (written && channel.kind === 'phone' ? 1 : 0) +
    (worksFrom(channel, facts) ? 0 : 1);
  return [...channels].sort((a, b) => weight(a) - weight(b)).map((channel) => fromHere(channel, facts));
}

/** The confirmed number to take along: one to call, that works from where the visitor is. */
export function numberToTake(channels: readonly CardChannel[], facts: Facts): string | undefined {
  return waysFor(channels, facts).find(
    (channel) => channel.kind === 'phone' && !channel.unconfirmed && worksFrom(channel, facts),
  )?.number;
}

/** Whether "may they act without me" must be said before the number. */
export function mustKnowFirst(facts: Facts): boolean {
  return containsAny(facts, youngOrAtHome);
}

function worksFrom({ dial = '' }: CardChannel, facts: Facts): boolean {
  return !(isOverseas(facts) && onlyDutch.test(dial));
}
