/** Without script the search is a link to all help. */
import { expect, test } from '@playwright/test';

test('offers all help instead of a search field', async ({ page }) => {
  await page.goto('/zoeken/');
  await expect(page.getByRole('link', { name: 'Alle hulp op een rij' })).toHaveAttribute('href', '/hulp/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});
