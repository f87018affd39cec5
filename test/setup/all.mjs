// `npm test`: lint, the tests in Node, in browsers, of the package; all of them run, then what failed, how long each took and the sum.
import { installEngines } from './browser.mjs';
import { missingEngines } from './engines/find.mjs';
import { count, failures } from './outcome.ts';
import { run } from './run.mjs';

/** Where engines differ; see test/README.md. All files run there by `npm run test:engines`. */
const DIFFERING = [
  'focus double-click keyboard pointers playing told',
  'growing leaving host-styles start',
  'aids narrow language paper arabic',
].flatMap((names) => names.split(' '));

await installEngines();
const missing = missingEngines().map(({ name }) => name);
const others = ['Firefox', 'WebKit'].filter((name) => !missing.includes(name));

/** Two rows beside each other, about as long, of what asks one processor most of the time; then, one by one, what asks them all. */
const beside = [
  [{ name: 'lint', script: 'lint' }, ...(others.length === 0 ? [] : [otherEngines()])],
  [
    { name: 'scenarios', script: 'check' },
    { name: 'postgresql', script: 'test:postgresql' },
    { name: 'package', script: 'test:package' },
  ],
];
const after = [
  { name: 'node', script: 'test:node' },
  { name: 'browser', script: 'test:browser' },
  { name: 'screens', script: 'test:screens' },
];

function otherEngines() {
  const files = DIFFERING.map((name) => `test/browser/${name}.test.ts`);
  return { name: 'other engines', script: 'test:engines', args: ['--', '--files', ...files] };
}

let passed = 0;
let failed = 0;
const seconds = [];
const failing = [];

/** Runs a step. What it says is shown as it comes; where `isShown` is false, in one piece at its end. */
async function take({ name, script, args = [] }, isShown) {
  const title = `── ${name} ──`;
  if (isShown) console.log(`\n${title}`);
  const started = performance.now();
  const { code, output } = await run('npm', ['run', '--silent', script, ...args], { isShown });
  if (!isShown) console.log(`\n${title}\n${output}`);
  seconds.push(`${name} ${Math.round((performance.now() - started) / 1000)} s`);
  const counted = count(output);
  const isSuite = counted.passed + counted.failed > 0;
  passed += isSuite ? counted.passed : Number(code === 0);
  if (code === 0 && counted.failed === 0) return;
  failed += Math.max(1, counted.failed);
  failing.push(title, ...failures(output));
}

async function takeAll(steps, isShown) {
  for (const step of steps) await take(step, isShown);
}

const [first, second] = beside;
await Promise.all([takeAll(first, false), takeAll(second, true)]);
await takeAll(after, true);
// Once more where it is read first; what came before it is long.
if (failing.length > 0) console.log(`\nWhat failed:\n${failing.join('\n')}`);
console.log(`\nTime: ${seconds.join(', ')}`);
console.log(
  `Tested in ${['Chromium', ...others].join(', ')}.` +
    (missing.length === 0 ? '' : ` Not there, and so not tested in: ${missing.join(', ')}.`),
);
// Read by continuous integration: alone on the last line.
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
