// What holds for every room; `main.ts` adds which files are changed and which tests are asked.
export default {
  testRunner: 'vitest',
  coverageAnalysis: 'perTest',
  reporters: ['progress-append-only'],
  tempDirName: 'coverage/stryker',
  // A copy that is not needed costs time.
  ignorePatterns: ['dist', 'demo', 'test/browser', 'test/bench'],
  // Some tests take a second core by themselves; two at once only make slow changes look endless.
  concurrency: 1,
  // A busy machine must not make a slow test look like one that never ends.
  timeoutMS: 60_000,
};
