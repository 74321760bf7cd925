/**
 * Builds the site: content check, pages, small scripts, compressed copies.
 *
 *   npm run -s build            writes dist/
 *   npm run -s build -- <dir>   writes another folder
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compress } from './compress.ts';
import { minifyScripts } from './minify.ts';

const outDir = process.argv[2] ?? 'dist';
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

run('scripts/check-content.ts');
run(astro, 'build', '--outDir', outDir);
minifyScripts('public', outDir);
console.log(`${compress(outDir)} files compressed`);

function run(...command: string[]) {
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
