/** Checks mutants one by one beside the main thread, which sees by the silence that one of them has no end. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkedMutant } from '../support/checked-mutants.ts';

const { from, runs } = workerData as { readonly from: number; readonly runs: number };

for (let seed = from; seed < from + runs; seed += 1) {
  const start = performance.now();
  const checked = checkedMutant(seed);
  parentPort?.postMessage({ seed, ...checked, took: performance.now() - start });
}
