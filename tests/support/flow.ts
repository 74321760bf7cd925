/** A small vocabulary for walking the flow as a visitor. An answer that is not on the screen fails the test. */
import { expect, type Page } from '@playwright/test';

export type Door = 'self' | 'someone-else' | 'professional' | 'own-behaviour';

/** Opens the flow through a door; `age` takes the door for who is younger than 16. */
export async function enter(
  page: Page,
  door: Door,
  age?: 'under-12' | '12-15',
  from = './vragen/',
): Promise<void> {
  await page.goto(from);
  await page.locator('#flow[data-ready]').waitFor({ state: 'attached' });
  if (age) await page.getByText('Ben je jonger dan 16?').click();
  const link = age ? `[data-door="${door}"][data-age="${age}"]` : `[data-door="${door}"]:not([data-age])`;
  await page.locator(link).first().click();
  await page.locator('[data-flow]').waitFor();
}

/** Answers the question on the screen, which must be the one named, and goes on. No answers: skips. */
export async function answer(page: Page, question: string, ...answers: string[]): Promise<void> {
  const form = page.locator(`form[data-question="${question}"]`);
  await expect(form).toBeVisible();
  for (const id of answers) {
    const box = form.locator(`[data-answer="${id}"]`);
    const folded = form.locator('details:not([open])', { has: page.locator(`[data-answer="${id}"]`) });
    if ((await folded.count()) > 0) await folded.first().locator('summary').click();
    await box.check();
  }
  if (answers.length > 0) await form.locator('button[type=submit]').click();
  else await form.getByRole('button', { name: 'Sla over' }).click();
}

/** Goes to the result, whatever question is on the screen. */
export async function showResult(page: Page): Promise<void> {
  const show = page.locator('[data-show-now]');
  if (await show.isVisible()) await show.click();
  await expect(page.locator('[data-flow=result]')).toBeVisible();
}

/** The ids of the first steps on the result, in order. */
export async function firstStepIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-first-step]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.firstStep ?? ''));
}

/** The ids of the best results, in order. */
export async function bestIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.result ?? ''));
}
