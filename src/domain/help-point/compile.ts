/** From a help point's content to what the routing needs. Build time only; pure. */
import type { ShelfLife } from '../shelf-life/schema.ts';
import { staleFacts } from '../shelf-life/stale.ts';
import type { Candidate } from './candidate.ts';
import { confirmedWaysIn } from './channels.ts';
import type { HelpPoint } from './schema.ts';
import { wishesMet } from './wishes.ts';

/** Points off per kind of stale fact. */
const offPerStaleKind = 2;

export interface CompileSettings {
  shelfLife: ShelfLife;
  /** yyyy-mm-dd: the one date of the build. */
  today: string;
  /** Ids of always-there help points: they never sink. */
  alwaysThere: ReadonlySet<string>;
}

/** A help point as the routing sees it. A point whose only way in is its site never leads. */
export function compileCandidate(point: HelpPoint, settings: CompileSettings): Candidate {
  const { routing } = point;
  const stale = settings.alwaysThere.has(point.id)
    ? 0
    : staleFacts(point, settings.shelfLife, settings.today).length * offPerStaleKind;
  return {
    id: point.id,
    axis: routing.axis,
    roles: routing.roles,
    helps: routing.helps,
    limits: routing.limits,
    lead: routing.lead && point.status === 'active' && hasConfirmedChannel(point),
    ...(routing.leadOnlyWith ? { leadOnlyWith: routing.leadOnlyWith } : {}),
    offers: routing.offers,
    fits: routing.fits,
    meets: wishesMet(point),
    stale,
  };
}

/** Whether there is a confirmed way in beside the site itself: not of low confidence, not only in source code. */
export function hasConfirmedChannel(point: HelpPoint): boolean {
  return confirmedWaysIn(point).length > 0;
}
