/**
 * Carries the researched regional facts into content/, once, keeping source, date and confidence:
 *
 *   node scripts/import-regions.ts <folder with municipalities.csv, pc4.csv and regional-points.json>
 *
 * Writes regions/, region-points/, provinces.yaml, municipalities.yaml and postcodes.yaml. What an editor changed
 * there since is overwritten: for a new year's table use scripts/check-places.ts. See docs/regions.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArguments } from './arguments.ts';
import { parseCsv } from './csv.ts';
import { postcodeTables } from './postcodes.ts';
import { slug } from './slug.ts';
import { tableYaml } from './table-yaml.ts';

interface FactSource {
  url?: string;
  title?: string;
  dateOfSource?: string | null;
}
interface FactPoint {
  id: string;
  name: string;
  region?: string;
  cbs_code?: string;
  key?: string;
  tile?: { row: number; col: number };
  website?: string | null;
  website_status?: string;
  coordinating_ggd?: string;
  locations?: FactLocation[];
  partners?: string | null;
  note?: string | null;
  sources?: FactSource[];
  confidence: Record<string, string | null>;
}
interface FactLocation {
  place: string;
  at: string | null;
  address: string | null;
  walk_in?: boolean;
  walk_in_note?: string;
}
interface FactFilomena {
  place: string;
  address: string | null;
  note: string;
  confidence: string;
  sources: FactSource[];
}
interface Facts {
  meta: { compiled: string };
  veilig_thuis: FactPoint[];
  csg: FactPoint[];
  sense_regions: FactPoint[];
  ggd: FactPoint[];
  politie: FactPoint[];
  filomena: FactFilomena[];
}

const [factsFolder = ''] = readArguments('node scripts/import-regions.ts <folder with the three files>', {
  least: 1,
  most: 1,
}).given;
const content = join(import.meta.dirname, '..', 'content');
const read = (name: string) => readFileSync(join(factsFolder, name), 'utf8');
const facts = JSON.parse(read('regional-points.json')) as Facts;
const rows = parseCsv(read('municipalities.csv'));
const postcodeRows = parseCsv(read('pc4.csv'));
const day = facts.meta.compiled;

/** National sites: a point that only repeats its parent's address has no site of its own. */
const nationalSites = new Set(['https://centrumseksueelgeweld.nl', 'https://www.sense.info']);

/** Where the sources of the tables are described: regions.md, "Licences and years". */
const tableSources = {
  borders: {
    title: 'CBS Gebiedsindelingen (CC BY 4.0), bewerkt',
    url: 'https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1',
    date: '2022 en 2025',
    seenVia: 'kopie',
  },
  names: {
    title: 'Gemeentelijst van het CBS zoals in het coronadashboard van het ministerie van VWS (EUPL 1.2)',
    date: '2024-06',
    seenVia: 'openbare broncode',
  },
};
const postcodeSources = {
  areas: {
    title: 'CBS-grenzen van postcodegebieden over gemeentegrenzen (databestand in het pakket certegis)',
    date: '2022',
    seenVia: 'openbare broncode',
  },
  'po-boxes': {
    title: 'Postcodelijst 4PP (MIT, Bob den Otter)',
    date: '2014',
    seenVia: 'openbare broncode',
  },
  check: {
    title: 'dutch-postal-code-city-coordinates (MIT, Drikus Roor), alleen ter controle',
    dateHint: 'ongeveer 2016',
    seenVia: 'openbare broncode',
  },
};

const regionIdOf = (name: string) => slug(name);
const provinceIdOf = (name: string) => `${slug(name === 'Fryslân' ? 'Friesland' : name)}-province`;
const pointIds = new Map<string, string>([
  ...facts.veilig_thuis.map((p) => [p.id, `veilig-thuis-${slug(p.region ?? '')}`] as const),
  ...facts.csg.map((p) => [p.id, p.id] as const),
  ...facts.sense_regions.map((p) => [p.id, p.id] as const),
  ...facts.ggd.map(
    (p) => [p.id, `ggd-${slug(p.name).replace(/^(vggm-)?ggd-|^dienst-gezondheid-jeugd-/, '')}`] as const,
  ),
  ...facts.politie.map((p) => [p.id, p.id] as const),
]);
const idOf = (point: FactPoint | undefined, what: string) => {
  const id = point && pointIds.get(point.id);
  if (!id) throw new Error(`No regional point for ${what}`);
  return id;
};

