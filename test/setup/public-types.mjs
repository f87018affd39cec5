// Takes the types out of the build that no door of the package leads to: nobody can import them.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const typesOf = (file) => file.replace(/(?:\.d)?\.[cm]?[jt]s$/, '.d.ts');

/** The files that a door names, for whatever asks. */
const filesOf = (door) => (typeof door === 'string' ? [door] : Object.values(door).flatMap(filesOf));

const open = new Set(
  filesOf(exports)
    .map((file) => resolve(root, typesOf(file)))
    .filter((file) => file.endsWith('.d.ts') && existsSync(file)),
);
for (const file of open) {
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    const types = resolve(dirname(file), typesOf(fileName));
    if (fileName.startsWith('.') && existsSync(types)) open.add(types);
  }
}
for (const file of globSync('dist/**/*.d.ts', { cwd: root })) {
  if (!open.has(resolve(root, file))) rmSync(resolve(root, file));
}
