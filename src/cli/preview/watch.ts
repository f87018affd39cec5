/** Tells what has changed in a folder. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** Editors write in several strokes; in milliseconds, from the last of them. */
const QUIET = 30;

export interface Watch {
  /**
   * Files that stand elsewhere and matter too, as shared files above the folder; all of them. Where one was not watched
   * until now it counts as changed: it may have been, since it was read.
   */
  also(files: readonly string[]): void;
  close(): void;
}

/**
 * Calls `changed` once after everything that is written at one time in the folders of `paths` or below, or beside the
 * files among them, with what that is as far as the machine says it, as absolute paths; `failed` where it watches no more.
 */
export function watchAll(
  paths: readonly string[],
  cwd: string,
  changed: (files: readonly string[]) => void,
  failed: (error: unknown) => void,
): Watch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const written = new Set<string>();
  const tell = (): void => {
    const files = [...written];
    written.clear();
    changed(files);
  };
  const heard = (file: string | undefined): void => {
    if (file !== undefined) written.add(file);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  };
  const start = (folder: string, recursive: boolean): void => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, { recursive }, (_event, name) =>
        heard(name === null ? undefined : join(folder, name)),
      );
      watcher.on('error', failed);
      watchers.set(folder, watcher);
    } catch (error) {
      failed(error);
    }
  };
  const places = paths.map((path) => resolve(cwd, path));
  const folders = places.map((place) => (statSync(place).isDirectory() ? place : dirname(place)));
  for (const folder of folders) start(folder, true);
  return {
    also(files) {
      const isBelow = (file: string): boolean => folders.some((folder) => file.startsWith(folder + sep));
      const others = files.filter((file) => !isBelow(file) && !watchers.has(dirname(file)));
      for (const file of others) {
        start(dirname(file), false);
        if (watchers.has(dirname(file))) heard(file);
      }
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
