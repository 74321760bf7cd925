/**
 * Checks all content at once and says, for each problem: file, field, found, expected, what to do.
 *
 *   node scripts/check-content.ts [content folder]
 */
import { checkContent } from '../src/domain/check/checks.ts';
import { problemText } from '../src/domain/check/problem.ts';
import { everyText } from '../src/domain/check/texts.ts';
import { wordsToSpell } from '../src/domain/spelling/texts.ts';
import { contentFolder, folderNames, languages, tryReadContent } from '../src/read-content.ts';
import { readArguments } from './arguments.ts';
import { spellingProblems } from './spelling/check.ts';
import { surroundingsOf } from './surroundings.ts';

const [folder = contentFolder] = readArguments('node scripts/check-content.ts [content folder]', {
  most: 1,
}).given;
const texts = languages(folder).flatMap((language) => {
  const { content, problems } = tryReadContent(language, folder);
  const spelling =
    language === 'nl' && problems.length === 0
      ? spellingProblems(wordsToSpell(everyText(content, { folders: new Set(folderNames) })))
      : []; // the dictionary is Dutch, and what could not be read cannot be spelled
  return [...problems, ...checkContent(content, surroundingsOf(content, problems)), ...spelling].map(
    problemText,
  );
});
const problems = [...new Set(texts)]; // a mistake in the Dutch is found again in every translation

for (const problem of problems) console.error(`${problem}\n`);
console.log(`${problems.length} problems in the content`);
process.exitCode = problems.length > 0 ? 1 : 0;
