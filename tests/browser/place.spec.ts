import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByLabel('Je postcode of gemeente');
const answer = (page: Page) => page.locator('main').getByRole('status').first();

async function search(page: Page, query: string) {
  await field(page).fill(query);
  await page.getByRole('button', { name: 'Zoek' }).click();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/in-de-buurt/');
  await field(page).waitFor();
});

test('a postcode gives the help that serves it, without leaving the page', async ({ page }) => {
  await search(page, '5211 AB');
  await expect(answer(page)).toContainText('Den Bosch');
  await expect(answer(page)).toContainText('alleen de vier cijfers');
  await expect(page.getByRole('heading', { name: 'Hulp voor Den Bosch' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Veilig Thuis Oost-Brabant' })).toBeVisible();
  await expect(page.getByText('Waarschijnlijk is dit jouw centrum')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/in-de-buurt/');
});

test('where no centre is known only the national number stands', async ({ page }) => {
  await search(page, 'Arnhem');
  await expect(page.getByText('Welk centrum bij deze regio hoort, weten we niet zeker')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hulp voor Arnhem' })).toBeVisible();
});

test('a border postcode asks which municipality', async ({ page }) => {
  await search(page, '1027');
  await expect(answer(page)).toContainText('Welke is het?');
  await page.getByRole('button', { name: 'Waterland' }).click();
  await expect(page.getByRole('heading', { name: 'Hulp voor Waterland' })).toBeVisible();
});

test('an old name leads to the municipality that is there now', async ({ page }) => {
  await search(page, 'Uden');
  await expect(answer(page)).toHaveText('Uden: dat valt onder Maashorst.');
});

for (const [query, said] of [
  ['', 'nog niets ingevuld'],
  ['99999', 'begint met vier cijfers'],
  ['1234 AB', 'Deze postcode kennen we niet'],
  ['🙂', 'Deze naam kennen we niet'],
  ['x'.repeat(10_000), 'Dat is te lang'],
  ['Utreght', 'Bedoel je een van deze?'],
] as const)
  test(`${query.slice(0, 10) || 'nothing'} gets a helpful answer`, async ({ page }) => {
    await search(page, query);
    await expect(answer(page)).toContainText(said);
  });

test('a province, or a place overseas, can be picked instead of typed', async ({ page }) => {
  await page.getByText('Of kies uit een lijst').click();
  const list = page.getByRole('combobox', { name: 'Of kies uit een lijst' });
  await list.focus();
  await list.selectOption({ value: 'limburg-province' });
  await expect(answer(page)).toHaveText('Gevonden: Limburg.');
  await expect(list).toBeFocused();
  const result = page.getByRole('heading', { name: 'Kies je regio' }).locator('..');
  await expect(result.getByRole('link', { name: 'Zuid-Limburg' })).toBeVisible();
  await list.selectOption('Saba');
  await page.getByRole('link', { name: 'Hulp: Saba' }).click();
  await expect(page.getByRole('heading', { name: 'Hulp: Saba' })).toBeVisible();
  await expect(page.getByText('911').first()).toBeVisible();
});

test('the place data loads when the field is focused, and nothing typed leaves the page', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const console: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.endsWith('/place-data.js'))).toHaveLength(0);
  const history = await page.evaluate(() => window.history.length);
  await search(page, 'Zaltbommel');
  await search(page, '9999');
  await expect(answer(page)).not.toBeEmpty();
  expect(requests.map((url) => new URL(url).pathname)).toEqual(['/place-data.js']);
  expect(requests.join()).not.toMatch(/altbommel|9999/i);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(await page.evaluate(() => [window.history.length, window.history.state])).toEqual([history, null]);
  expect(await page.title()).not.toContain('Zaltbommel');
  expect(console).toEqual([]);
});

test('coming back finds an empty field', async ({ page }) => {
  await search(page, 'Tilburg');
  await page.goto('/in-de-buurt/utrecht/');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(page.getByText('Hulp voor Tilburg')).toHaveCount(0);
});

test('the map can be walked with the keyboard and says where it is', async ({ page }) => {
  await page.goto('/in-de-buurt/utrecht/');
  const map = page.getByRole('group', { name: 'Kaart van de regio’s' });
  await expect(map.getByRole('link')).toHaveCount(25);
  await expect(map.getByRole('link', { name: 'Utr, Utrecht' })).toHaveAttribute('aria-current', 'page');
  await map.getByRole('link', { name: 'Zeeland' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hulp in de buurt: Zeeland' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`the pages are accessible in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await search(page, '1027');
    await page.getByText('Of kies uit een lijst').click();
    for (const address of [
      '',
      '/in-de-buurt/kennemerland/',
      '/hulp/csg-rotterdam-rijnmond/',
      '/in-de-buurt/bonaire/',
    ]) {
      if (address) await page.goto(address);
      expect((await new AxeBuilder({ page }).include('main').analyze()).violations, address).toEqual([]);
    }
  });

test('nothing is wider than a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    '/in-de-buurt/',
    '/in-de-buurt/noord-en-oost-gelderland/',
    '/hulp/veilig-thuis-utrecht/',
  ]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});
