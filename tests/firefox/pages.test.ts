/** The pages that matter most, in Firefox: they open without complaint. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalServer, serveChanged } from '../support/changed-site.ts';
import { launchFirefox } from '../support/firefox.ts';

let site: LocalServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveChanged((html) => html);
  browser = await launchFirefox();
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

test.each(['', 'vragen/', 'hulp/', 'hulp/centrum-seksueel-geweld/', 'niet-praten/', 'in-de-buurt/'])(
  '/%s opens with its number and without complaint',
  async (path) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => complaints.push(line.text()));
    await page.goto(site.url + path);
    expect(await page.$$eval('a[href="tel:112"]', (links) => links.length)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
