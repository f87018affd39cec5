/** What a team is told of its partners: written from `scenarios/partners.yaml`, so that a card is written in one place. */
import { readFileSync } from 'node:fs';
import { compilePartners } from '../../src/authoring/index.ts';
import { localizeCard } from '../../src/format/localize.ts';
import { plain } from '../../src/format/plain.ts';
import type { Paragraph } from '../../src/format/types.ts';
import { PARTNERS } from '../../src/format/vocabulary.ts';
import { type Language, LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages.ts';

const scenarios = new URL('../../scenarios/', import.meta.url);
const named = (file: string): { readonly file: string; readonly text: string } => ({
  file,
  text: readFileSync(new URL(file, scenarios), 'utf8'),
});

/**
 * What belongs in `locales/<language>/partners.json`: whom one can turn to, and what they do and do not.
 *
 * @throws Error when there is an error in the files
 */
export function partnersFor(language: Language): string {
  const overlays = LANGUAGES.filter((one) => one !== SOURCE_LANGUAGE).map((one) =>
    named(`partners.${one}.yaml`),
  );
  const { partners, diagnostics } = compilePartners({ ...named('partners.yaml'), overlays });
  if (!partners) throw new Error(`scenarios/partners.yaml: ${diagnostics.map(({ code }) => code).join()}`);
  const lines = (items: readonly Paragraph[]): readonly string[] => items.map(({ text }) => plain(text));
  const told = PARTNERS.filter((id) => id !== 'nobody').map((id) => {
    const own = partners.cards[id];
    const translation = partners.translations[language];
    const { name, does, doesNot } = translation
      ? localizeCard(own, `partners.${id}`, translation, partners.language)
      : own;
    return { id, name, does: lines(does), doesNot: lines(doesNot) };
  });
  return `${JSON.stringify(told, null, 2)}\n`;
}
