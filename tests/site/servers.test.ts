import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metaPolicy } from '../../scripts/headers.ts';
import { configurationsOf } from '../../scripts/servers/configurations.ts';
import { pagesOf } from '../support/built-site.ts';
import { rootSite, sites } from '../support/sites.ts';

test.each(Object.entries(configurationsOf(rootSite.folder, rootSite.base)))(
  'deploy/%s is what the source says; else run: npm run -s deploy:configurations',
  (name, text) => {
    expect(readFileSync(join('deploy', name), 'utf8')).toBe(text);
  },
);

describe.each(sites)('the site $name', (site) => {
  test('carries the files for hosts that read headers from it', () => {
    const configurations = configurationsOf(site.folder, site.base);
    for (const name of ['.htaccess', '_headers']) {
      expect(existsSync(join(site.folder, name)), name).toBe(true);
      expect(readFileSync(join(site.folder, name), 'utf8'), name).toBe(configurations[name]);
    }
  });

  test('has one policy on every page, so that one header fits all', () => {
    expect(new Set(pagesOf(site).map(({ html }) => metaPolicy(html))).size).toBe(1);
  });
});
