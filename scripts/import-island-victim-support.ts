/**
 * Carries the three offices for victim support of the police of the Caribbean Netherlands into content/help-points/,
 * once. They stand in the research as one line of guidance.md (section H), not in help-points.json:
 *
 *   node scripts/import-island-victim-support.ts <folder with guidance.md>
 *
 * Numbers, source and date are the research's; the editor's own fields (words and routing) are kept where a file
 * already has them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/import-island-victim-support.ts <folder with guidance.md>');
  process.exit(2);
}
const day = '2026-11-22'; // the research date
const islands: Record<string, { id: string; name: string }> = {
  Bonaire: { id: 'bonaire', name: 'Bonaire' },
  'St. Eustatius': { id: 'sint-eustatius', name: 'Sint Eustatius' },
  Saba: { id: 'saba', name: 'Saba' },
};

const guidance = readFileSync(join(folder, 'guidance.md'), 'utf8');
const line = found(/Victim Support of the police: ([^;]+);/, 'the line with the numbers');
const [title = '', url = '', dateHint = ''] = found(/^- KPCN2 \|(.*)$/m, 'the source KPCN2')
  .split('|')
  .map((part) => part.trim());

for (const [, place = '', number = ''] of line.matchAll(/([A-Z][\w. ]*?) (\+599[\d ]+\d)/g)) {
  const island = islands[place.trim()];
  if (!island) throw new Error(`Unknown island: ${place}`);
  const file = join(import.meta.dirname, '..', 'content', 'help-points', `slachtofferhulp-${island.id}.yaml`);
  const before = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const fields = {
    name: `Slachtofferhulp van de politie op ${island.name}`,
    organisation: 'Korps Politie Caribisch Nederland',
    kind: 'caribbean',
    status: 'active',
    confidence: 'high',
    checkedOn: day,
    url,
    finding: `Victim Support of the police: ${place.trim()} ${number}`,
    audiences: ['victims'],
    area: island.name,
    languages: ['nl'],
    channels: [
      {
        id: 'phone',
        kind: 'phone',
        number,
        dial: number.replaceAll(' ', ''),
        anonymous: 'unknown',
        confidence: 'high',
      },
    ],
    related: ['noodnummer-caribisch-nederland'],
    sources: { s1: { title, url, dateHint, seenVia: 'web page (copy)' } },
    unconfirmed: ['tijden', 'kosten', 'talen', 'of de politie weet wat je hier vertelt'],
  };
  writeFileSync(
    file,
    stringify({ ...fields, words: before.words, routing: before.routing }, { lineWidth: 0 }),
  );
}

function found(pattern: RegExp, what: string): string {
  const text = pattern.exec(guidance)?.[1];
  if (text === undefined) throw new Error(`guidance.md has lost ${what}`);
  return text;
}
