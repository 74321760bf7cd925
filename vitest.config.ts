import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,site,firefox,nginx,caddy,apache,load}/**'],
    environment: 'node',
    testTimeout: 30_000, // a busy machine; the whole content takes a second or two to read on a quiet one
    reporters: ['dot', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
