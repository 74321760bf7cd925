/** The search field in a real browser: loads when used, finds, raises first steps, keeps everything on the device. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const field = 'Zoek in je eigen woorden';

async function open(page: Page) {
  await page.goto('/zoeken/');
  await page.getByLabel(field).focus();
  await expect(page.locator('[data-search][data-ready]')).toBeVisible();
  return page.getByLabel(field);
}

test('loads neither code nor data before the field is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/zoeken/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /search-data|\/open\./.test(url))).toEqual([]);
  await page.getByLabel(field).focus();
  await expect(page.locator('[data-search][data-ready]')).toBeVisible();
  expect(requests.some((url) => url.endsWith('/search-data.js'))).toBe(true);
});

test('finds help for a sentence and says how many', async ({ page }) => {
  const input = await open(page);
  await input.pressSequentially('ex dreigt met naaktfotos');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await expect(page.locator('[data-result="help-point:helpwanted"]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
});

test('puts the first step for not wanting to live above the results', async ({ page }) => {
  const input = await open(page);
  await input.fill('ik wil niet meer leven');
  const raised = page.locator('[data-raised="suicide"]');
  await expect(raised.getByRole('link', { name: /^Bel/ })).toHaveAttribute('href', /^tel:/);
  const order = await page.locator('[data-raised], [data-result]').first().getAttribute('data-raised');
  expect(order).toBe('suicide');
});

test('is never empty', async ({ page }) => {
  const input = await open(page);
  await input.fill('qqqq wwww zzzz');
  await expect(page.getByText('Dit vonden we niet precies.').first()).toBeVisible();
  expect(await page.locator('[data-result]').count()).toBeGreaterThan(2);
  await expect(page.getByRole('link', { name: 'Er is iets met mij gebeurd' })).toBeVisible();
  await expect(page.locator('[data-line="centrum-seksueel-geweld"]')).toBeVisible();
  await page.getByRole('button', { name: 'foto gedeeld' }).press('Enter');
  await expect(input).toHaveValue('foto gedeeld');
  await expect(page.locator('[data-result="situation:images-shared"]')).toBeVisible();
});

test('is not empty among all help, where no guidance is found', async ({ page }) => {
  await page.goto('./hulp/');
  const field = page.getByRole('searchbox').first();
  await field.focus();
  await page.locator('[data-search][data-ready]').waitFor();
  await field.fill('bang');
  expect(await page.locator('[data-result]').count()).toBeGreaterThanOrEqual(3);
});

test('leads a place to the help near it', async ({ page }) => {
  const input = await open(page);
  await input.fill('veilig thuis den bosch');
  await expect(page.locator('[data-result="region-point:veilig-thuis-oost-brabant"]')).toBeVisible();
});

test('refines with wishes, and wipes them in one tap', async ({ page }) => {
  const input = await open(page);
  await input.fill('praten');
  await page.getByText('Verfijnen').click();
  await page.getByText('Wat belangrijk is voor jou').first().click();
  await page.locator('[data-wish="limits:free"]').check();
  await expect(page.getByRole('button', { name: 'Wis je keuzes' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis je keuzes' }).click();
  await expect(page.getByRole('button', { name: /Wis je keuzes/ })).toHaveCount(0);
});

test('works with the keyboard alone', async ({ page }) => {
  const input = await open(page);
  await input.pressSequentially('aangerand in trein wat nu');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-result] a').first()).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/zoeken/');
  await page.getByLabel(field).focus();
  await page.keyboard.press('Escape');
  await expect(input).toHaveValue('');
});

test('leaves no trace of what was typed', async ({ page, context }) => {
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const input = await open(page);
  page.on('request', (request) => requests.push(request.url()));
  const before = await page.evaluate(() => [history.length, document.title, location.href]);
  await input.pressSequentially('verkracht door mijn oom', { delay: 20 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(900);
  expect(requests).toEqual([]);
  expect(said).toEqual([]);
  expect(await page.evaluate(() => [history.length, document.title, location.href])).toEqual(before);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, JSON.stringify(history.state)]),
  ).toEqual([0, 0, 'null']);
  expect(await context.cookies()).toEqual([]);
});

test('wipes the field when the page is left', async ({ page }) => {
  const input = await open(page);
  await input.fill('stalker');
  await page.evaluate(() => document.dispatchEvent(new Event('waarheen:leave')));
  await expect(input).toHaveValue('');
  await expect(page.locator('[data-result]')).toHaveCount(0);
});

test('does not shift while someone types, and fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const input = await open(page);
  const place = async () => (await input.boundingBox())?.y;
  const before = await place();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift' });
  });
  await input.pressSequentially('naaktfoto gedeeld', { delay: 30 });
  await page.waitForTimeout(900);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  expect(await place()).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no accessibility faults that axe finds, in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const input = await open(page);
    await input.fill('hij staat voor de deur met een mes');
    await expect(page.locator('[data-raised]').first()).toBeVisible();
    await page.getByText('Verfijnen').click();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
