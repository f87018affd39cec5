import { createExplain } from '../i18n/explain.ts';
import type { TerminalTranslator } from '../i18n/terminal.ts';
import type { ExitCode, Io, Output } from './io.ts';
import { type Findings, type Reporter, sumOf } from './reporters/reporter.ts';

/** Tells the findings on `output` and gives the exit code they ask for: warnings alone are fine. */
export function report(
  findings: Findings,
  reporter: Reporter,
  { env }: Io,
  output: Output,
  translator: TerminalTranslator,
): ExitCode {
  const explain = createExplain(translator.language);
  // no-color.org: any text in NO_COLOR means none; a dumb terminal cannot.
  const hasColour = output.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  output.write(reporter(findings, { explain, translator, hasColour }));
  return sumOf(findings).errors > 0 ? 1 : 0;
}
