/** The yearly figures as a spreadsheet: a row per organisation, way of counting and year. */
import type { FactSources } from '../domain/fact/schema.ts';
import type { YearlyFigures } from '../domain/yearly-figures/schema.ts';
import { csvText } from './csv.ts';

type Figure = YearlyFigures['figures'][number];

/** A column for each field of a figure; a new field is a type error here. */
const figureColumns: Record<keyof Figure, string> = {
  year: 'year',
  value: 'value',
  about: 'about',
  source: 'source',
  confidence: 'confidence',
  checkedOn: 'checked_on',
  note: 'note',
};
const own = ['series', 'organisation', 'unit', 'counted'];
const provenance = ['source_name', 'source_date', 'source_url', 'valid_until', 'licence', 'attribution'];

export interface FiguresProvenance {
  sources: FactSources;
  /** Last day, as yyyy-mm-dd, that a figure may be used without looking for a newer one. */
  validUntil: (figure: Figure) => string;
  licence: string;
  attribution: string;
}

/** All series, as text. */
export function figuresCsv(series: readonly YearlyFigures[], about: FiguresProvenance): string {
  const fields = Object.keys(figureColumns) as (keyof Figure)[];
  const rows = series.flatMap(({ id, organisation, unit, counted, figures }) =>
    figures.map((figure) => {
      const source = about.sources[figure.source];
      return [
        id,
        organisation,
        unit,
        counted,
        ...fields.map((field) => String(figure[field] ?? '')),
        source?.name ?? '',
        source?.date ?? '',
        source?.urls.join(' ') ?? '',
        about.validUntil(figure),
        about.licence,
        about.attribution,
      ];
    }),
  );
  return csvText([[...own, ...fields.map((field) => figureColumns[field]), ...provenance], ...rows]);
}
