/** Every message with what is wrong and how it is right: made of the fixtures. */
import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { createExplain } from '../../src/i18n/explain.ts';
import type { AuthorLanguage } from '../../src/i18n/languages.ts';
import { BROKEN } from './broken-fixtures.ts';
import { FOLDERS, type FolderExample, UNSHOWN, toldOfNames } from './folder-examples.ts';
import { exampleOf, mendedLines } from './right-examples.ts';

const WORDS = {
  nl: {
    title: '# Meldingen',
    lead: 'Alle meldingen van `check`. Bij elk staat wat er fout is, en hoe het goed is. Van een bestand dat goed is, staan alleen de regels er die veranderd zijn; van een map staan de namen er. Deze bladzijde wordt gemaakt; verander haar niet met de hand.',
    wrong: 'Fout:',
    right: 'Goed:',
    elsewhere: 'Hoe het goed is, is niet met een paar regels te laten zien.',
  },
  en: {
    title: '# Messages',
    lead: 'Every message of `check`, with what is wrong and how it is right. Of a file that is right, only the lines that have changed are shown; of a folder, the names in it. This page is made; do not change it by hand.',
    wrong: 'Wrong:',
    right: 'Right:',
    elsewhere: 'How it is right cannot be shown in a few lines.',
  },
} as const satisfies Record<AuthorLanguage, unknown>;

export function diagnosticsGuide(language: AuthorLanguage): string {
  const { title, lead } = WORDS[language];
  const explain = createExplain(language);
  const entries = [
    ...BROKEN.map((name) => entry(name, language, explain)),
    ...FOLDERS.map((folder) => folderEntry(folder, language, explain)),
    ...UNSHOWN.map((one) => unshown(one, language, explain)),
  ];
  // One list, and within a message the order of its fixtures.
  const sorted = entries.toSorted(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b)));
  return `${[title, lead, ...sorted.flat()].join('\n\n')}\n`;
}

function entry(name: string, language: AuthorLanguage, explain: ReturnType<typeof createExplain>): string[] {
  const words = WORDS[language];
  const { found, wrong, right } = exampleOf(name);
  const { what, why, mend } = explain(found);
  const shown = [words.wrong, fenced(codeFrame(wrong.text, found.range))];
  const told = [`## ${found.code}`, what];
  if (!right) return [...told, why, ...shown, `${words.elsewhere} ${mend}`];
  return [...told, `${why} ${mend}`, ...shown, words.right, fenced(mendedLines(wrong.text, right.text))];
}

/** What is shown of a folder is what stands in it. */
function folderEntry(
  { code, folder, wrong, right }: FolderExample,
  language: AuthorLanguage,
  explain: ReturnType<typeof createExplain>,
): string[] {
  const words = WORDS[language];
  const [found] = toldOfNames(folder, wrong);
  if (!found) throw new Error(`Nothing is told of the folder for ${code}.`);
  const { what, why, mend } = explain(found);
  const tree = (names: readonly string[]): string => fenced([folder, ...names.map((name) => `  ${name}`)]);
  return [`## ${code}`, what, `${why} ${mend}`, words.wrong, tree(wrong), words.right, tree(right)];
}

function unshown(
  one: (typeof UNSHOWN)[number],
  language: AuthorLanguage,
  explain: ReturnType<typeof createExplain>,
): string[] {
  const { what, why, mend } = explain(one);
  return [`## ${one.code}`, what, why, `${WORDS[language].elsewhere} ${mend}`];
}

const fenced = (lines: readonly string[]): string => ['````text', ...lines, '````'].join('\n');
