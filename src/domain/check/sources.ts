/** A fact without a source is a rumour: every trust fact that says something names where it was read. */
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
    return Object.entries(trust).flatMap(([name, fact]) => {
      const { value, sources } = fact as Sourced;
      const unnamed: Problem[] =
        sources.length === 0 && value !== 'unknown'
          ? [
              {
                file,
                field: `trust.${name}.sources`,
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
          field: `trust.${name}.sources`,
          rule: 'a named source is listed',
          found: source,
          expected: `one of ${Object.keys(point.sources).join(', ')}`,
          todo: 'correct the name or add the source',
        }));
      return [...unnamed, ...unlisted];
    });
  });
}
