/** Tables of comma-separated text with a head line. */
import { parse } from 'csv-parse/sync';

/** The rows as records; a row of another length than the head is a mistake. */
export function parseCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
}
