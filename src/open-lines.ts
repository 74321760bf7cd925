/** The lines where somebody answers, in the order of the page "Wie is er nu open" and of the search. */
import { type OpenLine, openLines } from './domain/help-point/lines.ts';
import type { Content } from './read-content.ts';
import { offeredHelp } from './routes.ts';

/** Lines for everyone in the Netherlands; what is always there, and what the strip names, first. */
export function openLinesOf(content: Content): OpenLine[] {
  const inStrip = content.strip.lines.flatMap((line) => line.phone?.helpPoint ?? []);
  return openLines(offeredHelp(content), [...(content.strip.alwaysThere.nl ?? []), ...inStrip]);
}
