/**
 * Checks all content at once and says, for each problem: file, field, found, expected, what to do.
 *
 *   node scripts/check-content.ts [content folder]
 */
import { checkContent } from '../src/domain/check/checks.ts';
import { problemText } from '../src/domain/check/problem.ts';
import { contentFolder, languages, tryReadContent } from '../src/read-content.ts';
import { readArguments } from './arguments.ts';
import { surroundingsOf } from './surroundings.ts';

const [folder = contentFolder] = readArguments('node scripts/check-content.ts [content folder]', {
  most: 1,
}).given;
const texts = languages(folder).flatMap((language) => {
  const { content, problems } = tryReadContent(language, folder);
  return [...problems, ...checkContent(content, surroundingsOf(content, problems))].map(problemText);
});
const problems = [...new Set(texts)]; // a mistake in the Dutch is found again in every translation

for (const problem of problems) console.error(`${problem}\n`);
console.log(`${problems.length} problems in the content`);
process.exitCode = problems.length > 0 ? 1 : 0;
