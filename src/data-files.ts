/** The files under /data/, for the page that lists them: what each is, and what it does with every field. */
import type { PublicHelpPoint } from './domain/open-data/schema.ts';
import { atomCarries } from './exports/atom.ts';
import type { Carries } from './exports/carries.ts';
import { hsdsCarries } from './exports/hsds.ts';
import { jsonLdCarries } from './exports/json-ld.ts';
import { vcardCarries } from './exports/vcard.ts';

export interface DataFile {
  /** Address from the root of the site. */
  address: string;
  what: string;
}

/** Every file with all help points in it. */
export const dataFiles: readonly DataFile[] = [
  { address: '/data/help-points.json', what: 'Alles, in onze eigen vorm (JSON)' },
  {
    address: '/data/schema.json',
    what: 'JSON Schema van dat bestand, gemaakt uit dezelfde regels als de inhoud',
  },
  { address: '/data/schema-entry.json', what: 'JSON Schema van het bestand van één hulppunt' },
  { address: '/data/help-points.csv', what: 'Spreadsheet: een rij per hulppunt (CSV, UTF-8)' },
  { address: '/data/channels.csv', what: 'Spreadsheet: een rij per nummer, chat of adres (CSV, UTF-8)' },
  { address: '/data/hsds.json', what: 'Open Referral HSDS 3.0 (JSON)' },
  {
    address: '/data/hsds/datapackage.json',
    what: 'Open Referral HSDS 3.0 (tabellen): beschrijving, met de CSV-bestanden ernaast',
  },
  {
    address: '/data/regional-points.json',
    what: 'Regionale punten, met de gemeenten waar ze voor zijn (JSON)',
  },
  { address: '/data/regional-points.csv', what: 'Regionale punten als spreadsheet (CSV)' },
  { address: '/data/wijzigingen.xml', what: 'Feed van wat is nagekeken (Atom)' },
  { address: '/data/jaarcijfers.csv', what: 'Jaarcijfers van organisaties (CSV)' },
];

/** The formats that do not carry everything as it is. */
export const partialFormats: Readonly<Record<string, Carries>> = {
  HSDS: hsdsCarries,
  vCard: vcardCarries,
  'schema.org': jsonLdCarries,
  Atom: atomCarries,
};

/** Every field of a help point, in the order of the formats' own lists. */
export const publishedFields = Object.keys(vcardCarries) as readonly (keyof PublicHelpPoint)[];
