// Brings a fresh checkout to the point where it can run, with nothing but npm: called before `npm start` and `npm test`.
// Plain JavaScript without dependencies, because it runs before anything is installed, on Node 20 too.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = `${root}package-lock.json`;
const installed = `${root}node_modules/.package-lock.json`;
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

if (!isFresh) await install();
if (process.argv.includes('--browser') || process.argv.includes('--engines')) {
  const { installBrowser, installEngines } = await import('./browser.mjs');
  await installBrowser();
  if (process.argv.includes('--engines')) await installEngines();
}
if (process.argv.includes('--postgresql')) {
  const { installPostgresql } = await import('./postgresql.mjs');
  await installPostgresql();
}
if (process.argv.includes('--scorm')) {
  const { installScormSchemas } = await import('./scorm-schemas.mjs');
  if (!(await installScormSchemas()))
    console.log('The schemas of SCORM could not be fetched, so its manifests are not held to them.');
}

/** Runs `npm ci`, which is silent for the better part of a minute, and tells in its place how far it is. */
async function install() {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  // What is optional is often meant for another system than this one, and then never arrives.
  const places = Object.keys(packages).filter((place) => place !== '' && !packages[place].optional);
  const progress = () => {
    const here = places.filter((place) => existsSync(`${root}${place}/package.json`)).length;
    if (here === 0) return 'asking the registry for them';
    return here < places.length ? `${here} of ${places.length} are here` : 'all are here, making them ready';
  };

  console.log(`Installing the ${places.length} packages that the project needs: once, for a minute or two.`);
  const { code, output } = await run('npm', ['ci'], { cwd: root, progress });
  if (code === 0) {
    console.log('Installed.');
    return;
  }
  console.error(
    `${output}\nThe packages could not be installed; npm says why above. Mend that and try again.`,
  );
  process.exit(1);
}
