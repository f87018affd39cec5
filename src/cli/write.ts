import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nameOf } from './files.ts';
import { UsageError } from './usage-error.ts';

/** A file to be: absolute path and what goes into it. */
export interface FileToWrite {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: everything goes to disk under a passing name first, so that a full disk or a missing right
 * shows before the first real file changes, and a reader never meets half a file.
 *
 * @throws UsageError that names what could not be written: a right is missing, a file stands where a folder should be.
 */
export function writeAll(files: readonly FileToWrite[], cwd: string): void {
  const written: string[] = [];
  const passing = (file: string): string => `${file}.${process.pid}.tmp`;
  const attempt = (path: string, write: () => void): void => {
    try {
      write();
    } catch (error) {
      if (isFromDisk(error)) throw new UsageError('usage.unwritable', { path: nameOf(path, cwd) || '.' });
      throw error;
    }
  };
  try {
    for (const { file, content } of files) {
      attempt(dirname(file), () => mkdirSync(dirname(file), { recursive: true }));
      written.push(passing(file));
      attempt(file, () => writeFileSync(passing(file), content));
    }
    for (const { file } of files) attempt(file, () => renameSync(passing(file), file));
  } finally {
    for (const file of written) rmSync(file, { force: true });
  }
}

/** Whether the disk refused, which has nothing to do with this program. */
function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
