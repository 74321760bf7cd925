/** Our own format: all help points in one file, or one in a file of its own. Carries every field. */
import type { OpenData, OpenDataEntry, PublicHelpPoint } from '../domain/open-data/schema.ts';
import type { PublishedData } from './publish.ts';

/** All help points, as text. */
export function json({ dataset, helpPoints, root }: PublishedData): string {
  const file: OpenData = { $schema: `${root}data/schema.json`, dataset, helpPoints };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** One help point, as text. */
export function entryJson({ dataset, root }: PublishedData, helpPoint: PublicHelpPoint): string {
  const file: OpenDataEntry = { $schema: `${root}data/schema-entry.json`, dataset, helpPoint };
  return `${JSON.stringify(file, null, 2)}\n`;
}
