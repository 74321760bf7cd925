/** Comparing, prepared links and paper: what they show, and that they leave nothing behind. */
import { expect, test } from '@playwright/test';

test('a prepared link says what it set, and is gone from the address and the history', async ({ page }) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (line) => said.push(line.text()));
  await page.goto('./vragen/#sportclub');
  await expect(page.locator('[data-preset-note]')).toContainText(
    'Voor mijn werk, Een leerling of sporter, Sport',
  );
  expect(new URL(page.url()).hash).toBe('');
  const answers = page.locator('form[data-question="about-what-work"] [data-answer]');
  expect(await answers.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.answer))).toEqual([
    'pupil',
    'child-did',
    'both',
    'organisation',
    'other',
  ]);
  expect(asked.filter((url) => /sportclub/.test(url))).toEqual([]);
  expect(said).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([history.state, localStorage.length, document.cookie])),
  ).toBe('[{"step":0},0,""]');
  await page.goBack();
  await expect(page.locator('#start')).toBeVisible();
  expect(page.url()).not.toContain('#');
});

test('one can begin empty after a prepared link', async ({ page }) => {
  await page.goto('./vragen/#werkgever');
  await page.getByRole('button', { name: 'Begin leeg' }).click();
  await expect(page.locator('#start')).toBeVisible();
  await page.locator('[data-door="professional"]').first().click();
  await expect(page.locator('[data-preset-note]')).toHaveCount(0);
  await expect(page.locator('form[data-question="about-what-work"] [data-answer]')).toHaveCount(8);
});

test('a fragment that is no prepared link opens nothing', async ({ page }) => {
  await page.goto('./vragen/#what=rape');
  await page.locator('#flow[data-ready]').waitFor({ state: 'attached' });
  await expect(page.locator('#start')).toBeVisible();
});

test('compares what is chosen, four at most, and forgets it', async ({ page, context }) => {
  await page.goto('./professionals/vergelijken/');
  const places = page.locator('#compare[data-ready] select');
  await expect(places).toHaveCount(4);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await places.nth(0).selectOption('veilig-thuis');
  await expect(page.locator('[data-compared]')).toHaveCount(0);
  await places.nth(1).selectOption('helpwanted');
  await places.nth(2).selectOption('helpwanted');
  await expect(page.locator('[data-compared="2"] thead th a')).toHaveText(['Veilig Thuis', 'Helpwanted']);
  await expect(page.getByRole('rowheader', { name: 'Verwijzing nodig?' })).toBeVisible();
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(page.locator('#compare[data-ready] select').nth(0)).toHaveValue('');
});

for (const [what, path, millimetres] of [
  ['card', './afdrukken/veilig-thuis/', [105, 148]],
  ['poster', './afdrukken/poster/school/', [210, 297]],
  ['answer', './afdrukken/antwoord/mij-tegen-de-wil/', [210, 297]],
  ['list', './afdrukken/balielijst/', [210, 297]],
  ['sheet of cards', './afdrukken/kaartjes/', [210, 297]],
] as const)
  test(`a printed ${what} is one page, and says neither where it comes from nor what is wrong`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page).toHaveTitle('Waarheen');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? [];
    expect(pages).toHaveLength(1);
    const [width = 0, height = 0] =
      pages[0]
        ?.match(/[\d.]+/g)
        ?.slice(2)
        .map((points) => (Number(points) * 25.4) / 72) ?? [];
    expect([Math.round(width), Math.round(height)]).toEqual([...millimetres]);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).not.toMatch(/waarheen|https?:|www\.|verlaat/i);
    expect(printed).toContain('Te gebruiken tot en met 21 mei 2027.');
    if (/card$|poster|answer/.test(what)) await expect(page.locator('.sheet svg.qr').first()).toBeVisible();
  });

test('a help point carries its data for search engines without a word in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (line) => said.push(line.text()));
  await page.goto('./hulp/veilig-thuis/');
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')['@graph'][0]).toMatchObject({
    '@type': 'Service',
    identifier: 'veilig-thuis',
  });
  expect(said).toEqual([]);
});
