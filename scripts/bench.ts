/**
 * Runs every benchmark in tests/bench/: how long the rules take, with the real content. Figures, not verdicts.
 *
 *   npm run bench
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('tests', 'bench');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
if (files.length === 0) console.log(`There are no benchmarks in ${folder} yet.`);

let failed = false;
for (const file of files.sort()) {
  console.log(`== ${file}`);
  failed = spawnSync(process.execPath, [join(folder, file)], { stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
