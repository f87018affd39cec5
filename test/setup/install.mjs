// Brings a fresh checkout to the point where it can run, with nothing but npm: called before `npm start` and `npm test`.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const isFresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;

if (!isFresh) {
  console.log('Installing what the project needs (once) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

if (process.argv.includes('--browser')) {
  const { installBrowser } = await import('./browser.mjs');
  installBrowser();
}
