/** The yearly figures as pages and files use them. */
import { daysAfter } from './domain/shelf-life/valid-until.ts';
import type { YearlyFigures } from './domain/yearly-figures/schema.ts';
import { figuresCsv } from './exports/figures-csv.ts';
import { publishedData } from './open-data.ts';
import type { Content } from './read-content.ts';

/** Figures come out once a year: after that somebody looks for a newer one. */
const daysToNextYear = 365;

/** All series in their order. */
export function figuresOf(content: Content): YearlyFigures[] {
  return content['yearly-figures'].toSorted((a, b) => a.order - b.order);
}

/** The spreadsheet of all series. */
export function figuresFile(content: Content): string {
  const { dataset } = publishedData();
  return figuresCsv(figuresOf(content), {
    sources: content['fact-sources'],
    validUntil: ({ checkedOn }) => daysAfter(checkedOn, daysToNextYear),
    licence: dataset.licence.id,
    attribution: dataset.attribution,
  });
}
