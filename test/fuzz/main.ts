/**
 * What takes longer than a test can wait for: `npm run fuzz -- verify`, attacks by the hundred thousand, `npm run fuzz -- proof`,
 * stories by the thousand that `check` is held to, and `npm run fuzz -- files`, altered folders by the hundred thousand. A failure
 * prints what fails and the seed to repeat it with.
 */
import { parseArgs } from 'node:util';
import { underAttack } from '../support/attacks.ts';
import { judge } from '../support/judged-proofs.ts';
import { files } from './files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? undefined : Number(values.seed);

async function verify(runs: number): Promise<void> {
  const answers = await underAttack(runs, seed);
  for (const [answer, count] of [...answers].toSorted()) console.log(`${answer.padEnd(18)}${count}`);
  console.log(`${runs} runs, no crash, nothing forged was believed`);
}

function proof(runs: number): void {
  const counts = { untrue: 0, broken: 0, tooBig: 0, accepted: 0, acceptedAtOnce: 0 };
  const told = new Map<string, number>();
  for (let run = seed ?? 1; run < (seed ?? 1) + runs; run += 1) {
    const { wrong, missed, codes, rounds, isTooBig } = judge(run);
    for (const code of codes) told.set(code, (told.get(code) ?? 0) + 1);
    counts.untrue += wrong.length;
    counts.broken += Number(missed.length > 0);
    counts.tooBig += Number(isTooBig);
    counts.accepted += Number(rounds !== undefined);
    counts.acceptedAtOnce += Number(rounds === 0);
    if (wrong.length + missed.length > 0) {
      console.log(`seed ${run}\n${[...wrong, ...missed].join('\n')}`);
      process.exitCode = 1;
    }
  }
  for (const [code, count] of [...told].toSorted()) console.log(`${code.padEnd(28)}${count}`);
  console.log(`${runs} stories, mended as told until nothing was said of them: ${JSON.stringify(counts)}`);
}

const KINDS = {
  verify: { run: verify, runs: 100_000 },
  proof: { run: proof, runs: 5000 },
  files: { run: (count: number) => files(count, seed), runs: 216_000 },
};
const [kind] = Object.entries(KINDS).flatMap(([name, each]) => (positionals.join() === name ? [each] : []));
const runs = Number(values.runs ?? kind?.runs);

if (kind && Number.isSafeInteger(runs) && runs > 0) {
  await kind.run(runs);
} else {
  process.stderr.write(
    'verify [--runs 100000] [--seed 1], proof [--runs 5000] [--seed 1] or files [--runs 216000] [--seed 1]\n',
  );
  process.exitCode = 2;
}
