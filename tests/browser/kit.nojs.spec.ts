/** The counter kit in a browser that runs no script: everything stands below each other, and its links lead there. */
import { expect, test } from '@playwright/test';
import { kitUrl } from '../support/kit.ts';

test('lists all help with numbers that can be called', async ({ page }) => {
  await page.goto(kitUrl);
  await page.locator('#start').getByRole('link', { name: 'Alle hulp' }).click();
  const entry = page.locator('details[id="hulp/veilig-thuis/"]');
  await entry.locator('summary').click();
  await expect(entry.getByRole('link', { name: 'Bel 0800-2000, gratis' })).toBeVisible();
  await expect(entry).toContainText('Doen ze iets zonder mijn toestemming?');
});

test('a door leads to what can have happened, and that to help', async ({ page }) => {
  await page.goto(kitUrl);
  await page.getByRole('link', { name: /^Er is iets met mij gebeurd/ }).click();
  await page.locator('section[id="vragen/mij/"]').getByRole('link').click();
  const situation = page.locator('details[id="wat-is-er-gebeurd/touched/"]');
  await situation.locator('summary').click();
  await expect(situation.getByRole('link').last()).toBeVisible();
});

test('shows no button that needs script, and offers the exit', async ({ page }) => {
  await page.goto(kitUrl);
  await expect(page.locator('#leave')).toBeVisible();
  for (const button of await page.getByRole('button', { name: /Terug|Wis alles/ }).all())
    await expect(button).toBeHidden();
  await expect(page.getByText('Dit is een kopie van 22 november 2026')).toBeVisible();
});
