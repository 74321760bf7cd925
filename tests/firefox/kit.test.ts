/** The counter kit in Firefox, from a file: the flow, search and a help point, without complaint. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox, until } from '../support/firefox.ts';
import { kitUrl } from '../support/kit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(async () => browser?.close());

test('works from a file, and leaves nothing in the address or the storage', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => complaints.push(line.text()));
  await page.goto(kitUrl);
  await until(page, `document.querySelector('#flow[data-ready]') !== null`);
  await page.click('#start a[data-door="self"]:not([data-age])');
  await page.waitForSelector('[data-show-now]');
  await page.click('[data-show-now]');
  await page.waitForSelector('[data-result] a.tap');
  await page.click('[data-result] a.tap');
  await until(page, `document.querySelector('[data-single]').hidden === false`);
  await page.click('[data-back]');
  await until(page, `document.querySelector('[data-flow=result]').checkVisibility()`);
  await page.click('[data-again]');
  await until(page, `document.querySelector('#flow[data-ready]') && !document.querySelector('[data-flow]')`);
  await page.click('#start a[href="#zoeken/"]');
  await page.type('#search-field', 'naaktfoto');
  await until(page, `document.querySelectorAll('[data-result]').length > 0`);
  expect(page.url()).toBe(kitUrl);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(complaints).toEqual([]);
  await page.close();
});
