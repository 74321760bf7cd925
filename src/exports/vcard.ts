/** vCard 4.0 (RFC 6350): a help point for an address book. Only confirmed channels; no trust facts. */
import type { PublicHelpPoint } from '../domain/open-data/schema.ts';
import type { Carries } from './carries.ts';
import { confirmedChannels, provenanceLine } from './channels.ts';
import type { PublishedData } from './publish.ts';

/** One help point as a vCard. */
export function vcard(data: PublishedData, point: PublicHelpPoint): string {
  const channels = confirmedChannels(point);
  const provenance = provenanceLine(point, data);
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${point.uuid}`,
    `REV:${point.checkedOn.replaceAll('-', '')}T000000Z`,
    `FN:${escaped(point.name)}`,
    ...point.aliases.map((alias) => `NICKNAME:${escaped(alias)}`),
    `ORG:${escaped(point.organisation)}`,
    ...channels.flatMap(({ kind, dial }) =>
      dial ? [`TEL;VALUE=uri;TYPE=${kind === 'whatsapp' ? 'text' : 'voice'}:tel:${dial}`] : [],
    ),
    ...channels.flatMap(({ kind, address }) =>
      kind === 'email' && address?.includes('@') ? [`EMAIL:${address}`] : [],
    ),
    ...(point.url ? [`URL:${point.url}`] : []),
    ...channels.flatMap(({ url }) => (url && url !== point.url ? [`URL:${url}`] : [])),
    ...point.languages.map((language) => `LANG:${language}`),
    `SOURCE:${point.page}`,
    `NOTE:${escaped(`${point.words.summary}\n${provenance}`)}`,
    'END:VCARD',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** What a vCard carries. */
export const vcardCarries: Carries = {
  id: { leftOut: 'staat aan het eind van SOURCE' },
  uuid: 'UID',
  page: 'SOURCE',
  name: 'FN',
  aliases: 'NICKNAME',
  organisation: 'ORG',
  url: 'URL',
  channels: 'TEL, EMAIL, URL: alleen wat bevestigd is',
  languages: 'LANG',
  words: 'NOTE: alleen de samenvatting',
  checkedOn: 'REV, NOTE',
  validUntil: 'NOTE',
  kind: { leftOut: 'geen plaats in een adresboek' },
  status: { leftOut: 'geen plaats in een adresboek' },
  confidence: { leftOut: 'geen plaats in een adresboek' },
  newestSource: { leftOut: 'staat op de pagina' },
  audiences: { leftOut: 'geen plaats in een adresboek' },
  area: { leftOut: 'geen plaats in een adresboek' },
  ages: { leftOut: 'geen plaats in een adresboek' },
  groups: { leftOut: 'geen plaats in een adresboek' },
  languageNote: { leftOut: 'geen plaats in een adresboek' },
  accessibility: { leftOut: 'geen plaats in een adresboek' },
  related: { leftOut: 'geen plaats in een adresboek' },
  sources: { leftOut: 'staan op de pagina' },
  trust: { leftOut: 'zonder uitleg en zekerheid niet te begrijpen' },
  askFirst: { leftOut: 'geen plaats in een adresboek' },
  routing: { leftOut: 'alleen voor onze vragen' },
  keepsUntil: { leftOut: 'validUntil is genoeg' },
};

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** Lines of at most 75 bytes, continued after a space, never in the middle of a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      current = '';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n ');
}
