/** The spelling of texts, by cspell with the Dutch dictionary and our own list of names (content/spelling.txt). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/domain/check/problem.ts';
import type { Text } from '../../src/domain/check/texts.ts';

const cspell = fileURLToPath(import.meta.resolve('cspell/bin.mjs'));

/** Only the Dutch words: cspell would else let English and the words of programmers pass. */
const options = ['lint', '--config', 'cspell.json', '--no-default-configuration', '--no-cache'];
const output = ['--no-progress', '--no-summary', '--no-color', 'stdin'];

/** A line of cspell: "stdin:12:4 - Unknown word (verkrahct)", perhaps with what it would put there. */
const finding = /:(\d+):\d+ - .*?\(([^)]*)\)/;

/** Each word that neither the dictionary nor our list knows, with the text it stands in. */
export function spellingProblems(texts: readonly Text[]): Problem[] {
  if (texts.length === 0) return [];
  const lines = texts.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const run = spawnSync(process.execPath, [cspell, ...options, ...output], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const found = run.stdout.split('\n').flatMap((line) => finding.exec(line) ?? []);
  // It ends with 1 when it found something. Anything else, or nothing found after all, is a checker that broke.
  if (run.status !== 0 && (run.status !== 1 || found.length === 0))
    throw new Error(`cspell did not run: ${run.stderr || run.stdout}`);
  return run.stdout.split('\n').flatMap((line) => {
    const [, number, word = ''] = finding.exec(line) ?? [];
    const text = texts[Number(number) - 1];
    return text ? [problemOf(text, word)] : [];
  });
}

function problemOf({ file, field }: Text, word: string): Problem {
  return {
    file,
    field,
    rule: 'words are spelled as in the dictionary',
    found: word,
    expected: 'a word of the Dutch dictionary or of content/spelling.txt',
    todo: 'correct the word; is it a name or a term of ours? Then add it to content/spelling.txt',
  };
}
