/** Looks for files that stand in the folders of a trainer and are read by nobody. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, checkNames } from '../authoring/index.ts';
import { nameOf } from './files.ts';

/** Of the folders among these paths, and of all below them. */
export function straysIn(paths: readonly string[], cwd: string): readonly Diagnostic[] {
  return paths
    .map((path) => resolve(cwd, path))
    .filter((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) => straysBelow(folder, cwd));
}

function straysBelow(folder: string, cwd: string): readonly Diagnostic[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
  const own = nameOf(folder, cwd);
  const found = checkNames({
    folder: own === '' ? '' : `${own}/`,
    names: entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name),
    textOf: (name) => readFileSync(join(folder, name), 'utf8'),
  });
  const below = entries.filter((entry) => entry.isDirectory() && !isPassedBy(entry.name));
  return [...found, ...below.flatMap(({ name }) => straysBelow(join(folder, name), cwd))];
}

/** Where no scenario is looked for. */
function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name.toLowerCase() === 'media';
}
