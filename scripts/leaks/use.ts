/** Uses a page as a restless visitor would: fills every field, ticks every box, presses every button. */
import type { Page } from '@playwright/test';

/** Enough to go through the longest road of the flow and its result, and short enough to end. */
const mostActions = 150;

/** What a visitor can press or fill, but for the quick exit, which comes last. */
const controls =
  ':is(main, dialog[open]) :is(input:not([type=hidden]), textarea, select, summary, button):not([data-leave], #carry-on, :disabled)';

/** Uses every control of a page once per heading, also those that only appear on the way. Returns how many. */
export async function usePage(page: Page, typed: string): Promise<number> {
  const used = new Set<string>();
  let actions = 0;
  for (; actions < mostActions; actions++) {
    const next = await nextControl(page, [...used]);
    if (!next) return actions;
    used.add(next.key);
    const control = page.locator(controls).nth(next.index);
    try {
      if (next.kind === 'text') await control.fill(typed, { timeout: 1000 });
      else if (next.kind === 'choose') await control.selectOption({ index: 1 }, { timeout: 1000 });
      else await control.click({ timeout: 1000, noWaitAfter: true });
    } catch {
      // It went away or lies under something: a visitor could not use it either.
    }
  }
  return actions;
}

/**
 * The next control in sight that was not used under this heading: fields and folded parts first, then what sends an
 * answer on, then other buttons. From the bottom up, since "Terug" stands on top and "weet ik niet" below.
 */
async function nextControl(
  page: Page,
  used: string[],
): Promise<{ key: string; index: number; kind: 'text' | 'choose' | 'press' } | undefined> {
  return page.locator(controls).evaluateAll((elements, seen) => {
    const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
    const heading = headings.map(({ textContent }) => textContent).join();
    const found = elements.flatMap((element, index) => {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return [];
      const button = element instanceof HTMLButtonElement ? element : undefined;
      const field = element instanceof HTMLInputElement ? element : undefined;
      const isText =
        element instanceof HTMLTextAreaElement ||
        (field !== undefined && /^(text|search|email|tel|url|number)$/.test(field.type));
      const data = JSON.stringify(element.dataset);
      const words = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.trim();
      const key = `${heading} | ${element.tagName} ${field?.name ?? ''} ${data} ${words}`.slice(0, 300);
      const turn = button === undefined ? 0 : button.type === 'submit' ? 1 : 2;
      if (seen.includes(key)) return [];
      const kind: 'text' | 'choose' | 'press' = isText
        ? 'text'
        : element instanceof HTMLSelectElement
          ? 'choose'
          : 'press';
      return [{ key, index, turn, kind }];
    });
    return found.sort((a, b) => a.turn - b.turn || b.index - a.index)[0];
  }, used);
}
