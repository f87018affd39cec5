import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { browserFlags, findBrowser } from './setup/browser.mjs';
import { forcedColors } from './setup/forced-colors.mjs';
import { trainings } from './setup/trainings.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: [`${root}/test/browser/**/*.test.ts`],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 2,
  testsFinishTimeout: 600_000,
  // The door of these tests says so each time.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('has open shadow roots'),
  // A round of thirty cases by keyboard takes a busy machine half a minute.
  testFramework: { config: { timeout: 90_000 } },
  plugins: [
    trainings(root),
    forcedColors(),
    // Only `esnext` keeps `with { type: 'json' }`; decorators are replaced all the same, as tsconfig.json asks.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}/tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({
      // Contrast is measured while lines arrive too, which for who asks for less motion is at once.
      launchOptions: {
        executablePath: findBrowser(),
        args: [...browserFlags, '--force-prefers-reduced-motion'],
      },
      // Two files run at a time: a context each, so that they do not share storage.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
};
