/** Writes a run down as a plan beside its scenario, where `check` plays it from then on. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameOf } from '../files.ts';
import type { LoadedTraining } from '../load.ts';
import { writeAll } from '../write.ts';
import { planOf } from './plan-of.ts';

/**
 * The name of the file that was made; undefined where `value` is no run of this training, or this is no story.
 *
 * @throws UsageError where nothing can be written there.
 */
export function record({ item, training }: LoadedTraining, value: unknown, cwd: string): string | undefined {
  const content = planOf(training, value);
  if (content === undefined) return undefined;
  const file = freeIn(dirname(item.file));
  writeAll([{ file, content }], cwd);
  return nameOf(file, cwd);
}

/** A name that nothing has yet; who keeps the plan gives it a better one. */
function freeIn(folder: string): string {
  for (let number = 1; ; number += 1) {
    const file = join(folder, `recorded-${number}.plan.yaml`);
    if (!existsSync(file)) return file;
  }
}
