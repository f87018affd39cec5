/** Every message with what is wrong and how it is right: made of the fixtures. */
import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { createExplain } from '../../src/i18n/explain.ts';
import type { AuthorLanguage } from '../../src/i18n/languages.ts';
import { BROKEN } from './broken-fixtures.ts';
import { exampleOf, mendedLines } from './right-examples.ts';

const WORDS = {
  nl: {
    title: '# Meldingen',
    lead: 'Alle meldingen van `check` waarvan één bestand een voorbeeld kan zijn. Bij elk staat wat er fout is, en hoe het goed is. Van wat goed is, staan alleen de regels er die veranderd zijn. Deze bladzijde wordt gemaakt; verander haar niet met de hand.',
    wrong: 'Fout:',
    right: 'Goed:',
    elsewhere: 'Hoe het goed is, is niet met een paar regels te laten zien.',
  },
  en: {
    title: '# Messages',
    lead: 'Every message of `check` that one file can be an example of, with what is wrong and how it is right. Of what is right, only the lines that have changed are shown. This page is made; do not change it by hand.',
    wrong: 'Wrong:',
    right: 'Right:',
    elsewhere: 'How it is right cannot be shown in a few lines.',
  },
} as const satisfies Record<AuthorLanguage, unknown>;

export function diagnosticsGuide(language: AuthorLanguage): string {
  const { title, lead } = WORDS[language];
  const explain = createExplain(language);
  return `${[title, lead, ...BROKEN.flatMap((name) => entry(name, language, explain))].join('\n\n')}\n`;
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

const fenced = (lines: readonly string[]): string => ['````text', ...lines, '````'].join('\n');
