/** The discreet mode: the history of the tab does not grow, and "Terug" on the page does what Back did. */
import { expect, type Page, test } from '@playwright/test';
import { answer, enter, showResult } from '../support/flow.ts';

async function turnOn(page: Page, at = './vragen/') {
  await page.goto('./over/');
  await page.goto(at);
  await page.locator('#flow[data-ready]').waitFor({ state: 'attached' });
  await page.getByText('Kijkt er iemand mee met de terugknop?').click();
  await page.getByLabel('Zet mijn stappen niet in de lijst van de terugknop').check();
}

const back = (page: Page) => page.locator('[data-flow]').getByRole('button', { name: 'Terug' });

async function toResult(page: Page) {
  await page.locator('[data-door="self"]:not([data-age])').first().click();
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'rape');
  await answer(page, 'when', 'last-3-days');
  await showResult(page);
}

for (const at of ['./vragen/', './'])
  test(`on ${at} a whole visit adds nothing to the list of Back`, async ({ page }) => {
    await turnOn(page, at);
    const before = await page.evaluate(() => history.length);
    await toResult(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    await expect(page).toHaveURL(/\/over\/$/);
  });

test('"Terug" goes back one question at a time, with the answers still there, to the doors', async ({
  page,
}) => {
  await turnOn(page);
  await toResult(page);
  await back(page).click();
  await back(page).click();
  await expect(page.locator('form[data-question="when"] [data-answer="last-3-days"]')).toBeChecked();
  await back(page).click();
  await back(page).click();
  await expect(page.locator('form[data-question="safety"]')).toBeVisible();
  await back(page).click();
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
  await expect(page.locator('[data-flow]')).toHaveCount(0);
  expect(await page.evaluate(() => history.state)).toBeNull();
});

test('an answer can be changed, and after starting again the first step leads to the doors', async ({
  page,
}) => {
  await turnOn(page);
  await toResult(page);
  await page.locator('[data-edit="what"]').click();
  await answer(page, 'what', 'stalking');
  await expect(page.locator('[data-flow=result]')).toBeVisible();
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await page.locator('[data-door="self"]:not([data-age])').first().click();
  await back(page).click();
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
});

test('a link to another page of the site takes the place of this one, and the mode is off after it', async ({
  page,
}) => {
  await turnOn(page);
  await toResult(page);
  const before = await page.evaluate(() => history.length);
  await page.locator('[data-result] a[href*="/hulp/"]').first().click();
  await expect(page).toHaveURL(/\/hulp\//);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/\/over\/$/);
  await page.goto('./vragen/');
  await expect(page.locator('[data-discreet]')).not.toBeChecked();
});

test('turned on halfway, "Terug" still leads all the way back', async ({ page }) => {
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await page.getByText('Kijkt er iemand mee met de terugknop?').click();
  await page.locator('[data-discreet]').check();
  await answer(page, 'what', 'rape');
  await back(page).click();
  await back(page).click();
  await expect(page.locator('form[data-question="safety"]')).toBeVisible();
  await back(page).click();
  await expect(page.locator('[data-door="self"]').first()).toBeVisible();
});
