/**
 * Stands in for `disk.ts` on the page for who has no terminal: a disk in memory, with at its root what was dropped, and out of
 * sight what comes along with this package. Paths are as on a web server.
 */
import type { Kind } from '../../disk.ts';

/** Content by path from the root, as `scenarios/now/scenario.yaml`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Hidden, as a trainer's own files are not: no search for scenarios comes here. */
export const PACKAGE = '/.package';

const files = new Map<string, Uint8Array>();
const folders = new Map<string, Set<string>>();

/** Puts files below `root`, in the place of all that stood there. */
export function put(root: string, put: Files): void {
  const isKept = (path: string): boolean =>
    root === '/' ? path === PACKAGE || isBelow(path, PACKAGE) : path !== root && !isBelow(path, root);
  for (const path of [...files.keys()]) if (!isKept(path)) files.delete(path);
  for (const [path, content] of put) files.set(resolve(root, path), content);
  folders.clear();
  folders.set('/', new Set());
  for (const path of files.keys()) note(path);
}

function note(path: string): void {
  const folder = dirname(path);
  const known = folders.get(folder);
  if (known) known.add(basename(path));
  else folders.set(folder, new Set([basename(path)]));
  if (!known) note(folder);
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

export function kindAt(path: string): Kind {
  if (files.has(path)) return 'file';
  return folders.has(path) ? 'folder' : 'other';
}

export const namesIn = (folder: string): readonly string[] => [...there(folders.get(folder), folder)];

export const bytesAt = (path: string): Uint8Array => there(files.get(path), path);

/** Nothing here is a link. */
export const realPlaceOf = (path: string): string => path;

/** Nothing here tells when it was written; what is in it does. */
export const stampOf = (): string | undefined => undefined;

function there<Value>(value: Value | undefined, path: string): Value {
  if (value === undefined) throw new Error(`Nothing stands at ${path}.`);
  return value;
}

export function resolve(...paths: readonly string[]): string {
  const parts: string[] = [];
  const from = paths.findLastIndex((path) => path.startsWith('/'));
  for (const part of paths.slice(Math.max(0, from)).join('/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** Of whole paths, as all are that are joined here. */
export const join = (...paths: readonly string[]): string => resolve(paths.join('/'));

export function dirname(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

export function basename(path: string, ending = ''): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
}

export function extname(path: string): string {
  return /[^/](\.[^./]*)$/.exec(path)?.[1] ?? '';
}

export function relative(from: string, to: string): string {
  const [start, end] = [from, to].map((path) => resolve(path).split('/').filter(Boolean)) as [
    string[],
    string[],
  ];
  const same = start.findIndex((part, index) => part !== end[index]);
  const shared = same === -1 ? start.length : same;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
