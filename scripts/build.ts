/**
 * Builds the site: content check, pages, small scripts, the counter kit, compressed copies, and the headers for hosts that read them
 * from the site.
 *
 *   npm run -s build            writes dist/
 *   npm run -s build -- <dir>   writes another folder
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { settings } from '../src/settings.ts';
import { readArguments } from './arguments.ts';
import { compress } from './compress.ts';
import { pagePolicy } from './headers.ts';
import { minifyScripts } from './minify.ts';
import { placedConfigurations } from './servers/configurations.ts';

const [outDir = 'dist'] = readArguments('npm run -s build [-- <folder>]', { most: 1 }).given;
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

run('scripts/check-content.ts');
run(astro, 'build', '--outDir', outDir);
minifyScripts('public', outDir);
run('scripts/kit.ts', outDir);
console.log(`${compress(outDir)} files compressed`);
const policy = pagePolicy(readFileSync(join(outDir, 'index.html'), 'utf8'));
for (const [name, text] of Object.entries(placedConfigurations(policy, settings.basePath.replace(/\/$/, ''))))
  writeFileSync(join(outDir, name), text);

function run(...command: string[]) {
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    // Always for production: what is built must not depend on who builds it.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
