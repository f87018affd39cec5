/** Development server, browser bundles and the tests in Node. The unbundled npm modules are made by `tsc`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'demo',
  server: { open: process.env['CI'] ? false : '/intranet/' },
  test: {
    root: import.meta.dirname,
    environment: 'node',
    include: ['test/node/**/*.test.ts'],
  },
});
