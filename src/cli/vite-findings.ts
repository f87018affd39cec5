/** What is wrong in the shape in which Vite shows it: in the terminal and over the page. */
import { resolve } from 'node:path';
import { createExplain } from '../i18n/explain.ts';
import { createTerminalTranslator } from '../i18n/terminal.ts';
import type { Diagnostic } from '../authoring/index.ts';
import { languageFor } from './arguments.ts';
import { codeFrame } from './reporters/code-frame.ts';
import type { Findings } from './reporters/reporter.ts';
import { text } from './reporters/text.ts';
import type { UsageError } from './usage-error.ts';

export interface Log {
  readonly message: string;
  /** Where it is, when it is in a file. */
  readonly id?: string;
  readonly frame?: string;
  /** Lines from 1, columns from 0, as Rollup counts them. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

export interface Teller {
  warnings(findings: Findings): readonly Log[];
  /** All errors in one, placed at the first: a build that stops can name one place only. Undefined when there is none. */
  error(findings: Findings): Log | undefined;
  /** About no file at all, as what cannot be done as it was asked for. */
  sentence(said: Pick<UsageError, 'key' | 'params'>): Log;
}

/** In the language of the environment, as on the command line. */
export function createTeller(cwd: string): Teller {
  const language = languageFor([], process.env);
  const explain = createExplain(language);
  const translator = createTerminalTranslator(language);

  const log = (message: string, { file, range }: Diagnostic, { texts }: Findings): Log => ({
    message,
    id: resolve(cwd, file),
    frame: codeFrame(texts.get(file) ?? '', range).join('\n'),
    loc: { file: resolve(cwd, file), line: range.start.line, column: range.start.column - 1 },
  });
  const ofSeverity = (severity: Diagnostic['severity'], { diagnostics }: Findings): readonly Diagnostic[] =>
    diagnostics.filter((one) => one.severity === severity);

  return {
    warnings: (findings) =>
      ofSeverity('warning', findings).map((warning) => {
        const { what, mend } = explain(warning);
        const { file, range } = warning;
        return log(`${file}:${range.start.line}:${range.start.column} ${what} ${mend}`, warning, findings);
      }),
    error(findings) {
      const errors = ofSeverity('error', findings);
      const [first] = errors;
      if (!first) return undefined;
      const told = text({ ...findings, diagnostics: errors }, { explain, translator, hasColour: false });
      return log(told, first, findings);
    },
    sentence: ({ key, params }) => ({ message: translator.t(key, params) }),
  };
}
