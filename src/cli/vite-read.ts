import { resolve } from 'node:path';
import { findItems } from './find.ts';
import { type LoadedTraining, load } from './load.ts';
import { Memory } from './memory.ts';
import { UsageError } from './usage-error.ts';
import { createTeller, type Log } from './vite-findings.ts';

/** What stands at a path, as Vite takes it. */
export interface Read {
  readonly trainings: readonly LoadedTraining[];
  /** Every file that was looked into; absolute paths. */
  readonly files: readonly string[];
  readonly warnings: readonly Log[];
  /** Nothing of this may be built; what stands in `trainings` can be played meanwhile. */
  readonly error: Log | undefined;
}

/** Reads a scenario or a folder of them; what is wrong is told with names relative to `root`. `memory` as for `load`. */
export function readForVite(path: string, root: string, memory = new Memory()): Read {
  const teller = createTeller(root);
  try {
    const { trainings, findings } = load(findItems([path], root), root, memory);
    const files = [...findings.texts.keys()].map((name) => resolve(root, name));
    return { trainings, files, warnings: teller.warnings(findings), error: teller.error(findings) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { trainings: [], files: [], warnings: [], error: teller.sentence(error) };
  }
}
