import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { testServer } from '../support/server-promises.ts';
import { rootSite } from '../support/sites.ts';
import { replaceAll, startServer } from '../support/web-server.ts';

testServer(() =>
  startServer(
    (port) =>
      replaceAll(readFileSync('deploy/Caddyfile', 'utf8'), [
        ['{\n  # Who', '{\n  admin off\n  # Who'],
        ['waarheen.example {', `http://127.0.0.1:${port} {\n  bind 127.0.0.1`],
        ['/srv/waarheen', resolve(rootSite.folder)],
      ]),
    (file) => ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'],
  ),
);
