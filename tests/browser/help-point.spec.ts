/** What the script of a help point adds: open now by the visitor's clock, and a number to copy. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const childLine = './hulp/kindertelefoon/';

test.describe('open now', () => {
  for (const [at, sentence] of [
    ['2026-11-24T14:00:00+01:00', 'Nu open, tot 21:00 uur'],
    ['2026-11-24T22:00:00+01:00', 'Nu dicht. Weer open: morgen 11:00 uur'],
    ['2026-07-06T09:30:00Z', 'Nu open, tot 21:00 uur'],
    [
      '2026-12-25T14:00:00+01:00',
      'Feestdag. Of het nu open is, weten we niet. Zeker weer open: zondag 11:00 uur',
    ],
  ] as const)
    test(`at ${at} the line says: ${sentence}`, async ({ page }) => {
      await page.clock.setFixedTime(at);
      await page.goto(childLine);
      await expect(page.locator('main article').first().getByText(sentence, { exact: true })).toBeVisible();
    });

  test('follows the clock of the Netherlands, wherever the visitor is', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: `${baseURL}/`, timezoneId: 'America/Curacao' });
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-11-24T22:00:00+01:00');
    await page.goto(childLine);
    await expect(page.locator('main article').first()).toContainText('Nu dicht. Weer open: morgen 11:00 uur');
    await context.close();
  });

  test('what is open comes first on the page of who is open', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-24T21:30:00+01:00');
    await page.goto('./nu-open/');
    const other = page.locator('section', { has: page.getByRole('heading', { name: 'Op andere tijden' }) });
    await expect(other.locator('h3').first()).toHaveText(/In je bol/);
    await page.clock.setFixedTime('2026-11-24T12:00:00+01:00');
    await page.reload();
    await expect(other.locator('h3').first()).toHaveText('De Kindertelefoon');
  });
});

test('copies the number and nothing else, and says that it stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(childLine);
  await page.getByRole('button', { name: 'Kopieer het nummer' }).click();
  await expect(page.getByText('Gekopieerd. Het nummer blijft op je klembord staan.')).toBeVisible();
  const elsewhere = await context.newPage(); // our own pages may not read the clipboard
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').press('ControlOrMeta+V');
  await expect(elsewhere.locator('textarea')).toHaveValue('08000432');
});

test('says what stays behind, before the number is called', async ({ page }) => {
  await page.goto(childLine);
  const block = page.locator('main article').first();
  await block.getByText('Wat blijft er achter?').click();
  await expect(block.getByText('Het nummer blijft in je bellijst staan.')).toBeVisible();
});

for (const path of ['hulp/politie/', 'hulp/', 'nu-open/', 'niet-praten/', 'andere-nummers/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} has no accessibility problems, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }); // what is still appearing has no contrast yet
      await page.goto(`./${path}`);
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
