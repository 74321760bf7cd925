/** The place in the flow: typed or picked, answered on the device, from data that came before the first answer. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { enter, showResult } from '../support/flow.ts';

const filter = (page: Page) => page.locator('[data-filter=place]');
const field = (page: Page) => filter(page).getByLabel('Je postcode of gemeente');
const answer = (page: Page) => filter(page).getByRole('status');
const list = (page: Page) => filter(page).getByRole('combobox', { name: 'Of kies uit een lijst' });
const card = (page: Page, id: string) => page.locator(`[data-result=${id}]`);

async function search(page: Page, query: string) {
  await field(page).fill(query);
  await filter(page).getByRole('button', { name: 'Zoek' }).click();
}

/** Opens the folds around the filter, and the filter. */
async function openFilter(page: Page) {
  await filter(page).evaluate((found) => {
    for (let fold: Element | null = found; fold; fold = fold.parentElement)
      if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

test.describe('on the result', () => {
  test.beforeEach(async ({ page }) => {
    await enter(page, 'self');
    await showResult(page);
    await openFilter(page);
  });

  for (const [query, said] of [
    ['', 'nog niets ingevuld'],
    ['99999', 'begint met vier cijfers'],
    ['1234 AB', 'Deze postcode kennen we niet'],
    ['🙂', 'Typ dan de vier cijfers van je postcode'],
    ['Scheveningen', 'Typ dan de vier cijfers van je postcode'],
    ['x'.repeat(10_000), 'Dat is te lang'],
    ['Utreght', 'Bedoel je een van deze?'],
    ['Uden', 'Uden: dat valt onder Maashorst.'],
  ] as const)
    test(`${query.slice(0, 12) || 'nothing'} gets a helpful answer`, async ({ page }) => {
      await search(page, query);
      await expect(answer(page)).toContainText(said);
      await expect(page.locator('[data-result]').first()).toBeVisible();
    });

  test('a border postcode asks which municipality', async ({ page }) => {
    await search(page, '1027');
    await expect(answer(page)).toContainText('Welke is het?');
    await filter(page).getByRole('button', { name: 'Waterland' }).click();
    await expect(filter(page).locator('summary').first()).toContainText('Waterland');
  });

  test('a region can be picked, names its branches, and can be taken back', async ({ page }) => {
    await filter(page).getByText('Of kies uit een lijst').click();
    await list(page).selectOption({ value: 'twente' });
    await expect(answer(page)).toHaveText('Gevonden: Twente.');
    await expect(filter(page).locator('summary').first()).toContainText('Twente');
    await expect(card(page, 'centrum-seksueel-geweld')).toContainText('Centrum Seksueel Geweld Twente');
    await filter(page).getByRole('button', { name: 'Wis' }).click();
    await expect(list(page)).toHaveValue('');
    await expect(card(page, 'centrum-seksueel-geweld')).not.toContainText('Bij jou in de buurt');
  });

  test('who would rather not be helped near home sees the regions next door instead', async ({ page }) => {
    await search(page, 'Amsterdam');
    const csg = card(page, 'centrum-seksueel-geweld');
    await expect(csg).toContainText('Bij jou in de buurt: Centrum Seksueel Geweld Amsterdam');
    const wish = page.locator('[data-filter=limits]');
    await wish.evaluate((found) => {
      for (let fold: Element | null = found; fold; fold = fold.parentElement)
        if (fold instanceof HTMLDetailsElement) fold.open = true;
    });
    await wish.getByLabel(/eigen omgeving/).check();
    await expect(csg).toContainText('In een regio naast jouw. Vraag of je daar terechtkunt:');
    await expect(csg).not.toContainText('Amsterdam-Amstelland');
  });

  test('the list is accessible', async ({ page }) => {
    await filter(page).getByText('Of kies uit een lijst').click();
    const { violations } = await new AxeBuilder({ page }).include('[data-filter=place]').analyze();
    expect(violations).toEqual([]);
    const box = await list(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});

test('the place data comes with the flow, before the first answer, and nothing is asked for after it', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await enter(page, 'self');
  expect(requests).toContain('/place-data.js');
  const before = requests.length;
  await showResult(page);
  await openFilter(page);
  await search(page, 'Zaltbommel');
  await filter(page).getByText('Of kies uit een lijst').click();
  await list(page).selectOption({ value: 'zeeland' });
  await expect(answer(page)).toHaveText('Gevonden: Zeeland.');
  expect(requests.slice(before)).toEqual([]);
});
