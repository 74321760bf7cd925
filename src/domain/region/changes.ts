/** What a new year's table of municipalities and postcodes changes, for whoever keeps the places up to date. */

/** A year's table: every municipality with its name and region, every postcode with its municipalities. */
export interface PlaceTable {
  municipalities: ReadonlyMap<
    string,
    { name: string /** Veilig Thuis region, where the table tells. */; region?: string | undefined }
  >;
  postcodes: ReadonlyMap<string, readonly string[]>;
}

export type PlaceChange =
  | { kind: 'gone'; id: string; name: string; now: readonly string[]; sameRegion: boolean }
  | { kind: 'new'; id: string; name: string; before: readonly string[] }
  | { kind: 'renamed'; id: string; name: string; before: string }
  | { kind: 'region-moved'; id: string; name: string; before: string; region: string }
  | { kind: 'postcode-new' | 'postcode-gone'; postcode: string; municipalities: readonly string[] }
  | { kind: 'postcode-moved'; postcode: string; before: string; now: string };

/** Every change from one table to the next, municipalities first. */
export function changesBetween(before: PlaceTable, after: PlaceTable): PlaceChange[] {
  return [...municipalityChanges(before, after), ...postcodeChanges(before, after)];
}

/** One change as a line for an editor. */
export function changeText(change: PlaceChange): string {
  switch (change.kind) {
    case 'gone':
      return `gone: ${change.name} (${change.id}), its postcodes are now in ${list(change.now)}; ${change.sameRegion ? 'same Veilig Thuis region' : 'ANOTHER OR UNKNOWN Veilig Thuis region'}`;
    case 'new':
      return `new: ${change.name} (${change.id}), its postcodes were in ${list(change.before)}`;
    case 'renamed':
      return `renamed: ${change.before} is now ${change.name} (${change.id})`;
    case 'region-moved':
      return `other region: ${change.name} (${change.id}) went from ${change.before} to ${change.region}`;
    case 'postcode-moved':
      return `postcode ${change.postcode}: first choice went from ${change.before} to ${change.now}`;
    default:
      return `${change.kind === 'postcode-new' ? 'new' : 'gone'} postcode ${change.postcode}, in ${list(change.municipalities)}`;
  }
}

function municipalityChanges(before: PlaceTable, after: PlaceTable): PlaceChange[] {
  const changes: PlaceChange[] = [];
  for (const [id, { name, region }] of before.municipalities) {
    const next = after.municipalities.get(id);
    if (!next) {
      const now = successors(id, before, after);
      const regionsNow = now.map(
        (one) => after.municipalities.get(one)?.region ?? before.municipalities.get(one)?.region,
      );
      const sameRegion = now.length > 0 && regionsNow.every((one) => one !== undefined && one === region);
      changes.push({ kind: 'gone', id, name, now, sameRegion });
    } else if (next.name !== name) changes.push({ kind: 'renamed', id, name: next.name, before: name });
    if (next?.region && region && next.region !== region)
      changes.push({ kind: 'region-moved', id, name, before: region, region: next.region });
  }
  for (const [id, { name }] of after.municipalities)
    if (!before.municipalities.has(id))
      changes.push({ kind: 'new', id, name, before: successors(id, after, before) });
  return changes;
}

/** Where the postcodes that a municipality has in one table lie in the other, the most postcodes first. */
function successors(id: string, from: PlaceTable, to: PlaceTable): string[] {
  const counts = new Map<string, number>();
  for (const [postcode, ids] of from.postcodes) {
    const there = to.postcodes.get(postcode)?.[0];
    if (ids[0] === id && there) counts.set(there, (counts.get(there) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([other]) => other);
}

function postcodeChanges(before: PlaceTable, after: PlaceTable): PlaceChange[] {
  const all = [...new Set([...before.postcodes.keys(), ...after.postcodes.keys()])].sort();
  return all.flatMap((postcode): PlaceChange[] => {
    const old = before.postcodes.get(postcode);
    const now = after.postcodes.get(postcode);
    if (!old) return [{ kind: 'postcode-new', postcode, municipalities: now ?? [] }];
    if (!now) return [{ kind: 'postcode-gone', postcode, municipalities: old }];
    const [first = '', next = ''] = [old[0], now[0]];
    return first === next ? [] : [{ kind: 'postcode-moved', postcode, before: first, now: next }];
  });
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'no municipality we know';
}
