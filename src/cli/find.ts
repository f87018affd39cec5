/** Which files belong together. Names decide, so that a trainer never has to list files. */
import type { Kind } from '../authoring/index.ts';
import { LANGUAGE_PATTERN } from '../format/vocabulary.ts';
import { basename, dirname, join, kindAt, namesIn, realPlaceOf, relative, resolve } from './disk.ts';
import { foldersIn, isFile, isMedia, isToSearch } from './folder.ts';
import { straysIn } from './strays.ts';
import { UsageError } from './usage-error.ts';

/** One thing a trainer writes, with its translations. Paths are absolute. */
export interface Item {
  readonly kind: Kind;
  readonly file: string;
  /** Of an audience pack what it is laid over, and for whom. */
  readonly pack?: { readonly base: Item; readonly audience: string };
  /** `en.yaml` beside a scenario, `<name>.en.yaml` beside anything else. */
  readonly overlays: readonly string[];
  /** What is to come of playing it, `<name>.plan.yaml` beside a scenario. */
  readonly plans: readonly string[];
  /** A pair that was asked for by its own name, and not found in a folder: it is played by itself. */
  readonly isAlone?: true;
}

const SCENARIO_FILE = 'scenario.yaml';
const ROUNDS_FOLDER = 'rounds';
const BANK = 'bank';

/**
 * What stands at `paths`: a scenario's file or folder, a translation (then what it translates), a round, a bank, one of
 * the shared files, or a folder with any of these in it.
 *
 * @throws UsageError for a path that is not there or holds nothing of the kind.
 */
export function findItems(paths: readonly string[], cwd: string): readonly Item[] {
  const found = paths.flatMap((path) => {
    const place = resolve(cwd, path);
    const kind = kindAt(place);
    const isFolder = kind === 'folder';
    if (kind === 'other') throw new UsageError('usage.notFound', { path });
    const items = isFolder ? itemsIn(place) : itemsFrom([place]).map(alone);
    if (items.length > 0) return items;
    const stray = straysIn([place], cwd).find(({ params }) => 'should' in params);
    if (stray) throw new UsageError('usage.misnamed', { path, file: stray.file, ...stray.params });
    throw new UsageError(isFolder ? 'usage.nothingInFolder' : 'usage.unknownFile', { path });
  });
  return uniqueByFile(found);
}

/** All but the audience packs of what is among them. */
export function withoutPacks(items: readonly Item[]): readonly Item[] {
  const files = new Set(items.map(({ file }) => file));
  return items.filter(({ pack }) => !pack || !files.has(pack.base.file));
}

/** The same where one thing is asked for: whoever names a folder means the story in it, and not its audience packs. */
export function findOne(path: string, cwd: string): { readonly item?: Item; readonly isAlone: boolean } {
  const [item, ...others] = withoutPacks(findItems([path], cwd));
  return { ...(item && { item }), isAlone: others.length === 0 };
}

function alone(item: Item): Item {
  return item.kind === 'round' ? { ...item, isAlone: true } : item;
}

