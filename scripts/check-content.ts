/**
 * Checks all content at once and says, for each problem: file, field, found, expected, what to do.
 *
 *   node scripts/check-content.ts [content folder]
 */
import { problemText } from '../src/domain/check/problem.ts';
import { contentFolder, languages, tryReadContent } from '../src/read-content.ts';

const folder = process.argv[2] ?? contentFolder;
const problems = languages(folder).flatMap((language) => tryReadContent(language, folder).problems);

for (const problem of problems) console.error(`${problemText(problem)}\n`);
console.log(`${problems.length} problems in the content`);
process.exitCode = problems.length > 0 ? 1 : 0;
