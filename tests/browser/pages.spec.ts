/** What holds on every type of page, on a phone and on a screen, light and dark, folded and open. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

/** Opens a page with everything unfolded; what it said in the console comes back. */
async function open(page: Page, path: string) {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  return said;
}

for (const [name, path] of Object.entries(pageTypes))
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has nothing that axe finds, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const said = await open(page, path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(said).toEqual([]);
      });

    test('asks nothing of another host', async ({ page, baseURL }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).origin));
      await open(page, path);
      expect([...new Set(requests)]).toEqual([baseURL]);
    });

    test('does not scroll sideways at 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      const tooWide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > 320.5 && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(tooWide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('has targets of at least 48 px; links within a sentence are as high as their line', async ({
      page,
    }) => {
      await open(page, path);
      const tooSmall = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
          .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
          .filter((element) => {
            // A box within a label: the whole label takes the press.
            const box = (element.closest('label') ?? element).getBoundingClientRect();
            const withinText = getComputedStyle(element).display === 'inline';
            return box.height < (withinText ? 16 : 48) || box.width < 24;
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(tooSmall).toEqual([]);
    });

    test('offers the exit, a phone and a way without speaking', async ({ page }) => {
      await open(page, path);
      await expect(page.locator('#leave')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Bel 112' }).first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Ik kan niet praten' }).first()).toBeVisible();
    });

    test('prints without name, exit, strip or title', async ({ page }) => {
      await open(page, path);
      await page.emulateMedia({ media: 'print' });
      for (const outside of ['#leave', 'header', 'footer', 'aside'])
        for (const element of await page.locator(outside).all()) await expect(element).toBeHidden();
      const title = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const printed = document.title;
        window.dispatchEvent(new Event('afterprint'));
        return { printed, after: document.title };
      });
      expect(title.printed).toBe('Document');
      expect(title.after).not.toBe('Document');
    });
  });
