/** The regional help points that may be shown, with whom they serve. Unconfirmed ones stay in the content. */
import type { PlaceContent } from './places.ts';
import type { RegionPoint, RegionPointKind } from './schema.ts';

/** A municipality that a point serves; `probable` where the sources leave doubt. */
export interface Served {
  id: string;
  name: string;
  region: string;
  probable: boolean;
}

/** A regional help point as pages show it: only what is confirmed. The rest is its parent's. */
export interface RegionalHelp {
  id: string;
  name: string;
  kind: RegionPointKind;
  /** Id of the national help point it is a part of. */
  parent: string;
  /** Ids of the regions it serves, wholly or partly. */
  regions: readonly string[];
  municipalities: readonly Served[];
  /** The whole area was seen in a source. */
  areaConfirmed: boolean;
  website: string | undefined;
  locations: RegionPoint['locations'];
  /** Sense: id of the coordinating GGD. */
  coordinator: string | undefined;
  checkedOn: string;
  sources: RegionPoint['sources'];
}

/** A point on the page of one region, with the municipalities when it does not serve them all. */
export interface HelpInRegion {
  help: RegionalHelp;
  only: readonly string[];
  probable: boolean;
}

/** Every regional help point that is sure to exist, by name. */
export function regionPoints(content: PlaceContent): RegionalHelp[] {
  return content['region-points']
    .filter(({ confidence }) => confidence === 'high')
    .map((point) => shown(point, servedBy(point, content)))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** The points that serve one region, each once per degree of certainty. */
export function helpInRegion(content: PlaceContent, region: string): HelpInRegion[] {
  const all = municipalitiesOf(content).filter((one) => one.region === region);
  return regionPoints(content)
    .filter(({ regions }) => regions.includes(region))
    .flatMap((help) => {
      const here = help.municipalities.filter((one) => one.region === region);
      if (here.length === 0) return [{ help, only: [], probable: false }];
      return [...Map.groupBy(here, ({ probable }) => probable)].map(([probable, served]) => ({
        help,
        only: served.length === all.length ? [] : served.map(({ name }) => name),
        probable,
      }));
    });
}

/** The municipalities of a region for which no Centrum Seksueel Geweld is known well enough to name. */
export function withoutKnownCsg(content: PlaceContent, region: string): string[] {
  const known = new Set(
    helpInRegion(content, region)
      .filter(({ help }) => help.kind === 'csg')
      .flatMap(({ help }) => help.municipalities.map(({ id }) => id)),
  );
  return municipalitiesOf(content)
    .filter((one) => one.region === region && !known.has(one.id))
    .map(({ name }) => name);
}

/** Every municipality with its region, by name. */
export function municipalitiesOf(content: PlaceContent): { id: string; name: string; region: string }[] {
  return Object.entries(content.municipalities.municipalities)
    .map(([id, { name, region }]) => ({ id, name, region }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function shown(point: RegionPoint, municipalities: readonly Served[]): RegionalHelp {
  const { id, name, kind, parent, region, catchment, website, locations, coordinator, checkedOn, sources } =
    point;
  return {
    id,
    name,
    kind,
    parent,
    regions: region ? [region] : [...new Set(municipalities.map((one) => one.region))],
    municipalities,
    areaConfirmed:
      catchment?.confidence === 'high' && !catchment.derived && municipalities.every((one) => !one.probable),
    website: website?.confidence === 'high' ? website.url : undefined,
    locations: locations.filter(({ confidence }) => confidence === 'high'),
    coordinator,
    checkedOn,
    sources,
  };
}

/** The municipalities whose own entry names this point; a centre known with low confidence does not count. */
function servedBy(point: RegionPoint, content: PlaceContent): Served[] {
  return Object.entries(content.municipalities.municipalities)
    .filter(([, { region, ggd, sense, police, csg }]) =>
      [`veilig-thuis-${region}`, ggd, sense, police, csg?.confidence === 'low' ? '' : csg?.point].includes(
        point.id,
      ),
    )
    .map(([id, { name, region, csg }]) => ({
      id,
      name,
      region,
      probable: point.kind === 'csg' && csg?.confidence !== 'high',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
