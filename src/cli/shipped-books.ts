/** What is written once and comes along, known wherever a scenario is checked: who writes elsewhere need not copy it. */
import { type FileInput, compileFacts, compileHelpLines } from '../authoring/index.ts';
import type { FactBook, HelpLines } from '../format/books.ts';
import { PACKAGE, basename, join, realPlaceOf } from './disk.ts';
import { readNamed } from './files.ts';
import { findItems } from './find.ts';
import { isFile } from './folder.ts';
import { SHIPPED } from './shipped.ts';

/** Whether this is a file that comes along. */
export function isShipped(file: string): boolean {
  const ours = join(SHIPPED, basename(file));
  return isFile(ours) && realPlaceOf(file) === realPlaceOf(ours);
}

/** @throws Error when the package has been damaged. */
export const shippedFacts = once((): FactBook => {
  const { facts } = compileFacts(shippedFile('facts.yaml'));
  if (!facts) throw new Error('The facts that come along have errors.');
  return facts;
});

/** @throws Error when the package has been damaged. */
export const shippedHelp = once((): HelpLines => {
  const { helpLines } = compileHelpLines(shippedFile('help-lines.yaml'));
  if (!helpLines) throw new Error('The help lines that come along have errors.');
  return helpLines;
});

function shippedFile(name: string): FileInput {
  const read = (file: string) => readNamed(file, PACKAGE);
  const file = join(SHIPPED, name);
  const overlays = findItems([file], PACKAGE).flatMap((item) => item.overlays.map(read));
  return { ...read(file), overlays };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