writeRegions();
writeRegionPoints();
writeFile('provinces.yaml', yaml(provinces()));
writeFile('municipalities.yaml', tableYaml(municipalities()));
writeFile('postcodes.yaml', tableYaml(postcodes()));

function writeRegions() {
  for (const point of facts.veilig_thuis)
    writeFile(
      `regions/${regionIdOf(point.region ?? '')}.yaml`,
      yaml({
        name: point.region,
        cbsCode: point.cbs_code,
        tile: { row: point.tile?.row, column: point.tile?.col },
        neighbours: neighboursOf(point),
        confidence: point.confidence.catchment,
        checkedOn: day,
        sources: sourcesOf(point.sources),
      }),
    );
}

/** Two regions are neighbours when a postcode lies in both or when their tiles touch with a side. */
function neighboursOf(point: FactPoint): string[] {
  const here = point.region ?? '';
  const regionOf = new Map(rows.map((row) => [row.cbs_code, row.veilig_thuis]));
  const regionsPerPostcode = Map.groupBy(postcodeRows, (row) => row.pc4);
  const found = new Set<string>();
  for (const lines of regionsPerPostcode.values()) {
    const names = lines.map((line) => regionOf.get(line.cbs_code) ?? '');
    if (names.includes(here)) for (const name of names) found.add(name);
  }
  for (const other of facts.veilig_thuis)
    if (
      point.tile &&
      other.tile &&
      Math.abs(point.tile.row - other.tile.row) + Math.abs(point.tile.col - other.tile.col) === 1
    )
      found.add(other.region ?? '');
  found.delete(here);
  return [...found].map(regionIdOf).sort();
}

function writeRegionPoints() {
  for (const point of facts.veilig_thuis) writePoint(point, 'veilig-thuis', 'veilig-thuis');
  for (const point of facts.csg) writePoint(point, 'csg', 'centrum-seksueel-geweld');
  for (const point of facts.ggd) writePoint(point, 'ggd', 'sense');
  for (const point of facts.sense_regions) writePoint(point, 'sense', 'sense');
  for (const point of facts.politie.filter((one) => one.id !== 'politie-landelijk'))
    writePoint(point, 'police', 'politie-zeden', true);
  for (const filomena of facts.filomena) writeFilomena(filomena);
}

function writePoint(point: FactPoint, kind: string, parent: string, derived = false) {
  const catchment = point.confidence.catchment ?? 'low';
  const website = point.website && !nationalSites.has(point.website) ? point.website : undefined;
  writeFile(
    `region-points/${idOf(point, point.name)}.yaml`,
    yaml({
      name: kind === 'csg' ? plainName(point.name) : point.name,
      kind,
      parent,
      confidence: point.confidence.exists ?? 'high',
      catchment: {
        confidence: levelOf(catchment),
        derived: derived || catchment.includes('afgeleid') || undefined,
        note: levelOf(catchment) === catchment ? undefined : catchment,
      },
      website: website && {
        url: website,
        confidence: levelOf(point.confidence.website ?? websiteLevel(point.website_status)),
        note: point.website_status,
      },
      coordinator: point.coordinating_ggd && idOf(ggdNamed(point.coordinating_ggd), point.coordinating_ggd),
      locations: point.locations?.map((location) => locationOf(location, point)),
      partners: point.partners ?? undefined,
      note: [point.note, kind === 'csg' && nameNote(point.name)].filter(Boolean).join(' ') || undefined,
      checkedOn: day,
      sources: sourcesOf(point.sources),
    }),
  );
}

