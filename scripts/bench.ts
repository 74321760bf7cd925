/**
 * Runs every benchmark, scripts/bench-*.ts, with the real content. Figures, not verdicts.
 *
 *   npm run bench
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const benchmarks = readdirSync(import.meta.dirname).filter((file) => /^bench-.*\.ts$/.test(file));
const failed = benchmarks.sort().filter((file) => {
  console.log(`== ${file}`);
  return spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
