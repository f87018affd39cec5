/** Folders in which one thing is named, placed or missing as no file can show, and how they are right. */
import { type Diagnostic, checkNames } from '../../src/authoring/index.ts';

export interface FolderExample {
  readonly code: string;
  /** How people speak of it, with a slash behind it. */
  readonly folder: string;
  /** What stands in it: a name with a slash is a folder, one with an arrow a link that leads nowhere. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export const FOLDERS: readonly FolderExample[] = [
  {
    code: 'audience-unknown',
    folder: 'rounds/',
    wrong: ['bank.yaml', 'bank.huur.audience.yaml', 'zakgeld.yaml', 'zakgeld.hur.audience.yaml'],
    right: ['bank.yaml', 'bank.huur.audience.yaml', 'zakgeld.yaml', 'zakgeld.huur.audience.yaml'],
  },
  {
    code: 'file-is-folder',
    folder: 'het-gesprek/',
    wrong: ['scenario.yaml/'],
    right: ['scenario.yaml'],
  },
  {
    code: 'file-lost',
    folder: 'het-gesprek/',
    wrong: ['scenario.yaml', 'en.yaml →'],
    right: ['scenario.yaml', 'en.yaml'],
  },
  { code: 'file-misnamed', folder: 'het-gesprek/', wrong: ['scenario.yml'], right: ['scenario.yaml'] },
  {
    code: 'file-twice',
    folder: 'het-gesprek/',
    wrong: ['scenario.yaml', 'scenario.yml'],
    right: ['scenario.yaml'],
  },
  {
    code: 'file-unused',
    folder: 'het-gesprek/',
    wrong: ['scenario.yaml', 'engels.yaml'],
    right: ['scenario.yaml', 'en.yaml'],
  },
  {
    code: 'pair-without-bank',
    folder: 'rounds/',
    wrong: ['nieuw-slot.yaml', 'zakgeld.yaml'],
    right: ['bank.yaml', 'nieuw-slot.yaml', 'zakgeld.yaml'],
  },
];

/** What `check` tells of a folder with these names in it. */
export function toldOfNames(folder: string, all: readonly string[]): readonly Diagnostic[] {
  const marked = (mark: string): readonly string[] =>
    all.filter((name) => name.endsWith(mark)).map((name) => name.slice(0, -mark.length));
  const names = all.filter((name) => !/\/$| →$/.test(name));
  return checkNames({ folder, names, folders: marked('/'), lost: marked(' →'), textOf: () => '' });
}

/** What neither a file nor the names in a folder can show in a few lines, with what such a message may say. */
export const UNSHOWN: readonly Pick<Diagnostic, 'code' | 'params'>[] = (
  [
    ['bank-coupled', { count: 3, signal: 'honour', group: 'neighbourhood', word: 'city' }],
    ['bank-duplicate-pair', { id: 'zakgeld' }],
    ['bank-few', { word: 'village', group: 'neighbourhood', count: 1, least: 4 }],
    ['bank-language', { language: 'en', expected: 'nl' }],
    ['bank-missing', { word: 'email', kind: 'setting' }],
    ['bank-too-small', { use: 'practise', needed: 20, found: 19, missing: 1 }],
    ['duplicate-media', { value: 'media/deur.svg' }],
    ['duplicate-training', { id: 'het-gesprek' }],
    ['file-too-large', { most: 2 }],
    ['file-unreadable', { name: 'scenario.yaml' }],
    ['line-too-long', { most: 8000 }],
    ['not-proven', { situations: 1_000_000 }],
    ['pair-unused', { use: 'booster', key: 'booster', count: 6 }],
    ['too-deep', { most: 48 }],
    ['too-many-entries', { most: 20_000 }],
    ['too-many-problems', { more: 37 }],
  ] as const
).map(([code, params]) => ({ code, params }));
