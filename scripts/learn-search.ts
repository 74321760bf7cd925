/**
 * Teaches the search what people mean, from content/search/examples/, and writes content/search/learned.yaml:
 *
 *   npm run search:learn
 *
 * Takes about six minutes. Run it after changing examples, concepts or misspellings; the same always give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { lessonsFrom } from '../src/domain/search/lessons.ts';
import { learnFromTeachers } from '../src/domain/search/teach.ts';
import { contentFolder, readContent, readExamples } from '../src/read-content.ts';
import { searchWordsOf } from '../src/search-data.ts';
import { readArguments } from './arguments.ts';
import { fingerprintOfLearning } from './fingerprint.ts';

readArguments('npm run search:learn', { most: 0 });
const examples = readExamples();
const words = searchWordsOf(readContent());
const lessons = lessonsFrom(examples, words);
const { needs, sides, raises } = lessons;
const weights = learnFromTeachers(lessons);
const learned = { from: fingerprintOfLearning(examples, words), needs, sides, raises, ...weights };
writeFileSync(
  join(contentFolder, 'search/learned.yaml'),
  `# Geschreven door npm run search:learn; niet met de hand veranderen. Wat het is: docs/search.md.\n${stringify(learned, { lineWidth: 0 })}`,
);
console.log(
  `learned from ${lessons.lessons.length} queries: ${needs.length} needs, ${weights.entries.split(' ').length} words`,
);
