/** What a format does with each field: where it goes, or why it stays behind. A missing field is a type error. */
import type { PublicHelpPoint } from '../domain/open-data/schema.ts';

export type Carries = Readonly<Record<keyof PublicHelpPoint, Carried | LeftOut>>;
type Carried = string;
/** The reader of this format has no place for it; the reason in one line. */
type LeftOut = { leftOut: string };
