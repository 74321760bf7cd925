/** All rules of the content beyond the shape of one file. Adding a rule is adding a line here. */
import { badNumbers, badOpeningHours, unreachablePoints } from './channels.ts';
import type { Check, CheckedContent, Surroundings } from './content.ts';
import { duplicateIds, strayValues } from './ids.ts';
import { deadLinks, images, rawHtml } from './links.ts';
import { typedNumbers } from './phone-numbers.ts';
import { unknownPlaces } from './places.ts';
import type { Problem } from './problem.ts';
import { brokenReferences } from './references.ts';
import { brokenRegions } from './regions.ts';
import { missingSources } from './sources.ts';
import { missingLabels, unusedVocabulary } from './vocabulary.ts';

/** The rules by name. */
export const checks: Readonly<Record<string, Check>> = {
  brokenReferences: { needs: ['strip'], run: brokenReferences },
  brokenRegions: {
    needs: ['municipalities', 'old-municipalities', 'postcodes', 'provinces'],
    run: brokenRegions,
  },
  missingSources: { needs: [], run: missingSources },
  badOpeningHours: { needs: [], run: badOpeningHours },
  badNumbers: { needs: [], run: badNumbers },
  unreachablePoints: { needs: [], run: unreachablePoints },
  unknownPlaces: {
    needs: ['filters', 'strip', 'place-names', 'provinces', 'municipalities'],
    run: unknownPlaces,
  },
  deadLinks: { needs: [], run: deadLinks },
  rawHtml: { needs: [], run: rawHtml },
  images: { needs: [], run: images },
  typedNumbers: { needs: [], run: typedNumbers },
  duplicateIds: {
    needs: ['strip', 'opening-sentences', 'still-possible', 'doors'],
    run: duplicateIds,
  },
  strayValues: { needs: ['filters'], run: strayValues },
  missingLabels: { needs: ['vocabulary'], run: missingLabels },
  unusedVocabulary: { needs: ['filters', 'doors'], run: unusedVocabulary },
};

/** Every problem that any rule finds. A rule whose file could not be read is left out until that is mended. */
export function checkContent(content: Partial<CheckedContent>, around: Surroundings): Problem[] {
  return Object.values(checks)
    .filter(({ needs }) => needs.every((name) => content[name] !== undefined))
    .flatMap(({ run }) => run(content as CheckedContent, around));
}
