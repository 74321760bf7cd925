/**
 * Carries the yearly figures of the organisations into content/yearly-figures/, so that no number is retyped:
 *
 *   node scripts/carry-yearly-figures.ts <folder with guidance.md>
 *
 * Each number is cut out of one sentence of the research by the pattern beside it; a pattern that no longer fits
 * stops the script. Run scripts/carry-fact-sources.ts after it. Later years are added by hand: docs/tasks/yearly-figures.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArguments } from './arguments.ts';

interface Series {
  order: number;
  organisation: string;
  helpPoint?: string;
  unit: string;
  counted: string;
  figures: Carried[];
}
interface Carried {
  /** One number in the research, between brackets; the year as well, where the sentence has it. */
  pattern: RegExp;
  year: number;
  source: string;
  about?: true;
  note?: string;
}

const series: Record<string, Series> = {
  'alle-organisaties': {
    order: 1,
    organisation: 'Alle onderzochte organisaties samen',
    unit: 'contacten',
    counted:
      'Contacten over seksuele grensoverschrijding. Pas vanaf 2020 zijn de cijfers van alle organisaties er.',
    figures: [
      {
        pattern: /to a little over ([\d,]+) in 2022/,
        year: 2022,
        source: 'adv',
        about: true,
        note: 'Iets meer dan dit aantal, 37 procent meer dan in 2020.',
      },
    ],
  },
  'centrum-seksueel-geweld': {
    order: 2,
    organisation: 'Centrum Seksueel Geweld',
    helpPoint: 'centrum-seksueel-geweld',
    unit: 'meldingen',
    counted: 'Meldingen bij de centra samen. Een deel is van korter dan 7 dagen geleden.',
    figures: [
      { pattern: /CSG ([\d,]+) reports in 2017/, year: 2017, source: 'jou' },
      {
        pattern: /CSG [\d,]+ reports in 2017, ([\d,]+) in 2018/,
        year: 2018,
        source: 'jou',
        note: 'De helft binnen 7 dagen; 31 procent was jonger dan 18.',
      },
      { pattern: /CSG [\d,]+ reports in 2017, .* ([\d,]+) in 2019/, year: 2019, source: 'nhn' },
      {
        pattern: /CSG ([\d,]+) reports \(below forecast and below 2022/,
        year: 2023,
        source: 'adv',
        note: 'Minder dan in 2022, een piekjaar.',
      },
    ],
  },
  'centrum-seksueel-geweld-telefoon': {
    order: 3,
    organisation: 'Centrum Seksueel Geweld',
    helpPoint: 'centrum-seksueel-geweld',
    unit: 'telefonische contacten',
    counted: 'Alleen gesprekken aan de telefoon. Niet te vergelijken met meldingen.',
    figures: [{ pattern: /about ([\d,]+) phone contacts in 2022/, year: 2022, source: 'nu3', about: true }],
  },
  'helpwanted-contacten': {
    order: 4,
    organisation: 'Helpwanted',
    helpPoint: 'helpwanted',
    unit: 'contacten',
    counted: 'Ook mensen die alleen de situatiecheck op de site deden tellen mee.',
    figures: [{ pattern: /Helpwanted ([\d,]+) contacts/, year: 2023, source: 'adv' }],
  },
  'helpwanted-adviesvragen': {
    order: 5,
    organisation: 'Helpwanted',
    helpPoint: 'helpwanted',
    unit: 'adviesvragen',
    counted: 'Vragen om advies. Anders geteld dan de contacten van 2023.',
    figures: [{ pattern: /Helpwanted ([\d,]+) advice requests in 2022/, year: 2022, source: 'off3' }],
  },
  'slachtofferhulp-zeden': {
    order: 6,
    organisation: 'Slachtofferhulp Nederland',
    helpPoint: 'slachtofferhulp-nederland',
    unit: 'meldingen over zeden',
    counted: 'Alleen wat Slachtofferhulp als zeden telt.',
    figures: [{ pattern: /SHN ([\d,]+) "zeden" reports/, year: 2023, source: 'adv' }],
  },
  sport: {
    order: 7,
    organisation: 'Centrum Veilige Sport Nederland en sportbonden',
    helpPoint: 'centrum-veilige-sport',
    unit: 'zaken',
    counted: 'Zaken bij het centrum en de bonden samen.',
    figures: [
      { pattern: /sport \(CVSN \+ bonden\) .*?([\d,]+) in 2019/, year: 2019, source: 'adv' },
      { pattern: /sport \(CVSN \+ bonden\) .*?([\d,]+) in 2022/, year: 2022, source: 'adv' },
      { pattern: /sport \(CVSN \+ bonden\) ([\d,]+) cases in 2023/, year: 2023, source: 'adv' },
    ],
  },
};

const [folder = ''] = readArguments('node scripts/carry-yearly-figures.ts <folder with guidance.md>', {
  least: 1,
  most: 1,
}).given;
const research = readFileSync(join(folder, 'guidance.md'), 'utf8');
const figuresPart = research.split('### Figures on demand')[1]?.split('\n### ')[0] ?? '';
const compiledOn = /Compiled (\d{4}-\d\d-\d\d)/.exec(research)?.[1] ?? '';
const target = join(import.meta.dirname, '..', 'content', 'yearly-figures');

mkdirSync(target, { recursive: true });
for (const [id, { figures, ...head }] of Object.entries(series))
  writeFileSync(
    join(target, `${id}.yaml`),
    stringify({ ...head, figures: figures.map(carried) }, { lineWidth: 0 }),
  );
console.log(`${Object.keys(series).length} series carried`);

/** One figure with its number, its certainty and the day the research was made. */
function carried({ pattern, year, source, about, note }: Carried) {
  for (const line of figuresPart.split('\n')) {
    const number = pattern.exec(line)?.[1];
    const sure = /\((high|medium|low)\)\s*$/.exec(line)?.[1];
    if (number && sure)
      return {
        year,
        value: Number(number.replaceAll(',', '')),
        ...(about ? { about } : {}),
        source,
        confidence: sure,
        checkedOn: compiledOn,
        ...(note ? { note } : {}),
      };
  }
  console.error(`no sentence in the research fits ${pattern} (${year})`);
  process.exit(1);
}
