/** The national help that regional points lean on, always taken from the help points themselves. */
import { isUnconfirmed } from '../help-point/channels.ts';
import { fromOverseas, onlyDutch } from '../help-point/overseas.ts';
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

/** The same reach from outside the European Netherlands: only numbers that can be dialled from there. */
export function reachFromOverseas(reach: Reach): Reach {
  const { phone } = reach;
  return onlyDutch.test(phone?.dial ?? '')
    ? { ...reach, phone: undefined }
    : { ...reach, phone: phone && fromOverseas(phone) };
}

/**
 * Active help points that serve only a part of the country and serve one of these areas: those named `first` in their
 * order, then urgent help.
 */
export function onlyIn(
  points: readonly HelpPoint[],
  areas: readonly string[],
  first: readonly string[] = [],
): HelpPoint[] {
  const turn = ({ id }: HelpPoint) => (first.includes(id) ? first.indexOf(id) : first.length);
  return points
    .filter(({ status, routing }) => {
      const serves = routing.limits.place ?? ['nl'];
      return status !== 'retired' && !serves.includes('nl') && serves.some((area) => areas.includes(area));
    })
    .sort((a, b) => turn(a) - turn(b) || Number(b.kind === 'emergency') - Number(a.kind === 'emergency'));
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
