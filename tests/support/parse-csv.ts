/** Reads CSV of RFC 4180, lines within quotes too, as records. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [all, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (all === '') break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => {
    if (row.length !== head.length)
      throw new Error(`${row.length} fields under ${head.length} names: ${row[0]}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}
