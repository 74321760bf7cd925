/** The counter kit, opened from a stick: everything works, nothing is asked of anyone, nothing stays. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answer, bestIds, enter, firstStepIds, showResult } from '../support/flow.ts';
import { inTime, kitUrl, tooLate } from '../support/kit.ts';
import { type Record, spyOn } from '../support/spy.ts';

let records: Record[];

test.beforeEach(async ({ page, context }) => {
  records = await spyOn(context);
  await page.clock.setFixedTime(inTime);
  await page.goto(kitUrl);
  await page.locator('#flow[data-ready]').waitFor({ state: 'attached' });
});

/** What was asked, said or kept, besides opening the file. */
const traces = () => records.filter(({ kind, what }) => kind !== 'request' || !what.includes(kitUrl));
const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const heading = (page: Page) => page.locator('h1:visible');

test('a whole journey asks nothing, keeps nothing and says nothing', async ({ page }) => {
  await enter(page, 'self', undefined, kitUrl);
  await answer(page, 'safety');
  await showResult(page);
  expect(await firstStepIds(page)).toContain('maybe-recent');
  const [first = ''] = await bestIds(page);
  expect(first).toBe('centrum-seksueel-geweld');

  await page.locator(`[data-result="${first}"]`).getByRole('link', { name: 'Alles over deze plek' }).click();
  await expect(heading(page)).toHaveText('Centrum Seksueel Geweld (CSG)');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'De eerste tien minuten' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bel 0800-0188, gratis' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('[data-flow=result]')).toBeVisible();

  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.locator('[data-flow]')).toHaveCount(0);
  await goTo(page, 'Zoek in je eigen woorden');
  await page.locator('#search-field').fill('ex dreigt met naaktfoto');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.locator('[data-result="help-point:helpwanted"] a').click();
  await expect(heading(page)).toHaveText('Helpwanted');
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('#search-field')).toHaveValue('ex dreigt met naaktfoto');
  await page.getByRole('button', { name: 'Terug' }).click();

  await goTo(page, 'Hulp in de buurt');
  await page.locator('#place').fill('3511');
  await page.locator('#place').press('Enter');
  await page.getByRole('link', { name: 'Centrum Seksueel Geweld Utrecht' }).click();
  await expect(heading(page)).toHaveText('Centrum Seksueel Geweld Utrecht');
  await expect(page.getByRole('link', { name: 'Bel 0800-0188, gratis' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('button', { name: 'Terug' }).click();

  await goTo(page, 'De eerste week');
  await expect(heading(page)).toHaveText('De eerste week');
  await goTo(page, 'Wie is er nu open');
  await expect(page.locator('#nu-open\\/ [data-state=open]').first()).toBeVisible();

  const [steps, others] = [true, false].map((isStep) =>
    traces().filter(({ kind }) => (kind === 'history') === isStep),
  );
  expect(others?.filter(({ kind, what }) => kind !== 'title' || what !== 'Waarheen')).toEqual([]);
  for (const { what } of steps ?? []) expect(what).toMatch(/^\[(null|\{"step":\d+\}),""\]$/);
  expect(page.url()).toBe(kitUrl);
  await expect(page).toHaveTitle('Waarheen');
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      history.length,
    ]),
  ).toEqual([0, 0, '', 0, await lengthAtStart(page)]);
});

/** How long the history is of a tab that opened only the file: the blank page and the file. */
async function lengthAtStart(page: Page): Promise<number> {
  const fresh = await page.context().newPage();
  await fresh.goto(kitUrl);
  const length = await fresh.evaluate(() => history.length);
  await fresh.close();
  return length;
}

test('the doors under a search without result open the flow', async ({ page }) => {
  await goTo(page, 'Zoek in je eigen woorden');
  await page.locator('#search-field').fill('xqzwv');
  await page.locator('[data-results]').getByRole('link', { name: 'Er is iets met mij gebeurd' }).click();
  await expect(page.locator('[data-flow=question]')).toBeVisible();
  expect(page.url()).toBe(kitUrl);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`has nothing that axe finds, and nothing too wide or too small, ${colorScheme}`, async ({ page }) => {
    test.slow(); // six parts, one after the other
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async () => {
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(await unfitting(page)).toEqual([]);
    };
    await check();
    for (const name of ['De eerste week', 'Hulp in de buurt', 'Wie is er nu open']) {
      await goTo(page, name);
      await check();
      await page.getByRole('button', { name: 'Terug' }).click();
    }
    await goTo(page, 'Alle hulp');
    await page.locator('details[id="hulp/veilig-thuis/"] > summary').click();
    await check();
    await enter(page, 'self', undefined, kitUrl);
    await showResult(page);
    await check();
    await page.getByRole('link', { name: 'Alles over deze plek' }).first().click();
    await check();
  });

/** What is wider than the screen, or smaller than a thumb. */
function unfitting(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
      .filter((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        const small =
          element.matches('a[href], button, summary, input, select') &&
          getComputedStyle(element).display !== 'inline' &&
          box.height < 48;
        return small || box.right > innerWidth + 0.5;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test('warns when it is too old, and not before', async ({ page }) => {
  await expect(page.getByText('Deze kopie is te oud.')).toBeHidden();
  await page.clock.setFixedTime(tooLate);
  await page.goto(kitUrl);
  await expect(page.getByRole('alert').getByText('Deze kopie is te oud.')).toBeVisible();
  await expect(page.locator('#start')).toBeVisible();
});

test('the exit covers and empties it at once, also where there is no network', async ({ page, context }) => {
  await context.setOffline(true);
  await enter(page, 'self', undefined, kitUrl);
  const seen = await page.evaluate(() => {
    document.getElementById('leave')?.click();
    const { title, body } = document;
    return { title, text: body.innerText.trim(), flows: document.querySelectorAll('[data-flow]').length };
  });
  expect(seen).toEqual({ title: '', text: 'Bezig met laden', flows: 0 });
  await expect.poll(() => page.url()).not.toContain('waarheen-balie');
});
