/** Folders of trainers as they are read: in the order of names, and with links followed. */
import { type Kind, join, kindAt, namesIn, realPlaceOf } from './disk.ts';
import { UsageError } from './usage-error.ts';

/** What stands in a folder; a link is what it leads to. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly kind: Kind;
}

export interface Folder {
  readonly path: string;
  readonly entries: readonly Entry[];
}

const MEDIA_FOLDER = 'media';

/** What systems put there by themselves. */
const LEFT_BY_SYSTEMS = ['thumbs.db', 'desktop.ini'];

/**
 * A folder and all below it that is to be entered. A link that leads back to a folder around it is not followed again.
 *
 * @throws UsageError for a folder that may not be read.
 */
export function* foldersIn(
  path: string,
  isToEnter: (name: string) => boolean,
  around: readonly string[] = [],
): Generator<Folder> {
  const real = realPlaceOf(path);
  if (around.includes(real)) return;
  const entries = entriesIn(path);
  yield { path, entries };
  for (const { name, path: below, kind } of entries) {
    if (kind === 'folder' && isToEnter(name)) yield* foldersIn(below, isToEnter, [...around, real]);
  }
}

/** Without what is hidden. */
function entriesIn(path: string): readonly Entry[] {
  try {
    return namesIn(path)
      .filter((name) => !name.startsWith('.') && !LEFT_BY_SYSTEMS.includes(name.toLowerCase()))
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map((name) => ({ name, path: join(path, name), kind: kindAt(join(path, name)) }));
  } catch {
    throw new UsageError('usage.unreadable', { path });
  }
}

/** Whether a folder of this name holds pictures, also where it is spelt in capitals; no scenario is looked for in it. */
export function isMedia(name: string): boolean {
  return name.toLowerCase() === MEDIA_FOLDER;
}

/** Whether scenarios are looked for in a folder of this name. */
export function isToSearch(name: string): boolean {
  return name !== 'node_modules' && !isMedia(name);
}

/** Whether a file stands here, or is to be found here by a link. */
export function isFile(path: string): boolean {
  return kindAt(path) === 'file';
}
