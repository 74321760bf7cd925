/** Which help point stands under which heading of the directory. Pure. */
import type { HelpPoint } from '../help-point/schema.ts';
import type { Directory } from './schema.ts';

/** A heading with its help points, by name. */
export interface DirectoryGroup {
  id: string;
  title: string;
  text?: string | undefined;
  points: readonly HelpPoint[];
}

/** Every active help point under exactly one heading; headings without any are left out. */
export function directoryGroups(points: readonly HelpPoint[], directory: Directory): DirectoryGroup[] {
  const sorted = points
    .filter((point) => point.status !== 'retired')
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const own = sorted.filter(isOnlyOwnBehaviour);
  const work = sorted.filter((point) => !own.includes(point) && isForWork(point));
  const rest = sorted.filter((point) => !own.includes(point) && !work.includes(point));
  return [
    ...directory.groups.map(({ kinds, ...heading }) => ({
      ...heading,
      points: rest.filter((point) => kinds.includes(point.kind)),
    })),
    { ...directory.ownBehaviour, points: own },
    { ...directory.professionals, points: work },
  ].filter((group) => group.points.length > 0);
}

function isOnlyOwnBehaviour(point: HelpPoint): boolean {
  return !point.routing.helps.includes('victim');
}

/** Knowledge for professionals stands apart, also where others may read along. */
function isForWork(point: HelpPoint): boolean {
  const { roles } = point.routing;
  if (point.kind === 'knowledge') return roles.includes('professional');
  return roles.every((role) => role === 'professional');
}
