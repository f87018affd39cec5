/** The tests of what is shipped: of the packed tarball, installed as a customer installs it. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: 'pack.ts',
    // While the browser is waited for, a compiler can work; vitest alone would keep one of two cores free.
    maxWorkers: 2,
    // A busy machine is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
