/** PGlite does not keep a second process out of its folder, and two at once destroy it; so a file says whose it is. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}. Stop that one first, or use PostgreSQL (DATABASE_URL).`);
    this.name = 'FolderInUse';
  }
}

/** Returns what gives the folder back. A process that was killed left its file behind: that one no longer counts. */
export function takeFolder(folder: string): () => void {
  const file = join(folder, 'in-use-by');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = Number(readFileSync(file, 'utf8'));
    // In a container the next process may well have the same number.
    if (pid !== process.pid && isRunning(pid)) throw new FolderInUse(folder, pid);
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
