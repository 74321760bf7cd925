/**
 * Writes the server configurations for a built site. nginx and Caddy go in deploy/; Apache's .htaccess and `_headers`
 * lie in the built site already (npm run build puts them there) and in deploy/ to be read.
 *
 *   npm run -s deploy:configurations [built folder] [target folder]     dist, deploy
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../src/settings.ts';
import { readArguments } from './arguments.ts';
import { configurationsOf } from './servers/configurations.ts';

const [folder = 'dist', target = 'deploy'] = readArguments(
  'npm run -s deploy:configurations [built folder] [target folder]',
  { most: 2 },
).given;
mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries(configurationsOf(folder, settings.basePath.replace(/\/$/, ''))))
  writeFileSync(join(target, name), text);
