import type { ParseArgsOptionsConfig } from 'node:util';
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import type { Arguments } from '../arguments.ts';
import type { ExitCode, Io } from '../io.ts';

export interface Command {
  /** Besides `--help` and `--lang`, which every command has. */
  readonly options: ParseArgsOptionsConfig;
  run(args: Arguments, io: Io, translator: TerminalTranslator): ExitCode | Promise<ExitCode>;
}
