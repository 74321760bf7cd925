/** Without script every help point, the directory and the numbers are all there. */
import { expect, test } from '@playwright/test';

test('a help point shows its number, its hours and what it does with your story', async ({ page }) => {
  await page.goto('./hulp/veilig-thuis/');
  await expect(page.getByRole('link', { name: 'Bel 0800-2000, gratis' })).toHaveAttribute(
    'href',
    'tel:08002000',
  );
  await expect(page.getByRole('row', { name: /maandag tot en met vrijdag.*09:00 tot 17:00/i })).toBeVisible();
  await expect(page.getByRole('row', { name: /feestdagen.*weten we niet/i })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De eerste tien minuten' })).toBeVisible();
  await expect(
    page.getByRole('term').filter({ hasText: 'Kan ik anoniem blijven, en tot wanneer?' }),
  ).toBeVisible();
  const asked = page.getByText('Dit weten we niet. Vraag het als eerste:').locator('xpath=..');
  await expect(asked.getByRole('listitem').filter({ hasText: 'Ook voor mannen en jongens?' })).toBeVisible();
  await expect(page.getByText('Dat weten we niet. Vraag het als eerste.')).toHaveCount(0);
});

test('hours that nobody confirmed say where they were read', async ({ page }) => {
  await page.goto('./hulp/chat-met-fier/');
  const block = page.locator('main article').first();
  await expect(block.getByText(/^Waarschijnlijk .*19:00 tot 06:00.*openbare broncode/)).toBeVisible();
  await expect(block.getByText(/Nu (open|dicht)/)).toHaveCount(0);
});

test('what only a script can do is not offered', async ({ page }) => {
  await page.goto('./hulp/veilig-thuis/');
  await expect(page.getByRole('button', { name: 'Kopieer het nummer' })).toHaveCount(0);
  await expect(page.getByText(/Nu (open|dicht)/)).toHaveCount(0);
});

test('acting without consent stands above the phone button', async ({ page }) => {
  await page.goto('./hulp/veilig-thuis/');
  const warning = await page.getByText('Doen ze iets zonder mijn toestemming?').first().boundingBox();
  const button = await page.getByRole('link', { name: 'Bel 0800-2000, gratis' }).boundingBox();
  expect(warning?.y).toBeLessThan(button?.y ?? 0);
});

test('an unconfirmed number says so and does not come first', async ({ page }) => {
  await page.goto('./hulp/politie/');
  const blocks = page.locator('main article');
  await expect(blocks.first()).not.toContainText('Nog niet bevestigd');
  await expect(blocks.filter({ hasText: '+31 34 357 88 44' })).toContainText('Nog niet bevestigd');
});

test('every fact shows its source and date', async ({ page }) => {
  await page.goto('./hulp/kindertelefoon/');
  await page.getByText('Bron en datum van elk feit').click();
  await expect(page.getByText('kopie zonder datum, bekeken op 22 november 2026').first()).toBeVisible();
  await expect(page.getByText('3 april 2024')).toBeVisible();
});

test('the directory leads to every help point, with help for own behaviour apart', async ({ page }) => {
  await page.goto('./hulp/');
  expect(await page.locator('main section li').count()).toBeGreaterThan(100);
  const own = page.getByRole('region', { name: 'Ik maak me zorgen over wat ik zelf doe of denk' });
  await expect(own.getByRole('link')).toHaveText([/De Waag/, /Stop it Now/]);
});

test('who is open starts with day and night, and names adults only as such', async ({ page }) => {
  await page.goto('./nu-open/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Dag en nacht');
  const talk = page.locator('main li', { has: page.getByRole('link', { name: 'De Luisterlijn' }) });
  await expect(talk.first()).toContainText('Alleen voor 18 jaar en ouder');
});

test('who cannot talk finds 112 and a chat, who is elsewhere finds other numbers', async ({ page }) => {
  await page.goto('./niet-praten/');
  await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
  await expect(page.locator('main a[href="https://centrumseksueelgeweld.nl"]')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/sms|druk op/i);
  await page.goto('./andere-nummers/');
  await expect(page.locator('main a[href="tel:911"]')).toBeVisible();
  await expect(page.locator('main a[href="tel:+31247247247"]')).toBeVisible();
});
