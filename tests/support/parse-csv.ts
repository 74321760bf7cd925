import { parse } from 'csv-parse/sync';

/** Reads CSV of RFC 4180 as records; lines must end as it says, and hold as many fields as there are names. */
export function parseCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}
