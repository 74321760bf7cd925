/** The channels that may stand in a format that cannot say "not confirmed". */
import { isUnconfirmed } from '../domain/help-point/channels.ts';
import type { PublicChannel, PublicHelpPoint } from '../domain/open-data/schema.ts';
import type { PublishedData } from './publish.ts';

/** Channels that were confirmed: not of low confidence, and not only seen in source code. */
export function confirmedChannels(point: PublicHelpPoint): PublicChannel[] {
  return point.channels.filter((channel) => !isUnconfirmed(channel));
}

/** A line on the licence, the freshness and the source, for formats that have one free text for it. */
export function provenanceLine(point: PublicHelpPoint, { dataset, words }: PublishedData): string {
  const checked = words.checked
    .replace('{checked}', point.checkedOn)
    .replace('{until}', point.validUntil)
    .replace('{page}', point.page);
  return `${dataset.attribution} (${dataset.licence.id}). ${checked}`;
}
