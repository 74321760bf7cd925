/** The pages that matter most, in Firefox: they open without complaint, and the exit says nothing to where it goes. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { rootSite, sitePort, siteUrl } from '../support/sites.ts';

let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/serve.ts', rootSite.folder], {
    env: { ...process.env, PORT: String(sitePort(rootSite)) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => server.stdout?.once('data', ready));
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox(), headless: true });
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

test.each(['/', '/vragen/', '/hulp/', '/hulp/centrum-seksueel-geweld/', '/niet-praten/'])(
  '%s opens with its number and without complaint',
  async (path) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(siteUrl(rootSite) + path);
    expect(await page.$$eval('a[href="tel:112"]', (links) => links.length)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  },
);

test('the exit leaves without a Referer', async () => {
  const heard: IncomingHttpHeaders[] = [];
  const elsewhere = createServer((request, response) => {
    heard.push(request.headers);
    response.end('elders');
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  await page.goto(`${siteUrl(rootSite)}/vragen/`);
  await page.$eval('#leave', (link, href) => link.setAttribute('href', href), address);
  await Promise.all([page.waitForNavigation(), page.click('#leave')]);
  elsewhere.close();
  expect(page.url()).toBe(address);
  expect(heard[0]?.referer).toBeUndefined();
});

/** Where the Firefox of this machine is. */
function firefox(): string {
  const found = ['firefox-esr', 'firefox'].find((name) => !spawnSync(name, ['--version']).error);
  const path = spawnSync('which', [found ?? 'firefox'], { encoding: 'utf8' }).stdout.trim();
  if (!path) throw new Error('There is no Firefox here: apt-get install firefox-esr');
  return path;
}
