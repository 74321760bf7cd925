import { defineConfig } from 'vitest/config';

/** Tests over the built site: run `npm run build` first, or `npm test`, which builds both sites. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    reporters: ['dot', ['json', { outputFile: '.reports/site.json' }]],
  },
});
