/** The cases with the sexes swapped, to be read one by one. */
import type { SwappedCase } from '../../authoring/index.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';

/** @returns text with a line break at its end; empty when there are no cases. */
export function swapped(cases: readonly SwappedCase[], { t }: TerminalTranslator): string {
  if (cases.length === 0) return '';
  const told = cases.map(({ pair, twin, lines }) =>
    [`  ${pair}, ${twin}`, ...lines.map((line) => `    ${line}`)].join('\n'),
  );
  return `${[t('swapped.title'), ...told].join('\n')}\n`;
}
