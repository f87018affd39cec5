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

const AUTHORING_PACKAGES = ['valibot', '@noble/hashes', 'canonicalize', 'fastest-levenshtein'];
const AUTHORING_SENTENCE = 'authoring may import rounds and format; yaml only in authoring/read';
const FOR_ELEMENTS = ['elements', 'reporting', 'assessment', 'engine', 'rounds', 'format', 'i18n'];
const ELEMENTS_SENTENCE =
  'elements may import everything a learner needs, never authoring or cli; ' +
  'of packages lit only (xstate only in the training machine)';

export const PLACES: readonly Place[] = [
  { path: 'format', own: ['format'], packages: [], sentence: 'format may import nothing' },
  {
    path: 'rounds',
    own: ['rounds', 'format'],
    packages: [],
    sentence: 'rounds may import format, nothing else',
  },
  {
    path: 'authoring/read',
    own: ['authoring', 'rounds', 'format'],
    packages: ['yaml', ...AUTHORING_PACKAGES],
    sentence: AUTHORING_SENTENCE,
  },
  {
    path: 'authoring/xliff',
    own: ['authoring', 'rounds', 'format'],
    packages: ['@xmldom/xmldom', ...AUTHORING_PACKAGES],
    sentence: `${AUTHORING_SENTENCE}; @xmldom/xmldom only in authoring/xliff`,
  },
  {
    path: 'authoring/plans',
    own: ['authoring', 'engine', 'rounds', 'format'],
    packages: AUTHORING_PACKAGES,
    sentence: `${AUTHORING_SENTENCE}; engine only in authoring/plans, which play with what learners play with`,
  },
  {
    path: 'authoring',
    own: ['authoring', 'rounds', 'format'],
    packages: AUTHORING_PACKAGES,
    sentence: AUTHORING_SENTENCE,
  },
  {
    path: 'engine',
    own: ['engine', 'format'],
    packages: ['xstate'],
    sentence: 'engine may import format, nothing else; of packages xstate only',
  },
  {
    path: 'assessment',
    own: ['assessment', 'engine', 'rounds', 'format'],
    packages: [],
    sentence: 'assessment may import engine, rounds and format, nothing else',
  },
  {
    path: 'reporting',
    own: ['reporting'],
    types: ['format'],
    packages: [],
    sentence: 'reporting may import types of format, nothing else: what somebody did is not there to be told',
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
    path: 'team/file',
    own: ['team/file', 'assessment', 'engine', 'rounds', 'format'],
    packages: [],
    sentence:
      'team/file may import assessment, engine, rounds and format, nothing else: the terminal reads it too',
  },
  {
    path: 'team/figures',
    own: ['team/figures', 'team/file', 'assessment', 'engine', 'rounds', 'format'],
    packages: [],
    sentence:
      'team/figures may import team/file, assessment, engine, rounds and format, nothing else: the terminal reads it too',
  },
  {
    path: 'team',
    own: ['team', ...FOR_ELEMENTS],
    packages: ['lit'],
    sentence:
      'team may import elements and what they use, and its own file and figures; of packages lit only',
  },
  {
    path: 'host',
    own: ['host', 'reporting'],
    packages: [],
    sentence:
      'host may import reporting, nothing else: what comes over from a frame passes the same gate, and is heard as the same event',
  },
  {
    path: 'lms',
    own: ['lms'],
    types: ['reporting'],
    packages: [],
    sentence:
      'lms may import types of reporting, nothing else: what a system is told comes out of a completion',
  },
  {
    path: 'verify',
    own: ['verify'],
    types: ['reporting'],
    packages: ['jose', 'node:'],
    sentence:
      'verify may import types of reporting, nothing else: a server does not trust the code of a page; ' +
      'of packages jose and node:* only',
  },
  {
    path: 'cli/preview/page',
    own: ['cli/preview', 'cli/map', 'elements', 'engine', 'format', 'i18n'],
    packages: ['lit'],
    sentence:
      'the page of a preview may import the preview, the map and what a learner needs; of packages lit only',
  },
  {
    path: 'cli/page/reading/zipped.ts',
    own: ['cli/page'],
    packages: ['fflate'],
    sentence: 'what reads a zip may import what else is read; of packages fflate only',
  },
  {
    path: 'cli/page/workshop/take-shipped.ts',
    own: ['cli/page'],
    packages: ['fflate', 'virtual:shipped'],
    sentence: 'what unpacks what comes along may import the disk it is put on; of packages fflate only',
  },
  {
    path: 'cli/page',
    own: ['cli', 'elements', 'engine', 'format', 'i18n'],
    packages: ['lit'],
    sentence:
      'the page for who has no terminal may import the command line and what a learner needs; of packages lit only',
  },
  {
    path: 'cli/preview',
    own: ['cli', 'authoring', 'engine', 'format', 'i18n'],
    packages: ['node:'],
    sentence:
      'the server of a preview may import what the command line may, and of engine how a run is read; of packages node:* only',
  },
  {
    path: 'cli/map/layout.ts',
    own: ['cli/map', 'format'],
    packages: ['@dagrejs/dagre'],
    sentence: 'what places the scenes of a map may import the map and format; of packages dagre only',
  },
  {
    path: 'cli/pack/zip.ts',
    own: ['cli/pack'],
    packages: ['fflate'],
    sentence: 'what makes a zip of a package may import what is in it; of packages fflate only',
  },
  {
    path: 'cli/lsp',
    own: ['cli', 'authoring', 'format', 'i18n'],
    packages: ['node:', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
    sentence: 'cli/lsp may import what cli may, and vscode-languageserver',
  },
  {
    path: 'cli',
    own: ['cli', 'authoring', 'format', 'i18n', 'team/figures', 'team/file'],
    packages: ['node:', 'vite'],
    sentence:
      'cli may import authoring, format, i18n and the figures and file of a team, never elements or lit; ' +
      'of packages node:* and vite only',
  },
  {
    path: 'format.ts',
    own: ['format', 'rounds'],
    packages: [],
    sentence: 'the door of format shows format and rounds, nothing else',
  },
  ...['react', 'preact', 'vue'].map((framework) => ({
    path: `${framework}.ts`,
    own: [],
    types: ['elements', 'host', 'reporting', 'team'],
    packages: [framework],
    sentence: `the door of ${framework} may import types of elements, host, reporting and team, and of ${framework}`,
  })),
  {
    path: 'team.ts',
    own: ['team', 'elements'],
    packages: [],
    sentence: 'the door of team shows team, and registers it as elements are',
  },
  {
    path: '',
    own: ['index.ts', 'define.ts', 'shelf.ts', 'elements', 'reporting'],
    types: ['format'],
    packages: [],
    sentence: 'the doors at the top may import elements, reporting and types of format, nothing else',
  },
];

/** Whether `path` is `place` or stands in it. */
export function isIn(path: string, place: string): boolean {
  return place === '' ? !path.includes('/') : path === place || path.startsWith(`${place}/`);
}
