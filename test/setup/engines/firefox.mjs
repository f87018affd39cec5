// Firefox for the browser tests, over WebDriver BiDi: what launches Chromium speaks that too.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from './find.mjs';

/**
 * What a reader prefers, and under which number of which setting Firefox keeps that: its own tests set the same ones. No
 * command of its driver pretends them (puppeteer’s asks Chromium’s own protocol).
 */
const SETTINGS = {
  'prefers-reduced-motion': { setting: 'ui.prefersReducedMotion', values: { 'no-preference': 0, reduce: 1 } },
  'prefers-color-scheme': {
    setting: 'layout.css.prefers-color-scheme.content-override',
    values: { dark: 0, light: 1 },
  },
  // Nothing that hovers or hits a pixel; or both.
  pointer: { setting: 'ui.primaryPointerCapabilities', values: { coarse: 1, fine: 6 } },
  'forced-colors': { setting: 'browser.display.document_color_use', values: { none: 0, active: 2 } },
};

/** As the tests in Chromium have it: contrast is measured while lines arrive too, which is then at once. */
const LESS_MOTION = { 'ui.prefersReducedMotion': 1 };

/** May change settings while it runs, which is for the browser's own windows alone. */
const launchOptions = (settings) => ({
  browser: 'firefox',
  executablePath: findFirefox(),
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: { ...LESS_MOTION, ...settings },
});

/** A Firefox of its own; `settings` are Firefox's. */
export const launchFirefox = (settings) => puppeteerCore.launch(launchOptions(settings));

/** Answers when the page has heard of it. */
export async function prefer(page, features) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = result.contexts;
  for (const { name, value } of features) {
    const { setting, values } = SETTINGS[name];
    await connection.send('script.evaluate', {
      expression: `Services.prefs.setIntPref('${setting}', ${values[value]})`,
      target: { context },
      awaitPromise: false,
    });
    await page.waitForFunction((query) => matchMedia(query).matches, {}, `(${name}: ${value})`);
  }
}

/** Asks Firefox itself where puppeteer would wait for ever: of a page that was kept it hears nothing. One page with one window. */
async function travel(page, command, more) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', {});
  const { context } = result.contexts.at(-1);
  await connection.send(`browsingContext.${command}`, { context, ...more });
}
export const goTo = (page, url) => travel(page, 'navigate', { url, wait: 'complete' });
export const goBack = (page) => travel(page, 'traverseHistory', { delta: -1 });

export function firefoxLauncher() {
  const launcher = chromeLauncher({
    launchOptions: launchOptions({}),
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      page.emulateMediaFeatures = (features) => prefer(page, features);
      return page;
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}
