/** Every message with what is wrong and, where it can be mended without a thought, with how it is right: made of the fixtures. */
import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { createExplain } from '../../src/i18n/explain.ts';
import type { AuthorLanguage } from '../../src/i18n/languages.ts';
import { BROKEN, besideOf, diagnosticsOf } from './broken-fixtures.ts';
import { MENDS } from './mends.ts';
import { fixture } from './scenario-fixtures.ts';

const WORDS = {
  nl: {
    title: '# Meldingen',
    lead: 'Alle meldingen van `check` waarvan één bestand een voorbeeld kan zijn. Bij elk staat wat er fout is. Waar het herstel geen nadenken vraagt, staat ook hoe het goed is. Deze bladzijde wordt gemaakt; verander haar niet met de hand.',
    wrong: 'Fout:',
    right: 'Goed:',
  },
  en: {
    title: '# Messages',
    lead: 'Every message of `check` that one file can be an example of, with what is wrong, and with how it is right where mending it takes no thought. This page is made; do not change it by hand.',
    wrong: 'Wrong:',
    right: 'Right:',
  },
} as const satisfies Record<AuthorLanguage, unknown>;

export function diagnosticsGuide(language: AuthorLanguage): string {
  const { title, lead } = WORDS[language];
  const explain = createExplain(language);
  return `${[title, lead, ...BROKEN.flatMap((name) => entry(name, language, explain))].join('\n\n')}\n`;
}

function entry(name: string, language: AuthorLanguage, explain: ReturnType<typeof createExplain>): string[] {
  const { wrong, right } = WORDS[language];
  const [code = ''] = name.split('.');
  const found = diagnosticsOf(name).find((one) => one.code === code);
  if (!found) throw new Error(`${name} does not have what it is named after.`);
  const read = [fixture(name), ...besideOf(code)].find(({ file }) => file === found.file);
  const { what, why, mend } = explain(found);
  const text = read?.text ?? '';
  const told = [`## ${code}`, what, `${why} ${mend}`, wrong, fenced(codeFrame(text, found.range))];
  const follow = MENDS[code];
  return follow ? [...told, right, fenced(mended(text, follow(text, found)))] : told;
}

/** The lines that are other than they were, with one before them. */
function mended(before: string, after: string): readonly string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const from = is.findIndex((line, at) => line !== was[at]);
  const same = is.findLastIndex((line, at) => line !== was[at + was.length - is.length]);
  return is.slice(Math.max(0, from - 1), Math.max(from, same) + 1);
}

const fenced = (lines: readonly string[]): string => ['````text', ...lines, '````'].join('\n');
