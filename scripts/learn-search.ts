/**
 * Teaches the search what people mean, from content/search/examples/, and writes content/search/learned.yaml:
 *
 *   npm run search:learn
 *
 * Takes about half a minute. Run it after changing examples or concepts; the same examples always give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { learn } from '../src/domain/search/learn.ts';
import { lessonsFrom } from '../src/domain/search/lessons.ts';
import { contentFolder, readContent, readExamples } from '../src/read-content.ts';
import { searchWordsOf } from '../src/search-data.ts';
import { readArguments } from './arguments.ts';
import { fingerprintOf } from './fingerprint.ts';

readArguments('npm run search:learn', { most: 0 });
const examples = readExamples();
const { lessons, needs, sides, raises } = lessonsFrom(examples, searchWordsOf(readContent()));
const weights = learn(lessons, [needs.length, sides.length, raises.length]);
const learned = { from: fingerprintOf(examples), needs, sides, raises, ...weights };
writeFileSync(
  join(contentFolder, 'search/learned.yaml'),
  `# Geschreven door npm run search:learn; niet met de hand veranderen. Wat het is: docs/search.md.\n${stringify(learned, { lineWidth: 0 })}`,
);
console.log(
  `learned from ${lessons.length} queries: ${needs.length} needs, ${weights.entries.split(' ').length} words`,
);
