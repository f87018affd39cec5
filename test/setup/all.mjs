// `npm test`: lint, the tests in Node, in browsers, of the package; all of them run, then how long each took and the sum.
import { installEngines } from './browser.mjs';
import { missingEngines } from './engines/find.mjs';
import { run } from './run.mjs';

/** Where engines differ; see test/README.md. All files run there by `npm run test:engines`. */
const DIFFERING = ['focus double-click', 'leaving growing host-styles', 'aids narrow language paper'].flatMap(
  (names) => names.split(' '),
);

await installEngines();
const missing = missingEngines().map(({ name }) => name);
const others = ['Firefox', 'WebKit'].filter((name) => !missing.includes(name));

/** Asks one processor, and a database that is waited for leaves one. */
const LINT = { name: 'lint', script: 'lint' };
const beside = [
  { name: 'scenarios', script: 'check' },
  { name: 'postgresql', script: 'test:postgresql' },
];
const steps = [
  { name: 'node', script: 'test:node' },
  { name: 'browser', script: 'test:browser' },
  ...(others.length === 0 ? [] : [otherEngines()]),
  { name: 'screens', script: 'test:screens' },
  { name: 'package', script: 'test:package' },
];

function otherEngines() {
  const files = DIFFERING.map((name) => `test/browser/${name}.test.ts`);
  return { name: 'other engines', script: 'test:engines', args: ['--', '--files', ...files] };
}

/**
 * Reads how many tests passed and failed from what vitest or web-test-runner printed, colours removed. The latter tells it
 * for each browser again and again, and counts no file that could not be run.
 */
function count(output) {
  const plain = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
  const last = (pattern) => Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const browsers = new Map(
    [...plain.matchAll(/^(\w+): .* (\d+) passed, (\d+) failed/gm)].map(([, name, ...counts]) => [
      name,
      counts,
    ]),
  );
  const inBrowsers = (index) =>
    [...browsers.values()].reduce((sum, counts) => sum + Number(counts[index]), 0);
  return {
    passed: last(/Tests\s.*?(\d+) passed/g) + inBrowsers(0),
    failed: last(/Tests\s.*?(\d+) failed/g) + inBrowsers(1),
  };
}

let passed = 0;
let failed = 0;
const seconds = [];

/** Runs a step; what it says is shown as it comes, or where `isShown` is false by who awaits it. */
async function take({ name, script, args = [] }, isShown = true) {
  if (isShown) console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { code, output } = await run('npm', ['run', '--silent', script, ...args], { isShown });
  seconds.push(`${name} ${Math.round((performance.now() - started) / 1000)} s`);
  const counted = count(output);
  const isSuite = counted.passed + counted.failed > 0;
  passed += isSuite ? counted.passed : Number(code === 0);
  failed += isSuite ? counted.failed : 0;
  if (code !== 0 && counted.failed === 0) failed += 1;
  return output;
}

const linted = take(LINT, false);
for (const step of beside) await take(step);
console.log(`\n── ${LINT.name} ──\n${await linted}`);
for (const step of steps) await take(step);
console.log(`\nTime: ${seconds.join(', ')}`);
console.log(
  `Tested in ${['Chromium', ...others].join(', ')}.` +
    (missing.length === 0 ? '' : ` Not there, and so not tested in: ${missing.join(', ')}.`),
);
// Read by continuous integration: alone on the last line.
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
