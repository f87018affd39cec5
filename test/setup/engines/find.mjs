// Which engines there are for the browser tests beside Chromium. Without dependencies: asked before anything is installed.
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox; undefined when there is none. */
export const findFirefox = () => usualPlaces.find((path) => existsSync(path));

/** Whether there is all that WebKit takes: the driver, its browser with it, and a screen that nobody sees. */
export const hasWebKit = () =>
  ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path));

/** What is not there, and the packages of Debian that bring it. */
export function missingEngines() {
  return [
    ...(findFirefox() ? [] : [{ name: 'Firefox', packages: ['firefox-esr'] }]),
    ...(hasWebKit() ? [] : [{ name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'] }]),
  ];
}
