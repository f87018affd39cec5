/** The facts that come along, known wherever a scenario is checked: who writes elsewhere need not copy them. */
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFacts } from '../authoring/index.ts';
import type { FactBook } from '../format/books.ts';
import { readNamed } from './files.ts';
import { findItems } from './find.ts';

/** By the package's own name, so that it is found from the sources and from the build alike. */
const ROOT = dirname(createRequire(import.meta.url).resolve('signal-training/package.json'));
const FILE = join(ROOT, 'scenarios', 'facts.yaml');

let shipped: FactBook | undefined;

/** Whether this is the file that comes along. */
export function isShipped(file: string): boolean {
  return realpathSync(file) === realpathSync(FILE);
}

/** @throws Error when the package has been damaged. */
export function shippedFacts(): FactBook {
  if (shipped) return shipped;
  const read = (file: string) => readNamed(file, ROOT);
  for (const { file, overlays } of findItems([FILE], ROOT)) {
    shipped = compileFacts({ ...read(file), overlays: overlays.map(read) }).facts;
  }
  if (!shipped) throw new Error(`${FILE} has errors.`);
  return shipped;
}
