import { defineConfig } from 'vitest/config';

/** Tests that need a program `npm ci` does not bring; `npm test` runs them where it is found. */
export default defineConfig({
  test: {
    include: ['tests/{firefox,nginx,caddy,apache,load}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 60_000, // a browser or server that starts on a busy machine
    retry: process.env.CI ? 1 : 0, // CI shares its machine
    reporters: ['dot', 'json'], // scripts/test.ts says where the report goes, one per program
  },
});
