/** Less detail is a tick, not a script: the scenes say less while it is on. */
import { expect, test } from '@playwright/test';

test('a tick shows every scene with less detail', async ({ page }) => {
  await page.goto('./herkennen/');
  const scene = page.locator('#betaal-of-ik-stuur-het');
  const told = scene.getByText('je eigen filmpje');
  const softer = scene.getByText('heeft een filmpje van je');
  await expect(told).toBeVisible();
  await expect(softer).toBeHidden();
  await page.getByLabel('Minder details').check();
  await expect(told).toBeHidden();
  await expect(softer).toBeVisible();
});

test('a scene leads to the page of what it belongs to', async ({ page }) => {
  await page.goto('./herkennen/');
  const scene = page.locator('#betaal-of-ik-stuur-het');
  await scene.getByText('Wat speelt hier?').click();
  await scene.getByRole('link', { name: 'Iemand dreigt met naaktbeelden of wil geld' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Iemand dreigt met naaktbeelden of wil geld',
  );
});
