/**
 * Places and what serves them: the 25 Veilig Thuis regions, the municipalities with the regions they lie in, the
 * postcodes, and the regional help points that inherit from a national one. Catchments are told once, per municipality.
 */
import { z } from 'zod';
import { httpUrl, id, text } from '../field/schema.ts';
import { confidence, source } from '../help-point/schema.ts';

export const municipalityId = z.string().regex(/^gm[0-9]{4}$/, 'the CBS code in lower case, as gm0363');
const postcode = z.string().regex(/^[1-9][0-9]{3}$/, 'four digits, not starting with 0');
const sources = z.record(id, source).refine((s) => Object.keys(s).length > 0, 'at least one source');

/** One Veilig Thuis region: the unit of the map and of the pages in-de-buurt. The file name is its id. */
export const region = z.strictObject({
  name: text,
  cbsCode: z.string().regex(/^VT[0-9]{2}$/, 'CBS code as VT21'),
  tile: z.strictObject({
    row: z.int().min(0).max(6).describe('Rij op de tegelkaart, 0 is het noorden'),
    column: z.int().min(0).max(4).describe('Kolom op de tegelkaart, 0 is het westen'),
  }),
  neighbours: z
    .array(id)
    .min(1)
    .describe('Regio’s ernaast: delen een postcode of liggen naast elkaar op de tegelkaart (afgeleid)'),
  confidence,
  checkedOn: z.iso.date(),
  note: text.optional().describe('Voor de redacteur'),
  sources,
});
export type Region = z.infer<typeof region> & { id: string };

/** The twelve provinces by id ("groningen-province", so that it differs from the region Groningen). */
export const provinces = z.record(id, z.strictObject({ name: text, otherNames: z.array(text).default([]) }));
export type Provinces = z.infer<typeof provinces>;

/** Which regions one municipality lies in. `csg` is absent where no source names a centre. */
const municipality = z.strictObject({
  name: text.describe('Zoals mensen het zeggen: Den Haag'),
  otherNames: z
    .array(text)
    .default([])
    .describe('Andere schrijfwijzen en opgeheven gemeenten die hier nu bij horen'),
  province: id,
  region: id.describe('Veilig Thuis-regio'),
  ggd: id,
  sense: id,
  police: id,
  csg: z.strictObject({ point: id, confidence }).optional(),
  note: text.optional().describe('Voor de redacteur'),
});
export const municipalities = z.strictObject({
  checkedOn: z.iso.date(),
  sources,
  municipalities: z.record(municipalityId, municipality),
});
export type Municipalities = z.infer<typeof municipalities>;

/** Abolished municipalities and old spellings, with the municipalities that are there now. Only used to search. */
export const oldMunicipalities = z.strictObject({
  checkedOn: z.iso.date(),
  sources,
  names: z.record(
    text,
    z.strictObject({
      now: z
        .array(municipalityId)
        .min(1)
        .describe('De gemeenten die daar nu zijn; meer dan een: we vragen het'),
      sources: z.array(id).default([]).describe('Bronnen die hetzelfde zeggen; leeg: algemene kennis'),
      confidence: confidence.describe('high: twee bronnen zeggen het; medium: een bron, of algemene kennis'),
      note: text.optional().describe('Voor de redacteur: waar een bron iets anders zegt'),
    }),
  ),
});
export type OldMunicipalities = z.infer<typeof oldMunicipalities>;

/** What people call provinces, the islands and abroad besides their names. Only used to search. */
export const placeNames = z.record(text, z.array(id).min(1));
export type PlaceNames = z.infer<typeof placeNames>;

/** Where a postcode lies: one municipality, or several with their share of the area, the first choice first. */
const lies = z.union([municipalityId, z.record(municipalityId, z.number().min(0).max(1))]);
export const postcodes = z.strictObject({
  checkedOn: z.iso.date(),
  sources,
  areas: z.record(postcode, lies).describe('Gebieden: uit de grenzen van het CBS'),
  poBoxes: z.record(postcode, lies).describe('Postbusnummers: alleen als terugval'),
  others: z.record(postcode, lies).describe('Overige nummers zonder gebied: alleen als terugval'),
});
export type Postcodes = z.infer<typeof postcodes>;

export const regionPointKind = z.enum(['veilig-thuis', 'csg', 'ggd', 'sense', 'police', 'filomena']);
export type RegionPointKind = z.infer<typeof regionPointKind>;

/** A regional help point. What it is, its numbers and its trust facts are its parent's and stand there once. */
export const regionPoint = z.strictObject({
  name: text,
  kind: regionPointKind,
  parent: id.describe('Het landelijke hulppunt waarvan dit een deel is'),
  region: id.optional().describe('Alleen als het punt in een regio staat en geen eigen werkgebied heeft'),
  confidence: confidence.describe('Hoe zeker het is dat dit punt bestaat. Alleen high krijgt een pagina.'),
  catchment: z
    .strictObject({
      confidence: confidence.describe('Hoe zeker het werkgebied is'),
      derived: z.literal(true).optional().describe('Afgeleid, niet gezien: de pagina zegt dat'),
      note: text.optional().describe('Voor de redacteur'),
    })
    .optional(),
  website: z
    .strictObject({ url: httpUrl, confidence, note: text.optional() })
    .optional()
    .describe('Eigen site; alleen high wordt getoond, anders geldt die van het landelijke punt'),
  coordinator: id.optional().describe('Sense: de GGD die de regio coördineert'),
  locations: z
    .array(
      z.strictObject({
        place: text,
        at: text.optional(),
        address: text.optional().describe('Nooit het adres van een opvangplek'),
        walkIn: z.literal(true).optional(),
        note: text.optional().describe('Voor de redacteur'),
        confidence: confidence.describe('Alleen high wordt getoond'),
      }),
    )
    .default([]),
  partners: text.optional().describe('Voor de redacteur'),
  note: text.optional().describe('Voor de redacteur'),
  checkedOn: z.iso.date(),
  sources,
});
export type RegionPointData = z.infer<typeof regionPoint>;
export type RegionPoint = RegionPointData & { id: string };
