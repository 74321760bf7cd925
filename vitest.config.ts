import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,site,firefox,nginx,caddy,apache,load}/**'],
    environment: 'node',
    reporters: ['dot', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
