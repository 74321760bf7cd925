import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { testServer } from '../support/server-promises.ts';
import { rootSite } from '../support/sites.ts';
import { startServer } from '../support/web-server.ts';

const modules = '/usr/lib/apache2/modules';

/** The three lines that the .htaccess asks the server for, as it gives them. */
const logs = (folder: string) =>
  [...readFileSync('deploy/.htaccess', 'utf8').matchAll(/^# {3}(\w.*)$/gm)]
    .map(([, line = '']) => line.replace('/var/log/apache2', folder))
    .join('\n');

test('says which logs to switch off', () => {
  expect(logs('')).toMatch(/CustomLog.*\nErrorLog.*\nLogLevel emerg/);
});

testServer(() =>
  startServer(
    (port, folder) => `${['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'rewrite']
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
      .join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(folder, 'pid')}
${logs(folder)}
DefaultRuntimeDir ${folder}
ServerTokens Prod
TypesConfig /dev/null
DocumentRoot ${resolve(rootSite.folder)}
<Directory ${resolve(rootSite.folder)}>
  AllowOverride All
  Require all granted
</Directory>
`,
    (file) => ['apache2', '-X', '-f', file],
  ),
);
