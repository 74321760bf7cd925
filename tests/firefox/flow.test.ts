/** What Firefox keeps of the flow: nothing, also where it restores pages and fields by itself. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalServer, serveChanged } from '../support/changed-site.ts';
import { launchFirefox, until } from '../support/firefox.ts';

let site: LocalServer;
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  site = await serveChanged((html) => html);
  browser = await launchFirefox();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  site?.stop();
});
beforeEach(async () => {
  said.length = 0;
  page = await browser.newPage();
  page.on('console', (line) => said.push(line.text()));
  return () => page.close();
});

async function answer(question: string, id: string) {
  const form = `form[data-question="${question}"]`;
  await page.waitForSelector(`${form} [data-answer="${id}"]`);
  await page.click(`${form} [data-answer="${id}"]`);
  await page.click(`${form} button[type=submit]`);
}

async function toResult() {
  await page.goto(`${site.url}vragen/`);
  await page.waitForSelector('#flow[data-ready]');
  await page.click('[data-door="self"]:not([data-age])');
  await answer('safety', 'safe');
  await answer('what', 'rape');
  await page.waitForSelector('[data-show-now]');
  await page.click('[data-show-now]');
  await page.waitForSelector('[data-flow=result]');
}

async function expectEmptyStart() {
  await page.waitForSelector('[data-door="self"]', { visible: true });
  expect(await page.$('[data-flow]')).toBeNull();
}

async function expectNothingKept() {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    name: window.name,
    title: document.title,
    search: location.search + location.hash,
  }));
  expect(kept).toEqual({
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    cookie: '',
    name: '',
    title: 'Waarheen',
    search: '',
  });
  expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(/^(null|\{"step":\d+\})$/);
}

test('a whole visit asks nothing of the network, keeps nothing and says nothing', async () => {
  await page.goto(`${site.url}vragen/`);
  await page.waitForSelector('#flow[data-ready]');
  site.requests.length = 0;
  await page.click('[data-door="self"]:not([data-age])');
  await answer('safety', 'safe');
  await answer('what', 'rape');
  await page.click('[data-show-now]');
  await page.waitForSelector('[data-flow=result]');
  expect(site.requests.map(({ url }) => url)).toEqual([]);
  expect(said).toEqual([]);
  await expectNothingKept();
});

test('reloading shows an empty start', async () => {
  await toResult();
  await page.reload();
  await page.waitForSelector('#flow[data-ready]');
  await expectEmptyStart();
  await expectNothingKept();
});

test('Back from another page, from memory or not, shows an empty start', async () => {
  await toResult();
  await page.goto(`${site.url}over/`);
  await page.evaluate(() => history.back());
  await until(
    page,
    "location.pathname === '/vragen/' && document.querySelector('#flow[data-ready]') !== null",
  );
  await expectEmptyStart();
});

test('Back within the flow goes one question back', async () => {
  await toResult();
  await page.evaluate(() => history.back());
  await page.waitForSelector('form[data-question]');
});

test('a second tab of the same address knows nothing', async () => {
  await toResult();
  const address = page.url();
  const other = await browser.newPage();
  await other.goto(address);
  await other.waitForSelector('[data-door="self"]', { visible: true });
  expect(await other.$('[data-flow]')).toBeNull();
  await other.close();
});

test('what was typed or ticked is gone after a reload, which Firefox would restore', async () => {
  await page.goto(`${site.url}zoeken/`);
  await page.type('main input', 'geheim');
  await page.reload();
  await page.waitForSelector('main input');
  expect(await page.$eval('main input', (field) => field.value)).toBe('');
  await page.goto(`${site.url}vragen/`);
  await page.waitForSelector('#flow[data-ready]');
  const boxes = await page.$$eval('input[type=checkbox]', (all) => {
    for (const box of all) box.checked = true;
    return all.length;
  });
  expect(boxes).toBeGreaterThan(0);
  await page.reload();
  await page.waitForSelector('#flow[data-ready]');
  expect(await page.$$eval('input[type=checkbox]:checked', (all) => all.length)).toBe(0);
});
