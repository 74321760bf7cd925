/** The national help that regional points lean on, always taken from the help points themselves. */
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
  const channels = point.channels.filter(({ onlyInSourceCode }) => !onlyInSourceCode);
  return {
    id: point.id,
    name: point.name,
    phone: channels.find(({ kind, dial }) => kind === 'phone' && dial),
    chat: channels.find(({ kind, url }) => kind === 'chat' && url),
  };
}

/** Active help points that serve only a part of the country and serve one of these areas. */
export function onlyIn(points: readonly HelpPoint[], areas: readonly string[]): HelpPoint[] {
  return points.filter(({ status, routing }) => {
    const serves = routing.limits.place ?? ['nl'];
    return status !== 'retired' && !serves.includes('nl') && serves.some((area) => areas.includes(area));
  });
}

/** Active help points for people everywhere who may also be in this place outside the European Netherlands. */
export function alsoIn(points: readonly HelpPoint[], place: string): HelpPoint[] {
  return points.filter(({ status, routing }) => {
    const serves = routing.limits.place ?? ['nl'];
    return status !== 'retired' && serves.includes('nl') && serves.includes(place);
  });
}
