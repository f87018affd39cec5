// Firefox for the browser tests, over WebDriver BiDi: what launches Chromium speaks that too.
import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox } from './find.mjs';

export function firefoxLauncher() {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: findFirefox() },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}
