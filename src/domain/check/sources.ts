/** A fact without a source is a rumour: every fact that says something names where it was read. */
import { type CheckedContent, fileOf } from './content.ts';
import type { Problem } from './problem.ts';

interface Sourced {
  value?: string | undefined;
  sources: readonly string[];
}

/** Facts that claim something without a source, and names of sources that are not listed. */
export function missingSources({ 'help-points': points }: CheckedContent): Problem[] {
  return points.flatMap((point) => {
    const file = fileOf('help-points', point);
    const { checkedOn: _, ...trust } = point.trust ?? { checkedOn: '' };
    const facts: [field: string, fact: Sourced][] = [
      ...Object.entries(trust).map(([name, fact]): [string, Sourced] => [`trust.${name}`, fact as Sourced]),
      ...Object.entries(point.trust?.suitableFor?.groups ?? {}).flatMap(([group, { sources: own }]) =>
        own ? [[`trust.suitableFor.groups.${group}`, { sources: own }] as [string, Sourced]] : [],
      ),
      ...point.channels.flatMap(({ probableHours }, index): [string, Sourced][] =>
        probableHours ? [[`channels.${index}.probableHours`, probableHours]] : [],
      ),
    ];
    return facts.flatMap(([field, { value, sources }]) => {
      const unnamed: Problem[] =
        sources.length === 0 && value !== 'unknown'
          ? [
              {
                file,
                field: `${field}.sources`,
                rule: 'every fact has a source',
                found: 'no source',
                expected: 'at least one name from sources',
                todo: 'name the source, or make the fact unknown',
              },
            ]
          : [];
      const unlisted = sources
        .filter((source) => !(source in point.sources))
        .map((source) => ({
          file,
          field: `${field}.sources`,
          rule: 'a named source is listed',
          found: source,
          expected: `one of ${Object.keys(point.sources).join(', ')}`,
          todo: 'correct the name or add the source',
        }));
      return [...unnamed, ...unlisted];
    });
  });
}
