/** The postcodes of a table (pc4, cbs_code, share, primary, kind) as content/postcodes.yaml has them. */
export interface PostcodeTables {
  areas: Map<string, Lies>;
  poBoxes: Map<string, Lies>;
  others: Map<string, Lies>;
}
type Lies = string | Record<string, number>;

/** Rows of the table in the three groups of the content; the first choice of a border postcode comes first. */
export function postcodeTables(rows: Record<string, string>[]): PostcodeTables {
  const perPostcode = Map.groupBy(rows, (row) => row.pc4 ?? '');
  const ofKind = (kind: string) =>
    new Map(
      [...perPostcode]
        .filter(([, lines]) => (lines[0]?.kind ?? 'gebied') === kind)
        .map(([postcode, lines]): [string, Lies] => [postcode, liesIn(lines)]),
    );
  return { areas: ofKind('gebied'), poBoxes: ofKind('postbus'), others: ofKind('overig') };
}

function liesIn(lines: Record<string, string>[]): Lies {
  const ordered = lines.toSorted(
    (a, b) => Number(b.primary) - Number(a.primary) || Number(b.share) - Number(a.share),
  );
  const shares = ordered.map(
    (line) => [(line.cbs_code ?? '').toLowerCase(), Number(line.share)] as [string, number],
  );
  const [first] = shares;
  return first && shares.length === 1 ? first[0] : Object.fromEntries(shares);
}
