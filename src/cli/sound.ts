import type { TerminalTranslator } from '../i18n/terminal.ts';
import { findItems } from './find.ts';
import type { ExitCode, Io } from './io.ts';
import { type LoadedTraining, type Purpose, load } from './load.ts';
import { report } from './report.ts';
import { text } from './reporters/text.ts';
import { UsageError } from './usage-error.ts';

/**
 * The trainings at these paths, for a command that makes something of them; where any has an error that has been told, with
 * the code to end with.
 *
 * @throws UsageError where there are none.
 */
export function soundTrainings(
  paths: readonly string[],
  io: Io,
  translator: TerminalTranslator,
  purpose: Purpose = 'check',
): { readonly trainings: readonly LoadedTraining[] } | { readonly code: ExitCode } {
  const { trainings, findings } = load(findItems(paths, io.cwd), io.cwd, undefined, purpose);
  if (findings.diagnostics.length > 0) {
    const code = report(findings, text, io, io.err, translator);
    if (code !== 0) {
      io.err.write(`${translator.t('compile.nothingWritten')}\n`);
      return { code };
    }
  }
  if (trainings.length === 0) throw new UsageError('compile.noScenario');
  return { trainings };
}
