/** The one table of what may import what; lint and the architecture test read it. The most special place comes first. */
export interface Place {
  /** A folder or file below `src/`; empty for the doors at the top. */
  readonly path: string;
  /** Folders and files below `src/` that it may import. */
  readonly own: readonly string[];
  /** Of these it may import types only. */
  readonly types?: readonly string[];
  /** Packages it may import, by the first part of the specifier. */
  readonly packages: readonly string[];
  /** What a breach is answered with. */
  readonly sentence: string;
}

const SCENARIO_PACKAGES = ['valibot', '@noble/hashes', 'canonicalize', 'fastest-levenshtein'];
const FOR_THE_PLAYER = ['types', 'vocabulary', 'guard', 'localize', 'policy', 'training-index'].map(
  (name) => `scenario/${name}.ts`,
);
const FOR_ELEMENTS = [
  'elements',
  'reporting',
  'assessment',
  'engine',
  ...FOR_THE_PLAYER,
  'scenario/deal',
  'i18n',
];
const ELEMENTS_SENTENCE =
  'elements may import reporting, assessment, engine, i18n, and of scenario the types, vocabulary, guard, localize, policy, training-index and deal; ' +
  'of packages lit only (xstate only in the training machine)';

export const PLACES: readonly Place[] = [
  {
    path: 'scenario/read',
    own: ['scenario'],
    packages: ['yaml', ...SCENARIO_PACKAGES],
    sentence: 'scenario may import no other room; yaml only in scenario/read',
  },
  {
    path: 'scenario',
    own: ['scenario'],
    packages: SCENARIO_PACKAGES,
    sentence: 'scenario may import no other room; yaml only in scenario/read',
  },
  {
    path: 'engine',
    own: ['engine', 'scenario'],
    packages: ['xstate'],
    sentence: 'engine may import scenario, nothing else; of packages xstate only',
  },
  {
    path: 'assessment',
    own: ['assessment', 'engine', 'scenario'],
    packages: [],
    sentence: 'assessment may import engine and scenario, nothing else',
  },
  {
    path: 'reporting',
    own: ['reporting', 'assessment', 'engine'],
    types: ['scenario'],
    packages: [],
    sentence: 'reporting may import assessment, engine and types of scenario, nothing else',
  },
  {
    path: 'i18n',
    own: ['i18n', '../locales'],
    packages: ['i18next'],
    sentence: 'i18n may import the locales, no other room; of packages i18next only',
  },
  {
    path: 'elements/signal-training/training-machine.ts',
    own: FOR_ELEMENTS,
    packages: ['lit', 'xstate'],
    sentence: ELEMENTS_SENTENCE,
  },
  { path: 'elements', own: FOR_ELEMENTS, packages: ['lit'], sentence: ELEMENTS_SENTENCE },
  {
    path: 'cli',
    own: ['cli', 'scenario', 'engine', 'assessment', 'reporting', 'i18n'],
    packages: ['node:', 'vite'],
    sentence:
      'cli may import scenario, engine, assessment, reporting and i18n, never elements or lit; of packages node:* only',
  },
  {
    path: '',
    own: ['index.ts', 'define.ts', 'elements', 'reporting'],
    types: ['scenario'],
    packages: [],
    sentence: 'the doors at the top may import elements, reporting and types of scenario, nothing else',
  },
];

/** Whether `path` is `place` or stands in it. */
export function isIn(path: string, place: string): boolean {
  return place === '' ? !path.includes('/') : path === place || path.startsWith(`${place}/`);
}
