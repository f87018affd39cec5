// `npm run mutation`: changes the code in small ways and tells which changes no test notices. Minutes for each room; name
// files for less: `npm run mutation -- --mutate src/reporting/gate.ts`.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/{format,rounds,engine,assessment,reporting}/**/*.ts', 'src/i18n/*.ts'],
  reporters: ['progress', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'coverage/stryker',
  // A copy that is not needed costs time.
  ignorePatterns: ['dist', 'demo'],
  concurrency: 2,
};
