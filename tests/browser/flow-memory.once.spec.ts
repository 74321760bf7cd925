/** What the flow leaves behind: nothing. And what the browser's own buttons do to it. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { answer, enter, showResult } from '../support/flow.ts';

/** Words of answers that may stand nowhere but on the screen. */
const answersInWords = /self|rape|seks|mij|last-3-days|images|anonymous/i;

async function leavesNothing(context: BrowserContext, page: Page): Promise<void> {
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
    name: window.name,
    title: document.title,
    address: location.href,
  }));
  expect(kept).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '' });
  expect(kept.state).toMatch(/^(null|\{"step":\d+\})$/);
  expect(kept.title).toBe('Waarheen');
  expect(new URL(kept.address).pathname).toMatch(/^\/(vragen\/)?$/);
  expect(new URL(kept.address).search + new URL(kept.address).hash).toBe('');
}

async function toResult(page: Page): Promise<void> {
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'rape');
  await answer(page, 'when', 'last-3-days');
  await showResult(page);
}

test('a whole visit stores nothing, asks nothing of the network and says nothing in the console', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  const said: string[] = [];
  page.on('console', (line) => said.push(line.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await enter(page, 'self');
  page.on('request', (request) => requests.push(request.url()));
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'images-threatened', 'rape');
  await answer(page, 'image-made-when', 'unknown');
  await answer(page, 'when', 'last-3-days');
  await showResult(page);
  await page.locator('[data-filter="limits"] summary').click();
  await page.locator('[data-filter="limits"]').getByLabel('Zonder naam').check();
  await page.locator('[data-edit="what"]').click();
  await answer(page, 'what', 'touched');
  await page.getByRole('button', { name: 'Briefje voor je eerste gesprek' }).click();
  await page.locator('.print-sheet input').first().check();
  expect(requests).toEqual([]);
  expect(said).toEqual([]);
  await leavesNothing(context, page);
});

test('Back goes one question back, with the answer still there, and at last to the doors', async ({
  page,
}) => {
  await toResult(page);
  await page.goBack();
  await expect(page.locator('form[data-question]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('form[data-question="when"] [data-answer="last-3-days"]')).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('form[data-question="safety"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
  await expect(page.locator('[data-flow]')).toHaveCount(0);
});

test('reloading shows an empty start', async ({ page, context }) => {
  await toResult(page);
  await page.reload();
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
  await expect(page.locator('[data-flow]')).toHaveCount(0);
  await leavesNothing(context, page);
});

test('coming back from another page shows an empty start', async ({ page }) => {
  await toResult(page);
  await page.locator('[data-result] a[href*="/hulp/"]').first().click();
  await page.goBack();
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
  await expect(page.locator('[data-flow=result]')).toHaveCount(0);
});

test('a page that comes back from the cache starts empty', async ({ page }) => {
  await toResult(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('[data-flow]')).toHaveCount(0);
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
});

test('a duplicate of the tab knows nothing', async ({ page, context }) => {
  await toResult(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-door="self"]').first()).toBeVisible();
  await expect(other.locator('[data-flow]')).toHaveCount(0);
});

test('a form restored by the browser holds no answer', async ({ page }) => {
  await enter(page, 'self');
  await page.locator('[data-answer="safe"]').check();
  await page.reload();
  await enter(page, 'self');
  await expect(page.locator('[data-answer="safe"]')).not.toBeChecked();
});

test('returning from a phone call keeps the result on the screen', async ({ page }) => {
  await toResult(page);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForTimeout(100);
  await expect(page.locator('[data-flow=result]')).toBeVisible();
});

test('focus goes to the heading of each screen, and the number of results is announced', async ({ page }) => {
  await enter(page, 'self');
  await expect(page.locator('h1:focus')).toHaveText('Kun je hier nu rustig lezen?');
  await answer(page, 'safety', 'safe');
  await expect(page.locator('h1:focus')).toHaveText('Wat past het meest bij wat er is gebeurd?');
  await showResult(page);
  await expect(page.locator('h1:focus')).toHaveText('Bij je antwoorden');
  await expect(page.locator('#flow h1 + [role=status]')).toHaveText(/Er passen nu \d+ plekken\./);
});

test('editing an answer in place gives the result that answering so would have given', async ({ page }) => {
  await toResult(page);
  await page.locator('[data-edit="what"]').click();
  await page.locator('[data-answer="rape"]').uncheck();
  await answer(page, 'what', 'touched');
  const edited = await page.locator('[data-result]').allInnerTexts();
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'touched');
  await answer(page, 'when', 'last-3-days');
  await showResult(page);
  expect(await page.locator('[data-result]').allInnerTexts()).toEqual(edited);
});

test('with someone near the answers are folded and only a number can be taken along', async ({ page }) => {
  await enter(page, 'self');
  await answer(page, 'safety', 'someone-near');
  await showResult(page);
  await expect(page.locator('[data-edit="safety"]')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Alleen het nummer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Briefje voor je eerste gesprek' })).toHaveCount(0);
});

test('no answer stands in the address, the title or the history of any step', async ({ page }) => {
  const seen: string[] = [];
  await page.exposeFunction('sawState', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name];
      history[name] = (...args: Parameters<typeof real>) => {
        (window as unknown as { sawState: (text: string) => void }).sawState(JSON.stringify(args));
        real.apply(history, args);
      };
    }
  });
  await toResult(page);
  expect(seen.length).toBeGreaterThan(3);
  for (const state of seen) expect(state).not.toMatch(answersInWords);
  for (const state of seen) expect(state).toMatch(/^\[(null|\{"step":\d+\}),""\]$/);
});
