/** Where facts come from and how old that is, as a visitor reads it. Pure; the words come in. */
import type { HelpPoint, Source } from './schema.ts';

export interface ProvenanceWords {
  /** "{date}" is the day on which an undated copy was seen. */
  undated: string;
  /** "{hint}" is an estimate, "{date}" the day on which the copy was seen. */
  undatedHint: string;
  document: string;
  sourceCode: string;
}

/** A source as a page lists it. */
export interface SourceLine {
  key: string;
  title: string;
  url?: string;
  when: string;
}

/** The sources of a help point in order, each with its own date, or the day its undated copy was seen. */
export function sourceLines(point: HelpPoint, words: ProvenanceWords, language: string): SourceLine[] {
  return Object.entries(point.sources).map(([key, source]) => ({
    key,
    title: titleOf(source, words),
    ...(source.url ? { url: source.url } : {}),
    when: whenOf(source, point.checkedOn, words, language),
  }));
}

/** Sources of what the page says beside its trust facts: those that no single fact names, or else all. */
export function generalSources(point: HelpPoint): string[] {
  const named = new Set(
    [
      ...Object.values(point.trust ?? {}),
      ...Object.values(point.trust?.suitableFor?.groups ?? {}),
      ...point.channels.map((channel) => channel.probableHours),
    ].flatMap((fact) => (typeof fact === 'object' ? (fact.sources ?? []) : [])),
  );
  const all = Object.keys(point.sources);
  const rest = all.filter((key) => !named.has(key));
  return rest.length > 0 ? rest : all;
}

/** A date as precise as it was given: "2024-10-23", "2024-10" and "2024" in words; anything else as it is. */
export function dateWords(date: string, language: string): string {
  const exact = /^\d{4}-\d{2}(-\d{2})?$/.exec(date);
  if (!exact) return date;
  const day = exact[1] === undefined ? {} : ({ day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(date));
}

function titleOf(source: Source, words: ProvenanceWords): string {
  if (source.url) return new URL(source.url).hostname.replace(/^www\./, '');
  if (source.seenVia === 'public source code') return words.sourceCode;
  return source.title ?? words.document;
}

function whenOf(source: Source, seenOn: string, words: ProvenanceWords, language: string): string {
  if (source.date) return dateWords(source.date, language);
  const text = source.dateHint ? words.undatedHint.replace('{hint}', source.dateHint) : words.undated;
  return text.replace('{date}', dateWords(seenOn, language));
}
