/** Whole folders by the hundred thousand, altered: none may end in an exception, last without end or be told at a place that is not there. */
import { Worker } from 'node:worker_threads';
import type { Checked } from '../support/checked-mutants.ts';

/** Milliseconds after which one is taken to have no end, on a machine that does much else. */
const PATIENCE = 120_000;

interface Told extends Checked {
  readonly seed: number;
  /** In milliseconds. */
  readonly took: number;
}

export async function files(runs: number, from = 1): Promise<void> {
  const told = new Map<string, number>();
  let [done, faults, longest] = [0, 0, 0];
  const sum = (): void => {
    console.log(
      `${done} folders from seed ${from}; faults: ${faults}; the longest took ${Math.round(longest)} ms`,
    );
  };
  const worker = new Worker(new URL('./mutants-worker.ts', import.meta.url), { workerData: { from, runs } });
  let silence: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      faults += 1;
      console.log(`seed ${from + done}: no end within ${PATIENCE / 1000} s`);
      void worker.terminate();
    }, PATIENCE);
  };
  wait();
  worker.on('message', ({ seed, codes, faults: own, took }: Told) => {
    wait();
    done += 1;
    faults += own.length;
    longest = Math.max(longest, took);
    for (const code of codes) told.set(code, (told.get(code) ?? 0) + 1);
    for (const fault of own) console.log(`seed ${seed}: ${fault}`);
    if (done % 1000 === 0) sum();
  });
  await new Promise<void>((resolve, reject) => {
    worker.once('exit', () => resolve());
    worker.once('error', reject);
  });
  clearTimeout(silence);
  for (const [code, count] of [...told].toSorted()) console.log(`${code.padEnd(28)}${count}`);
  sum();
  if (faults > 0) process.exitCode = 1;
}
