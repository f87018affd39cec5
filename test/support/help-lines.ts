/** What the player says about help: written from `scenarios/help-lines.yaml`, so that a number is looked up in one place. */
import { readFileSync } from 'node:fs';
import { compileHelpLines, type OverlayInput } from '../../src/authoring/index.ts';
import type { HelpLines } from '../../src/format/books.ts';
import { localizeHelpLines } from '../../src/format/localize.ts';
import { type Language, LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages.ts';

const scenarios = new URL('../../scenarios/', import.meta.url);
const named = (file: string): OverlayInput => ({
  file,
  text: readFileSync(new URL(file, scenarios), 'utf8'),
});

/** @throws Error when there is an error in the files */
export function helpBook(): HelpLines {
  const overlays = LANGUAGES.filter((one) => one !== SOURCE_LANGUAGE).map((one) =>
    named(`help-lines.${one}.yaml`),
  );
  const { helpLines, diagnostics } = compileHelpLines({ ...named('help-lines.yaml'), overlays });
  if (!helpLines) throw new Error(`scenarios/help-lines.yaml: ${diagnostics.map(({ code }) => code).join()}`);
  return helpLines;
}

/**
 * What belongs in `locales/<language>/help-lines.json`: every line but the numbers and sites that nobody has looked up.
 *
 * @throws Error when there is an error in the files
 */
export function helpLinesFor(language: Language): string {
  const shown = localizeHelpLines(helpBook(), language)
    .lines.filter(({ verified, phone, site }) => verified || (phone === undefined && site === undefined))
    .map(({ verified: _verified, source: _source, ...line }) => line);
  return `${JSON.stringify(shown, null, 2)}\n`;
}
