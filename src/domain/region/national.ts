/** The national help that regional points lean on, always taken from the help points themselves. */
import { isUnconfirmed } from '../help-point/channels.ts';
import type { Channel, HelpPoint } from '../help-point/schema.ts';

/** How to reach a help point by voice and without speaking; absent where there is no confirmed way. */
export interface Reach {
  id: string;
  name: string;
  phone: Channel | undefined;
  chat: Channel | undefined;
}

/** The first confirmed phone number and chat of a help point. */
export function reachOf(point: HelpPoint): Reach {
  const channels = point.channels.filter((channel) => !isUnconfirmed(channel));
  return {
    id: point.id,
    name: point.name,
    phone: channels.find(({ kind, dial }) => kind === 'phone' && dial),
    chat: channels.find(({ kind, url }) => kind === 'chat' && url),
  };
}

/**
 * The same reach from outside the European Netherlands: 0800 and 0900 may not work there, other Dutch numbers need
 * the country code.
 */
export function reachFromOverseas(reach: Reach): Reach {
  const { phone } = reach;
  if (!phone?.dial?.startsWith('0')) return reach;
  if (/^0[89]00/.test(phone.dial)) return { ...reach, phone: undefined };
  const number = phone.number?.replace(/^0/, '+31 ');
  return { ...reach, phone: { ...phone, number, dial: phone.dial.replace(/^0/, '+31') } };
}

/** Active help points that serve only a part of the country and serve one of these areas; urgent help first. */
export function onlyIn(points: readonly HelpPoint[], areas: readonly string[]): HelpPoint[] {
  return points
    .filter(({ status, routing }) => {
      const serves = routing.limits.place ?? ['nl'];
      return status !== 'retired' && !serves.includes('nl') && serves.some((area) => areas.includes(area));
    })
    .sort((a, b) => Number(b.kind === 'emergency') - Number(a.kind === 'emergency'));
}

/** Active help points of the Netherlands that also serve this place overseas; help for who it happened to first. */
export function alsoIn(points: readonly HelpPoint[], place: string): HelpPoint[] {
  return points
    .filter(({ status, routing }) => {
      const serves = routing.limits.place ?? ['nl'];
      return status !== 'retired' && serves.includes('nl') && serves.includes(place);
    })
    .sort((a, b) => Number(forVictims(b)) - Number(forVictims(a)));
}

function forVictims(point: HelpPoint): boolean {
  return point.routing.helps.includes('victim');
}
