// How every screen looks, in Chromium, compared with pictures that are kept. `--update` takes each as it is now.
import { chromeLauncher } from '@web/test-runner-chrome';
import { bankInput } from './support/banks.ts';
import { compileBank } from '../src/authoring/index.ts';
import { browserFlags, findBrowser } from './setup/browser.mjs';
import { screens } from './setup/screens/plugin.mjs';
import chromium from './web-test-runner.config.mjs';

const { rootDir, plugins } = chromium;

/** A round that says what no trainer rewrites. */
const round = {
  name: 'round',
  serve: ({ path }) =>
    path === '/trainings/seeing-signals.json'
      ? { body: JSON.stringify(compileBank(bankInput()).banks[0]), type: 'json' }
      : undefined,
};

export default {
  ...chromium,
  files: [`${rootDir}/test/screens/*.test.ts`],
  concurrency: 1,
  plugins: [
    round,
    screens({
      kept: `${rootDir}/test/screens/pictures`,
      differences: `${rootDir}/coverage/screens`,
      isUpdating: process.argv.includes('--update'),
    }),
    ...plugins,
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        // What the browser itself writes, a month in its field, in the language of the pages.
        env: { ...process.env, LANGUAGE: 'en_US' },
        args: [
          ...browserFlags,
          '--force-prefers-reduced-motion',
          // Letters and colours as they are, not as this device likes them.
          '--font-render-hinting=none',
          '--disable-lcd-text',
          '--force-color-profile=srgb',
          '--hide-scrollbars',
        ],
      },
    }),
  ],
};
