/** The builds that the tests share: one under / as it ships, one under a sub-path, launched, two years on. */
import { existsSync } from 'node:fs';

export interface TestSite {
  name: string;
  /** Folder with the built pages. */
  folder: string;
  /** Sub-path without a trailing slash; empty for the root. */
  base: string;
  launched: boolean;
  /** Settings of the build. The date is pinned, so that no test changes with the calendar. */
  env: Record<string, string>;
}

const noon = (day: string) => String(Date.parse(`${day}T12:00:00Z`) / 1000);

/** The site as it ships. */
export const rootSite: TestSite = {
  name: 'at the root',
  folder: 'dist',
  base: '',
  launched: false,
  env: { SOURCE_DATE_EPOCH: noon('2026-11-22') },
};

/** The same site elsewhere and later: other address, sub-path, launched, with a contact address, two years on. */
export const laterSite: TestSite = {
  name: 'under a sub-path, two years on',
  folder: 'dist-proef',
  base: '/proef',
  launched: true,
  env: {
    SITE_URL: 'https://voorbeeld.example',
    BASE_PATH: '/proef',
    LAUNCHED: '1',
    CONTACT_EMAIL: 'redactie@voorbeeld.example',
    SOURCE_DATE_EPOCH: noon('2028-11-22'),
  },
};

/** Both sites. */
export const sites: readonly TestSite[] = [rootSite, laterSite];

const port = Number(process.env.TEST_PORT || 4399);

/** Where a site is served during the browser tests. */
export function siteUrl(site: TestSite): string {
  return `http://127.0.0.1:${sitePort(site)}${site.base}`;
}

/** The port a site is served on during the browser tests: TEST_PORT, and the one after it. */
export function sitePort(site: TestSite): number {
  return port + sites.indexOf(site);
}

/** Whether a site has been built. `npm test` builds both; a quick run may have only the first. */
export function isBuilt(site: TestSite): boolean {
  return existsSync(`${site.folder}/index.html`);
}
