// Finds a Chromium for the browser tests, or installs one where that needs no questions (root on Debian).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingEngines } from './engines/find.mjs';
import { run } from './run.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium or Chrome: `CHROME_PATH` first, then the usual places; undefined when there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is set to ${named}, but there is no such file. Correct it or unset it.`);
  }
  return usualPlaces.find((path) => existsSync(path));
}

/** Makes sure that `findBrowser` finds one; stops with a sentence that says what to do where it cannot. */
export async function installBrowser() {
  if (!findBrowser()) await installFromDebian('Chromium', ['chromium']);
  if (findBrowser()) return;
  console.error(
    'The browser tests need Chromium or Chrome and found none.\n' +
      'Install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to where it is.',
  );
  process.exit(1);
}

/** The other engines too, where that needs no questions; the tests do without those that cannot be had. */
export async function installEngines() {
  for (const { name, packages } of missingEngines()) await installFromDebian(name, packages);
}

export async function installFromDebian(name, packages) {
  const isRootOnDebian = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!isRootOnDebian) return;
  console.log(`Installing ${name} for the tests: once, for a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [args, doing] of [
    [['update'], 'asking Debian what there is'],
    [['install', '-y', ...packages], `fetching and unpacking ${name}`],
  ]) {
    const { code, output } = await run('apt-get', args, { env, progress: () => doing });
    if (code !== 0) console.error(output);
  }
}

/** Flags for a headless Chromium that talks to nobody but the page under test. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
