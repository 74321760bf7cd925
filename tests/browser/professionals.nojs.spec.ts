/** What professionals get without script: the comparisons, the blocks, the figures, the doors behind a prepared link. */
import { expect, test } from '@playwright/test';

test('the seven comparisons are there, and the chooser says what it needs', async ({ page }) => {
  await page.goto('./professionals/vergelijken/');
  const ready = page.locator('main ul a[href*="/vergelijken/"]');
  await expect(ready).toHaveCount(7);
  await expect(page.locator('#compare')).toContainText('werkt alleen met JavaScript');
  await ready.first().click();
  await expect(page.locator('[data-compared="4"] thead th a')).toHaveCount(4);
});

test('a prepared link leads to the doors', async ({ page }) => {
  await page.goto('./vragen/#huisarts');
  await expect(page.locator('#start a').first()).toBeVisible();
});

test('every chart stands above a table with the same figures', async ({ page }) => {
  await page.goto('./professionals/cijfers/');
  for (const series of await page.locator('[data-series]:has(svg)').all()) {
    const inChart = await series.locator('svg text').allTextContents();
    const inTable = await series.locator('tbody tr').allTextContents();
    expect(inTable.length).toBeGreaterThan(1);
    for (const row of inTable) expect(inChart.some((text) => row.includes(text))).toBe(true);
  }
});
