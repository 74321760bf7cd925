/** Walks a site with a browser: some pages of every kind, each used to the full, and at last the quick exit. */
import type { Browser, Page } from '@playwright/test';
import { attemptsIn, type Observations, observe, stateOf } from './observe.ts';
import { usePage } from './use.ts';

/** Pages of one kind are alike; this many of each are used. */
const pagesPerKind = 2;

/** A word nobody uses, so that it can be found wherever it turns up. */
const typed = 'kwartelslagzinnetje';

/** Walks the site at an address and returns everything that was seen. */
export async function walk(
  browser: Browser,
  start: URL,
  tell: (line: string) => void,
): Promise<Observations> {
  const context = await browser.newContext({ permissions: [], locale: 'nl-NL' });
  const seen: Observations = {
    origin: start.origin,
    typed,
    requests: [],
    console: [],
    attempts: [],
    visits: [],
    exit: undefined,
  };
  let inUse = false;
  observe(context, seen, () => inUse);
  const attempts = await attemptsIn(context);
  const open = [start.href];
  const known = new Set(open);
  const perKind = new Map<string, number>();
  for (let url = open.shift(); url !== undefined; url = open.shift()) {
    const kind = kindOf(url);
    const visited = perKind.get(kind) ?? 0;
    if (visited >= pagesPerKind) continue;
    perKind.set(kind, visited + 1);
    tell(url);
    const page = await context.newPage();
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (!answer?.ok()) {
      tell(`  bestaat niet (${answer?.status()})`);
      await page.close();
      continue;
    }
    for (const link of await linksOf(page, start))
      if (!known.has(link)) {
        known.add(link);
        open.push(link);
      }
    for (const door of await doorsOf(page)) {
      const opened = await stateOf(page);
      inUse = true;
      if (door !== undefined) await page.locator(doors).nth(door).click();
      const actions = await usePage(page, typed);
      inUse = false;
      seen.visits.push({ opened, used: await stateOf(page), actions });
      await page.goto(url, { waitUntil: 'networkidle' }); // as a visitor who starts again
    }
    await page.close();
  }
  seen.attempts = attempts();
  seen.exit = await leave(await context.newPage(), start, seen.visits.at(-1)?.opened.url ?? start.href);
  await context.close();
  return seen;
}

/** The ways into the flow: links that open it on the page itself, where script runs. */
const doors = 'a[data-door]:visible';

/** The doors of a page, or one time without a door. */
async function doorsOf(page: Page): Promise<(number | undefined)[]> {
  const count = await page.locator(doors).count();
  return count === 0 ? [undefined] : Array.from({ length: count }, (_, index) => index);
}

/** Presses the quick exit. The page it goes to is answered here, so that no visit is made in anybody's name. */
async function leave(page: Page, start: URL, last: string): Promise<Observations['exit']> {
  await page.goto(start.href); // the page that Back leads to
  await page.goto(last);
  const button = page.locator('#leave');
  if ((await button.count()) === 0) return undefined;
  const requests: NonNullable<Observations['exit']>['requests'] = [];
  await page.context().route(
    ({ origin }) => origin !== start.origin,
    (route, request) => {
      requests.push({
        url: request.url(),
        method: request.method(),
        referer: request.headers().referer,
        duringUse: true,
      });
      return route.fulfill({ contentType: 'text/html', body: 'elders' });
    },
  );
  page.context().removeAllListeners('request');
  await button.click();
  await page.waitForURL(({ origin }) => origin !== start.origin);
  await page.goBack();
  const { stored, cookies } = await stateOf(page);
  await page.close();
  return { requests, stored, cookies };
}

/** The pages of the site that a page links to. */
async function linksOf(page: Page, start: URL): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    // Not `link.href`: in a drawing that is an object.
    .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
  return links
    .map((link) => link.split('#')[0] ?? link)
    .filter((link) => link.startsWith(new URL('.', start).href) && link.endsWith('/'));
}

/** Pages under one folder are of one kind; those at the top are each their own. */
function kindOf(url: string): string {
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  return parts.length > 1 ? `${parts.slice(0, -1).join('/')}/*` : url;
}
