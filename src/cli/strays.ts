/** Looks for files that stand in the folders of a trainer and are read by nobody. */
import { type Diagnostic, checkNames } from '../authoring/index.ts';
import { join, kindAt, resolve } from './disk.ts';
import { nameOf, readNamed } from './files.ts';
import { type Folder, foldersIn, isToSearch } from './folder.ts';
import { UsageError } from './usage-error.ts';

/** Of the folders among these paths, and of all below them. */
export function straysIn(paths: readonly string[], cwd: string): readonly Diagnostic[] {
  return paths
    .map((path) => resolve(cwd, path))
    .filter((place) => kindAt(place) === 'folder')
    .flatMap((place) => [...foldersIn(place, isToSearch)].flatMap((folder) => straysAmong(folder, cwd)));
}

function straysAmong({ path, entries }: Folder, cwd: string): readonly Diagnostic[] {
  const own = nameOf(path, cwd);
  const of = (wanted: 'file' | 'folder' | 'other'): readonly string[] =>
    entries.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  return checkNames({
    folder: own === '' ? '' : `${own}/`,
    names: of('file'),
    folders: of('folder'),
    lost: of('other'),
    textOf: (name) => textAt(join(path, name), cwd),
  });
}

/** Empty where it cannot be read, or has gone since it was seen: of what is in it nothing is to be told then. */
function textAt(path: string, cwd: string): string {
  try {
    return readNamed(path, cwd).text;
  } catch (error) {
    if (error instanceof UsageError) return '';
    throw error;
  }
}
