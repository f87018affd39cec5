/** Looks for files that stand in the folders of a trainer and are read by nobody. */
import { type Diagnostic, checkNames } from '../authoring/index.ts';
import { bytesAt, join, kindAt, resolve } from './disk.ts';
import { nameOf, textOf } from './files.ts';
import { type Folder, foldersIn, isToSearch } from './folder.ts';

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
    textOf: (name) => textOf(bytesAt(join(path, name))),
  });
}
