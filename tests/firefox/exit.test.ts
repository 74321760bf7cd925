/** The quick exit in Firefox: the destination is a local page, so that what arrives there is what was sent. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { type LocalServer, serveChanged, servePage } from '../support/changed-site.ts';
import { launchFirefox, until } from '../support/firefox.ts';

let site: LocalServer;
let elsewhere: LocalServer;
/** The site with a flow whose data never arrives. */
let broken: LocalServer;

beforeAll(async () => {
  elsewhere = await servePage('<!doctype html><title>Weer</title><p id="weather">Het weer</p>');
  const toElsewhere = (html: string) => html.replaceAll(settings.exitUrl, elsewhere.url);
  site = await serveChanged(toElsewhere);
  broken = await serveChanged((html) => toElsewhere(html).replaceAll('flow-data.js', 'nowhere.js'));
});
afterAll(() => {
  for (const server of [site, broken, elsewhere]) server?.stop();
});
beforeEach(() => {
  elsewhere.requests.length = 0;
});

/** What the other site was told: pages only, no icon. */
const arrivals = () => elsewhere.requests.filter(({ url }) => url === '/');

async function expectLeft() {
  await expect.poll(() => arrivals().length, { timeout: 10_000 }).toBe(1);
  expect(arrivals()[0]?.headers.referer).toBeUndefined();
}

describe('with script', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchFirefox();
  }, 60_000);
  afterAll(async () => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
    return () => page.close();
  });

  test.each(['', 'vragen/', 'veilig-en-anoniem/'])(
    '/%s is left with a click, without a Referer',
    async (path) => {
      await page.goto(site.url + path);
      await page.click('#leave');
      await expectLeft();
    },
  );

  test('a double click leaves once', async () => {
    await page.goto(site.url);
    await page.click('#leave', { count: 2 }).catch(() => undefined); // the page may be gone before the second press
    await expectLeft();
  });

  test('is left, and covered at once, while the flow is not ready', async () => {
    await page.goto(`${broken.url}vragen/`, { waitUntil: 'domcontentloaded' });
    const seen = await page.evaluate(() => {
      const ready = document.querySelector('#flow')?.hasAttribute('data-ready');
      document.getElementById('leave')?.click();
      document.getElementById('leave')?.click();
      return {
        ready,
        left: document.documentElement.dataset.left,
        title: document.title,
        main: getComputedStyle(document.querySelector('main') as Element).display,
      };
    });
    expect(seen).toEqual({ ready: false, left: 'leaving', title: '', main: 'none' });
    await expectLeft();
  });

  test('is left where the scripts of the page fail', async () => {
    await page.goto(`${broken.url}vragen/`);
    await page.click('#leave');
    await expectLeft();
  });

  test('at 400% zoom nothing lies over the exit', async () => {
    await page.setViewport({ width: 320, height: 256 });
    for (const path of ['', 'vragen/', 'veilig-en-anoniem/']) {
      await page.goto(site.url + path);
      for (const part of [0, 0.5, 1]) {
        const onTop = await page.evaluate((share) => {
          window.scrollTo(0, document.documentElement.scrollHeight * share);
          const box = document.getElementById('leave')?.getBoundingClientRect();
          if (!box) return false;
          const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return Boolean(hit?.closest('#leave'));
        }, part);
        expect(onTop, `/${path} at ${part}`).toBe(true);
      }
    }
  });

  test('is left with Shift three times, without a Referer', async () => {
    await page.goto(site.url);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expectLeft();
  });

  test('Back shows a neutral screen until one carries on, and one letter is all that is kept', async () => {
    await page.goto(`${site.url}over/`);
    await page.goto(`${site.url}veilig-en-anoniem/`);
    await page.click('#leave');
    await until(page, "document.getElementById('weather') !== null");
    await page.evaluate(() => history.back()); // from memory: goBack would wait for a load that does not come
    await until(page, "document.documentElement.dataset.left === 'left'");
    const seen = await page.evaluate(() => ({
      path: location.pathname,
      main: getComputedStyle(document.querySelector('main') as Element).display,
      title: document.title,
      session: Object.entries(sessionStorage),
      local: localStorage.length,
    }));
    expect(seen).toEqual({ path: '/over/', main: 'none', title: '', session: [['w', '1']], local: 0 });
    await page.click('#carry-on');
    await until(page, "getComputedStyle(document.querySelector('main')).display !== 'none'");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('the page is covered and its fields are empty before the other site answers', async () => {
    await page.goto(`${site.url}zoeken/`);
    const seen = await page.evaluate(() => {
      const field = document.querySelector('main input') as HTMLInputElement;
      field.value = 'geheim';
      document.getElementById('leave')?.click();
      return {
        field: field.value,
        main: getComputedStyle(document.querySelector('main') as Element).display,
        title: document.title,
      };
    });
    expect(seen).toEqual({ field: '', main: 'none', title: '' });
  });
});

describe('without script', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchFirefox({ 'javascript.enabled': false });
  }, 60_000);
  afterAll(async () => browser?.close());

  test('is left with the keyboard, without a Referer', async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectLeft();
  });
});
