// The same tests in the two other engines, side by side. What is not installed is left out; `npm test` says so.
import { findFirefox, hasWebKit } from './setup/engines/find.mjs';
import { firefoxLauncher } from './setup/engines/firefox.mjs';
import { webkitLauncher } from './setup/engines/webkit.mjs';
import chromium from './web-test-runner.config.mjs';

/** The runner waits 20 seconds for an answer to a command. A busy machine may press a key more slowly, and a test has a limit of its own. */
const patience = {
  name: 'patience',
  transform: ({ path, body }) =>
    path === '/__web-dev-server__web-socket.js' ? { body: body.replaceAll('20000', '80000') } : undefined,
};

export default {
  ...chromium,
  plugins: [...chromium.plugins, patience],
  // Limits, for a machine with other work: alone, an engine starts in a few seconds and ends a file within one minute.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  browsers: [...(findFirefox() ? [firefoxLauncher()] : []), ...(hasWebKit() ? [webkitLauncher()] : [])],
};