/** The nearest file of this name in the folder of `from` or above it. */
export function findUpward(name: string, from: string): string | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (isFile(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

/** What stands in the folder of media beside a scenario, spelt as on the disk; links are followed. */
export function mediaOf(item: Item): readonly { readonly file: string; readonly name: string }[] {
  if (item.kind !== 'scenario') return [];
  const beside = dirname(item.file);
  return [...foldersIn(beside, () => false)]
    .flatMap(({ entries }) => entries.filter(({ name, kind }) => kind === 'folder' && isMedia(name)))
    .flatMap(({ path }) => [...foldersIn(path, () => true)])
    .flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'file'))
    .map(({ path }) => ({ file: path, name: relative(beside, path).replaceAll('\\', '/') }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The pairs that a bank is made of: all rounds in its folder that are for the same audience. */
export function pairsOf(bank: Item): readonly Item[] {
  return itemsIn(dirname(bank.file)).filter(
    ({ kind, pack }) => kind === 'round' && pack?.audience === bank.pack?.audience,
  );
}

/** The audience packs that are laid over something. */
export function packsOf(base: Item): readonly Item[] {
  const folder = dirname(base.file);
  // Each look at an item reads its folder: only at what can be a pack.
  const packs = namesIn(folder).filter((name) => PACK_FILE.test(name));
  return itemsFrom(packs.map((name) => join(folder, name))).filter(
    ({ pack }) => pack?.base.file === base.file,
  );
}

/** Whether this can stand in the name of a translation. */
export function isLanguageTag(word: string): boolean {
  return LANGUAGE_PATTERN.test(word);
}

/** Where the translation of an item into a language stands, or is to stand. */
export function overlayFile(item: Item, language: string): string {
  const stem = item.kind === 'scenario' && !item.pack ? '' : `${basename(item.file, '.yaml')}.`;
  return join(dirname(item.file), `${stem}${language}.yaml`);
}

function itemsIn(folder: string): readonly Item[] {
  return [...foldersIn(folder, isToSearch)].flatMap(({ entries }) =>
    itemsFrom(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path)),
  );
}

function itemsFrom(files: readonly string[]): readonly Item[] {
  const known = new Map<string, readonly string[]>();
  // Each of a hundred pairs looks for what is beside it.
  const names: NamesIn = (folder) => {
    const found = known.get(folder) ?? namesIn(folder);
    known.set(folder, found);
    return found;
  };
  return uniqueByFile(files.map((file) => itemOf(file, names)).filter((item) => item !== undefined));
}

function uniqueByFile(items: readonly Item[]): readonly Item[] {
  // A link to what is found as well is the same thing.
  const first = new Map<string, Item>();
  for (const item of items) {
    const real = realPlaceOf(item.file);
    if (!first.has(real)) first.set(real, item);
  }
  return [...first.values()];
}

/** The names in a folder. */
type NamesIn = (folder: string) => readonly string[];

/** What a file is or belongs to; undefined for a file that is none of ours. */
function itemOf(path: string, names: NamesIn): Item | undefined {
  const folder = dirname(path);
  if (PACK_FILE.test(basename(path))) return packAt(path, names);
  const [stem = '', ...rest] = basename(path).split('.');
  if (rest.at(-1) !== 'yaml' || rest.length > 2) return undefined;
  const isBase = rest.length === 1;
  if (rest[0] === 'plan' && isFile(join(folder, SCENARIO_FILE))) return scenarioIn(folder, names);
  if (isBase && (stem === 'scenario' || isLanguageTag(stem)) && isFile(join(folder, SCENARIO_FILE))) {
    return scenarioIn(folder, names);
  }
  const kind = basename(folder) === ROUNDS_FOLDER ? roundKind(stem) : sharedKind(stem);
  const file = join(folder, `${stem}.yaml`);
  if (!kind || !isFile(file)) return undefined;
  return { kind, file, overlays: overlaysIn(folder, `${stem}.`, names), plans: [] };
}

/** `housing.audience.yaml` beside a scenario, `<name>.housing.audience.yaml` beside a pair, a bank or the partners, and what belongs to it. */
const PACK_FILE = /^(?:[^.]+\.)?[^.]+\.audience(?:\.[^.]+)?\.yaml$/;

/** What can be told to another audience. */
const PACKED: readonly Kind[] = ['scenario', 'round', 'bank', 'partners'];

function packAt(path: string, namesIn: NamesIn): Item | undefined {
  const folder = dirname(path);
  const [before = ''] = basename(path).split('.audience.');
  const names = before.split('.');
  const [of, audience] = names.length > 1 ? names : ['scenario', before];
  const file = join(folder, `${before}.audience.yaml`);
  const base = itemOf(join(folder, `${of}.yaml`), namesIn);
  if (audience === undefined || !base || names.length > 1 === (base.kind === 'scenario')) return undefined;
  if (!isFile(file) || !PACKED.includes(base.kind)) return undefined;
  const overlays = overlaysIn(folder, `${before}.audience.`, namesIn);
  return { kind: base.kind, file, pack: { base, audience }, overlays, plans: [] };
}

function scenarioIn(folder: string, namesIn: NamesIn): Item {
  const plans = namesIn(folder).filter((name) => /[^.]\.plan\.yaml$/.test(name));
  return {
    kind: 'scenario',
    file: join(folder, SCENARIO_FILE),
    overlays: overlaysIn(folder, '', namesIn),
    plans: plans.sort().map((name) => join(folder, name)),
  };
}

function roundKind(stem: string): 'bank' | 'round' {
  return stem === BANK ? 'bank' : 'round';
}

const SHARED = ['partners', 'help-lines', 'facts'] as const;

function sharedKind(stem: string): (typeof SHARED)[number] | undefined {
  return SHARED.find((kind) => kind === stem);
}

function overlaysIn(folder: string, prefix: string, namesIn: NamesIn): readonly string[] {
  const isOverlay = (name: string): boolean =>
    name.startsWith(prefix) &&
    name.endsWith('.yaml') &&
    isLanguageTag(name.slice(prefix.length, -'.yaml'.length));
  return namesIn(folder)
    .filter(isOverlay)
    .sort()
    .map((name) => join(folder, name))
    .filter(isFile);
}
