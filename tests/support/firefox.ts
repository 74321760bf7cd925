/** Firefox of this machine, driven over WebDriver BiDi, with the settings of an ordinary visitor. */
import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const program = ['firefox-esr', 'firefox']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find(Boolean);

/** Starts Firefox; `preferences` as in about:config. */
export function launchFirefox(preferences: Record<string, unknown> = {}): Promise<Browser> {
  if (!program) throw new Error('There is no Firefox on this machine.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    extraPrefsFirefox: preferences,
  });
}

/** Waits until something in the page is true. */
export async function until(page: Page, what: string): Promise<void> {
  await page.waitForFunction(what, { timeout: 10_000, polling: 50 });
}
