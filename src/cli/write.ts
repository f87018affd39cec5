import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be: absolute path and what goes into it. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: everything goes to disk under a passing name first, so that a full disk or a missing right
 * shows before the first real file changes, and a reader never meets half a file.
 */
export function writeAll(outputs: readonly Output[]): void {
  const written: string[] = [];
  const passing = (file: string): string => `${file}.${process.pid}.tmp`;
  try {
    for (const { file, content } of outputs) {
      mkdirSync(dirname(file), { recursive: true });
      written.push(passing(file));
      writeFileSync(passing(file), content);
    }
    for (const { file } of outputs) renameSync(passing(file), file);
  } finally {
    for (const file of written) rmSync(file, { force: true });
  }
}
