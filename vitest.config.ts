import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,site,firefox,nginx,caddy,apache,load}/**'],
    environment: 'node',
    testTimeout: 20_000, // all of the content is read in seconds, but not on a busy machine
    reporters: ['dot', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
