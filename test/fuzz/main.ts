/**
 * `npm run fuzz -- verify`: attacks by the hundred thousand, more than a test can wait for. A failure prints the smallest
 * one that gets through and the seed to repeat it with.
 */
import { parseArgs } from 'node:util';
import { underAttack } from '../support/attacks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? undefined : Number(values.seed);

if (positionals.join() === 'verify' && Number.isSafeInteger(runs) && runs > 0) {
  const answers = await underAttack(runs, seed);
  for (const [answer, count] of [...answers].toSorted()) console.log(`${answer.padEnd(18)}${count}`);
  console.log(`${runs} runs, no crash, nothing forged was believed`);
} else {
  process.stderr.write('verify [--runs 100000] [--seed 1]\n');
  process.exitCode = 2;
}
