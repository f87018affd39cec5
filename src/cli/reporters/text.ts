/** For people: what, where, why and how to mend it, as good compilers do. */
import { styleText } from 'node:util';
import type { Diagnostic } from '../../authoring/index.ts';
import { codeFrame } from './code-frame.ts';
import { type Findings, type Voice, contentPart, sumLine } from './reporter.ts';

export function text(findings: Findings, voice: Voice): string {
  const parts = findings.diagnostics.map((one) => told(one, findings, voice));
  return `${[...parts, sumLine(findings, voice.translator)].join('\n\n')}\n${contentPart(findings, voice.translator)}`;
}

function told(diagnostic: Diagnostic, { texts }: Findings, voice: Voice): string {
  const { t } = voice.translator;
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    voice.hasColour ? styleText(style, words, { validateStream: false }) : words;
  const { code, severity, file, range } = diagnostic;
  const { what, why, mend } = voice.explain(diagnostic);
  const colour = severity === 'error' ? 'red' : 'yellow';
  const frame = codeFrame(texts.get(file) ?? '', range);
  return [
    `${paint('bold', `${file}:${range.start.line}:${range.start.column}`)} ${paint(colour, t(`severity.${severity}`))} ${paint('dim', code)}`,
    `  ${paint('bold', what)}`,
    ...frame.map((line, index) => `  ${paint(index === frame.length - 1 ? colour : 'dim', line)}`),
    `  ${why}`,
    `  ${paint('green', t('mend'))} ${mend}`,
    ...diagnostic.related.map(
      (place) => `  ${t('related')} ${place.file}:${place.range.start.line}:${place.range.start.column}`,
    ),
  ].join('\n');
}
