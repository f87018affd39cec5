/**
 * The disk of a machine, as far as what reads a trainer's folder needs to know it. The page for who has no terminal is built
 * with `page/reading/dropped-disk.ts` in this one's place, on which stands what was dropped on it.
 */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** What the machine says of a path at which nothing stands, or a file in place of a folder on the way. */
const GONE = ['ENOENT', 'ENOTDIR'];

export { basename, dirname, extname, join, relative, resolve } from 'node:path';

/** What stands at a path, with links followed; `other`: nothing that can be read, such as a link that leads nowhere. */
export type Kind = 'file' | 'folder' | 'other';

export function kindAt(path: string): Kind {
  try {
    const found = statSync(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch {
    return 'other';
  }
}

/**
 * The names in a folder, in no order; none where it has gone since it was seen, as what editors and shared folders put there in
 * passing. @throws where it may not be read.
 */
export const namesIn = (folder: string): readonly string[] => unlessGone(() => readdirSync(folder), []);

/** Where something really stands, whatever links lead to it; where it was seen, if it has gone since. */
export const realPlaceOf = (path: string): string => unlessGone(() => realpathSync(path), path);

/** @throws where it cannot be read. */
export const bytesAt = (path: string): Uint8Array => readFileSync(path);

function unlessGone<Found>(look: () => Found, otherwise: Found): Found {
  try {
    return look();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (GONE.includes(code)) return otherwise;
    throw error;
  }
}

/** Within this many milliseconds a disk may give two writes one time, and the second would not be seen. */
const SETTLED = 1_000;

/** When a file was written, and what else tells one from another; undefined where that may not tell. */
export function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = found;
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED;
  return isSettled ? [ino, size, mtimeMs, ctimeMs].join(' ') : undefined;
}

/** The root of this package: by its own name, so that it is found from the sources and from the build alike. */
export const PACKAGE = dirname(createRequire(import.meta.url).resolve('signal-training/package.json'));
