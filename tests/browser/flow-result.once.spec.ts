/** The result page: everything opens in place, words come before buttons, and what may be taken along says little. */
import { expect, type Page, test } from '@playwright/test';
import { answer, enter, showResult } from '../support/flow.ts';

async function toResult(page: Page): Promise<void> {
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await answer(page, 'what', 'rape');
  await showResult(page);
}

test('the rest opens in place, from what was loaded, with a way to reach it and a reason', async ({
  page,
}) => {
  await toResult(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const care = page.locator('[data-axis="care"]');
  await care.locator('summary').first().click();
  const row = care.locator('[data-rest="huisarts"]');
  await row.locator('summary').first().click();
  await expect(row.getByText('De eerste tien minuten')).toBeVisible();
  await row.getByText('Waarom zie ik dit?').click();
  await expect(row.getByText('Door je antwoord:')).toBeVisible();
  await expect(page.locator('[data-flow=result]')).toBeVisible();
  expect(requests).toEqual([]);
});

test('what stays behind is said before the first number', async ({ page }) => {
  await toResult(page);
  const order = await page
    .locator('[data-flow] p, [data-flow] a[href^="tel:"]')
    .evaluateAll((all) =>
      all.map((one) =>
        one.tagName === 'A' ? 'number' : /Je antwoorden kunnen/.test(one.textContent) ? 'said' : '',
      ),
    );
  expect(order.filter(Boolean)[0]).toBe('said');
  expect(order).toContain('number');
});

test('a closed line has an open one beside it, with its number, also at two at night for a child', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T02:00:00+01:00') });
  await enter(page, 'self', 'under-12');
  await answer(page, 'safety', 'safe');
  await showResult(page);
  const closed = page.locator('[data-result="kindertelefoon"]');
  await expect(closed).toContainText('gesloten, open 11.00');
  await expect(closed).toContainText('Nu wel open: Centrum Seksueel Geweld');
  await expect(closed.locator('a[href="tel:08000188"]')).toBeVisible();
});

test('a number alone, a card and the clipboard say nothing of what they are for', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await toResult(page);
  await page.getByRole('button', { name: 'Alleen het nummer, groot' }).click();
  const sheet = page.locator('.take-away .print-sheet');
  await expect(page.getByText('Een foto, een kopie of een afdruk blijft bestaan.')).toBeVisible();
  expect((await sheet.locator('b').allInnerTexts()).join(' ')).toMatch(/^[\d\s+-]+$/);
  await sheet.getByRole('button', { name: 'Kopieer' }).first().click();
  await expect(page.getByText('Het nummer blijft op je klembord staan.')).toBeAttached();
  const elsewhere = await context.newPage(); // our own pages may not read the clipboard
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').press('ControlOrMeta+V');
  await expect(elsewhere.locator('textarea')).toHaveValue(/^[\d\s+-]+$/);

  await page.getByRole('button', { name: 'Kaartje' }).click();
  await expect(page.getByText('Een afdruk blijft bestaan.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('b')).toHaveCount(1);
  await expect(page.locator('#flow h1')).toBeHidden();
  const printed = await sheet.evaluate((one) => (one as HTMLElement).innerText);
  expect(printed).not.toMatch(/seks|geweld|slachtoffer|politie/i);
});

for (const [door, name, heading] of [
  ['self', 'Briefje voor je eerste gesprek', 'Afspraak'],
  ['professional', 'Verwijsbriefje', 'Verwijsbriefje'],
] as const)
  test(`${name} has boxes only, under a plain heading, and warns first`, async ({ page, context }) => {
    await enter(page, door);
    await showResult(page);
    await page.getByRole('button', { name }).click();
    const sheet = page.locator('.sheet');
    await expect(sheet.getByRole('heading')).toHaveText(heading);
    await expect(sheet.locator('input:not([type=checkbox]), textarea')).toHaveCount(0);
    await expect(sheet.locator('p').first()).toBeVisible();
    await expect(sheet).toContainText(/Iemand kan dit vinden|Een afdruk blijft bestaan/);
    expect((await context.storageState()).origins).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
