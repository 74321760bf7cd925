/** The flow for who uses a keyboard, a screen reader, a large letter or a small screen. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answer, enter, showResult } from '../support/flow.ts';

const screens: [name: string, open: (page: Page) => Promise<void>][] = [
  ['the doors', async (page) => void (await page.goto('./vragen/'))],
  [
    'a question, unfolded',
    async (page) => {
      await enter(page, 'self');
      await answer(page, 'safety', 'safe');
      await unfold(page);
    },
  ],
  [
    'a result, unfolded',
    async (page) => {
      await enter(page, 'self');
      await answer(page, 'safety', 'unsure');
      await answer(page, 'what', 'rape');
      await showResult(page);
      await unfold(page);
    },
  ],
];

async function unfold(page: Page): Promise<void> {
  await page.locator('#flow details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
}

for (const [name, open] of screens)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      test(`${name} has no barrier that axe finds, ${colorScheme}, ${width} px wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await open(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });

for (const [name, open] of screens)
  test(`${name} fits a screen of 320 px, with room for a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(0);
    const small = await page.locator('main :is(a, button, summary, select, label)').evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one.checkVisibility() &&
            !one
              .closest('p, dd')
              ?.textContent?.replace(one.textContent ?? '', '')
              .trim(),
        )
        .filter((one) => one.tagName !== 'LABEL' || one.querySelector('input'))
        .filter((one) => one.getBoundingClientRect().height < 47.5)
        .map((one) => `${one.tagName} ${one.textContent}`),
    );
    expect(small).toEqual([]);
  });

test('an answer can be changed by keyboard alone; focus comes back to its place and the change is said', async ({
  page,
}) => {
  await enter(page, 'self');
  await page.locator('[data-answer="safe"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('[data-answer="touched"]').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-show-now]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1:focus')).toHaveText('Bij je antwoorden');
  await page.locator('[data-edit="safety"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1:focus')).toHaveText('Kun je hier nu rustig lezen?');
  await page.locator('[data-answer="safe"]').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-answer="unsure"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-edit="safety"]')).toBeFocused();
  await expect(page.locator('#flow h1 + [role=status]')).toContainText('Je antwoord is veranderd.');
  await expect(page.locator('[data-first-step="unsure"]')).toBeVisible();
});

test('with someone near, focus comes back to the fold that hides the answers', async ({ page }) => {
  await enter(page, 'self');
  await answer(page, 'safety', 'someone-near');
  await showResult(page);
  await page.getByText('Jouw antwoorden (ingeklapt)').click();
  await page.locator('[data-edit="safety"]').click();
  await page.locator('form[data-question] [type=submit]').click();
  await expect(page.locator('summary:focus')).toHaveText('Jouw antwoorden (ingeklapt)');
});

test('Back while an answer is being changed goes back to the result, unchanged', async ({ page }) => {
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await showResult(page);
  await page.locator('[data-edit="safety"]').click();
  await page.locator('[data-answer="safe"]').uncheck();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('[data-flow=result]')).toBeVisible();
  await expect(page.locator('[data-edit="safety"]')).toBeFocused();
});

test('what has focus is never under the bar with the exit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await enter(page, 'self');
  await showResult(page);
  const hidden: string[] = [];
  await page.locator('footer a').last().focus();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Shift+Tab');
    const under = await page.evaluate(async () => {
      // The browser scrolls to what has focus in one of the next frames.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const one = document.activeElement;
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      if (!one || one === document.body || one.closest('header') || one.matches('.skip-link')) return '';
      return one.getBoundingClientRect().top < bar - 1 ? (one.textContent ?? one.tagName) : '';
    });
    if (under) hidden.push(under);
  }
  expect(hidden).toEqual([]);
});

test('the strip shows Stop it Now in the own-behaviour door, and nowhere else', async ({ page }) => {
  await enter(page, 'own-behaviour');
  await expect(page.locator('li[data-own]')).toBeVisible();
  await enter(page, 'self');
  await expect(page.locator('li[data-own]')).toBeHidden();
});

test('a printed result shows no answers, and a sheet prints alone', async ({ page }) => {
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await showResult(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-edit="safety"]')).toBeHidden();
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Alleen het nummer' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toBeVisible();
  await expect(page.locator('[data-result]').first()).toBeHidden();
});
