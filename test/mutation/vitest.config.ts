/**
 * The tests that Stryker asks: those of the room it changes, which it is told as the folder to look in. The first that
 * fails ends a trial, so the quickest come first.
 */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lasted = (file: TestSpecification): number =>
      this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return Promise.resolve(files.toSorted((left, right) => lasted(left) - lasted(right)));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    // Rounds by the hundred, to see what chance does: they are slow, and a change they notice is noticed elsewhere.
    exclude: ['**/simulation.test.ts'],
    setupFiles: ['test/mutation/fewer-cases.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