function writeFilomena(filomena: FactFilomena) {
  const town = filomena.place.split('-')[0] ?? filomena.place;
  const region = rows.find((row) => row.name === town)?.veilig_thuis ?? '';
  writeFile(
    `region-points/filomena-${slug(town)}.yaml`,
    yaml({
      name: `Filomena ${town}`,
      kind: 'filomena',
      parent: 'filomena',
      region: regionIdOf(region),
      confidence: filomena.confidence,
      locations: [
        {
          place: filomena.place,
          address: filomena.address ?? undefined,
          note: filomena.note,
          confidence: filomena.confidence,
        },
      ],
      checkedOn: day,
      sources: sourcesOf(filomena.sources),
    }),
  );
}

/** The sources' confidence is about the main location: the one with an address, or the only one. */
function locationOf(location: FactLocation, point: FactPoint) {
  const [address, remark] = (location.address ?? '').split(' (');
  const level = levelOf(point.confidence.location ?? 'low');
  const main = location.address !== null || point.locations?.length === 1;
  return {
    place: location.place,
    at: location.at ?? undefined,
    address: address || undefined,
    walkIn: location.walk_in,
    note: [location.walk_in_note, remark?.replace(')', '')].filter(Boolean).join(' ') || undefined,
    confidence: level === 'high' && !main ? 'medium' : level,
  };
}

function provinces() {
  const names = [...new Set(rows.map((row) => row.province ?? ''))].sort((a, b) => a.localeCompare(b, 'nl'));
  return Object.fromEntries(
    names.map((name) => [
      provinceIdOf(name),
      { name, ...(name === 'Fryslân' ? { otherNames: ['Friesland'] } : {}) },
    ]),
  );
}

function municipalities() {
  const entries = rows.map((row) => [
    (row.cbs_code ?? '').toLowerCase(),
    {
      name: row.display_name,
      otherNames: row.name === row.display_name ? undefined : [row.name],
      province: provinceIdOf(row.province ?? ''),
      region: regionIdOf(row.veilig_thuis ?? ''),
      ggd: idOf(ggdNamed(row.ggd ?? ''), row.ggd ?? ''),
      sense: idOf(
        facts.sense_regions.find((one) => one.name === `Sense-regio ${row.sense_regio}`),
        row.sense_regio ?? '',
      ),
      police: idOf(
        facts.politie.find((one) => one.name === `Politie-eenheid ${row.politie_eenheid}`),
        row.politie_eenheid ?? '',
      ),
      csg:
        row.csg === 'onbekend'
          ? undefined
          : {
              point: idOf(
                facts.csg.find((one) => one.key === row.csg),
                row.csg ?? '',
              ),
              confidence: row.csg_confidence,
            },
      note: row.note || undefined,
    },
  ]);
  return { checkedOn: day, sources: tableSources, municipalities: Object.fromEntries(entries) };
}

function postcodes() {
  return { checkedOn: day, sources: postcodeSources, ...postcodeTables(postcodeRows) };
}

function ggdNamed(name: string) {
  return facts.ggd.find((one) => one.name === name);
}

function plainName(name: string) {
  return name.replace(/ \(.*\)$/, '').replace('(-Rijnmond)', '-Rijnmond');
}

function nameNote(name: string) {
  const remark = / \((.*)\)$/.exec(name)?.[1];
  return remark && `Bij de naam: ${remark}.`;
}

function levelOf(text: string) {
  return /^(high|medium|low)/.exec(text)?.[1] ?? 'low';
}

function websiteLevel(status = '') {
  return status.startsWith('gezien') ? 'high' : 'medium';
}

function sourcesOf(list: FactSource[] = []) {
  return Object.fromEntries(
    list.map((one, index) => [
      `s${index + 1}`,
      { title: one.title, url: one.url, date: one.dateOfSource ?? undefined, seenVia: 'web page (copy)' },
    ]),
  );
}

function writeFile(name: string, text: string) {
  const path = join(content, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** YAML with every field on its own line. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
