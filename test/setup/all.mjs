// `npm test`: lint, the tests in Node, the tests in a browser; all of them run, then one line with the sum.
import { spawnSync } from 'node:child_process';

const steps = [
  { name: 'lint', args: ['run', '--silent', 'lint'] },
  { name: 'scenarios', args: ['run', '--silent', 'check'] },
  { name: 'node', args: ['run', '--silent', 'test:node'] },
  { name: 'browser', args: ['run', '--silent', 'test:browser'] },
];

/** Reads how many tests passed and failed from what vitest or web-test-runner printed; colours removed. */
function count(output) {
  const plain = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
  const last = (pattern) => Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {
    passed: last(/Tests\s.*?(\d+) passed/g) + last(/(\d+) passed, \d+ failed/g),
    failed: last(/Tests\s.*?(\d+) failed/g) + last(/\d+ passed, (\d+) failed/g),
  };
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  const result = spawnSync('npm', step.args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
  });
  const output = `${result.stdout}${result.stderr}`;
  console.log(output.trim());
  const counted = count(output);
  const isSuite = counted.passed + counted.failed > 0;
  passed += isSuite ? counted.passed : Number(result.status === 0);
  failed += isSuite ? counted.failed : 0;
  if (result.status !== 0 && counted.failed === 0) failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
