/** What the routing needs of a help point: plain data, worked out at build time, that ships to the browser. */
import type { FactLists } from '../vocabulary/schema.ts';
import type { Axis } from './schema.ts';

/** A wish of the visitor: "contact:chat", "limits:free", "language:en". */
export type Wish = string;

export interface Candidate {
  id: string;
  axis: Axis;
  roles: readonly string[];
  helps: readonly ('victim' | 'offender')[];
  limits: {
    age?: readonly string[] | undefined;
    about?: readonly string[] | undefined;
    place?: readonly string[] | undefined;
    never?: FactLists | undefined;
  };
  lead: boolean;
  leadOnlyWith?: FactLists | undefined;
  offers: readonly {
    for: 'any' | FactLists;
    want?: readonly string[] | undefined;
    weight: number;
  }[];
  fits: readonly { for: FactLists; weight: number }[];
  /** Wishes known to be met (true) or known not to be met (false). Absent: we do not know. */
  meets: Readonly<Record<Wish, boolean>>;
  /** Points off because facts were not checked for too long; 0 for what is always there. */
  stale: number;
}
