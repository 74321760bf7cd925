import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './tests/browser.ts';
import { isBuilt, rootSite, sitePort, sites, siteUrl } from './tests/support/sites.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0, // CI shares its machine; what needed a second try is reported as flaky
  reporter: [['dot'], ['json', { outputFile: '.reports/browser.json' }]],
  use: {
    baseURL: siteUrl(rootSite),
    trace: 'retain-on-failure',
    launchOptions: await browserLaunchOptions(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  },
  projects: [
    { name: 'desktop', testIgnore: /nojs/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testIgnore: /nojs|once/, // *.once.spec.ts: what does not change with the screen
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: 'no-js', testMatch: /nojs/, use: { javaScriptEnabled: false } },
  ],
  webServer: sites.filter(isBuilt).map((site) => ({
    command: `node scripts/serve.ts ${site.folder}`,
    env: { ...site.env, PORT: String(sitePort(site)) },
    url: `${siteUrl(site)}/`,
    reuseExistingServer: false,
  })),
});
