/** Without script the flow is a list of links to pages made by the same engine. */
import { expect, test } from '@playwright/test';

test('the doors lead to pages that show help', async ({ page }) => {
  await page.goto('./vragen/');
  await page.getByRole('link', { name: 'Er is iets met mij gebeurd' }).click();
  await page.getByRole('link', { name: 'Seks die ik niet wilde' }).click();
  await page.getByRole('link', { name: 'korter dan 7 dagen' }).click();
  await expect(page.getByRole('heading', { name: /Korter dan 7 dagen geleden: bel of chat/ })).toBeVisible();
  await expect(page.locator('[data-result]').first()).toHaveAttribute(
    'data-result',
    'centrum-seksueel-geweld',
  );
  await expect(page.locator('[data-result] a[href^="tel:"]').first()).toBeVisible();
});

test('every door has its pages, and none of them is a form that can be sent', async ({ page }) => {
  for (const door of ['mij', 'iemand-anders', 'mijn-werk', 'zelf']) {
    await page.goto(`./vragen/${door}/`);
    await expect(page.locator('main ul a').first()).toBeVisible();
    await expect(page.locator('form')).toHaveCount(0);
  }
});

test('the page about own behaviour shows no help for who it happened to', async ({ page }) => {
  await page.goto('./vragen/zelf/gedachten/');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'stop-it-now');
  await expect(page.locator('[data-result="slachtofferhulp-nederland"]')).toHaveCount(0);
});

test('one box leaves out the phone numbers where there is another way', async ({ page }) => {
  await page.goto('./vragen/mij/dreigen/');
  const phone = page.locator('[data-result="helpwanted"] li[data-kind="phone"]');
  await expect(phone).toBeVisible();
  await page.getByLabel('Ik kan nu niet praten').check();
  await expect(phone).toBeHidden();
});
