/** The facts that come along, known wherever a scenario is checked: who writes elsewhere need not copy them. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { compileFacts } from '../authoring/index.ts';
import type { FactBook } from '../format/books.ts';
import { readNamed } from './files.ts';
import { findItems } from './find.ts';
import { PACKAGE, SHIPPED } from './shipped.ts';

const FILE = join(SHIPPED, 'facts.yaml');

let shipped: FactBook | undefined;

/** Whether this is the file that comes along. */
export function isShipped(file: string): boolean {
  return realpathSync(file) === realpathSync(FILE);
}

/** @throws Error when the package has been damaged. */
export function shippedFacts(): FactBook {
  if (shipped) return shipped;
  const read = (file: string) => readNamed(file, PACKAGE);
  for (const { file, overlays } of findItems([FILE], PACKAGE)) {
    shipped = compileFacts({ ...read(file), overlays: overlays.map(read) }).facts;
  }
  if (!shipped) throw new Error(`${FILE} has errors.`);
  return shipped;
}
