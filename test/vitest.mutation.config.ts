/** The tests that Stryker asks: those of the rooms it changes, without what builds, packs or opens a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/node/{format,rounds,engine,assessment,reporting,i18n}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
