/** The command line as a function: arguments and a terminal in, an exit code out. */
import { createRequire } from 'node:module';
import { type TerminalTranslator, createTerminalTranslator } from '../i18n/terminal.ts';
import { AUTHOR_LANGUAGES } from '../i18n/languages.ts';
import { languageFor, oneOf, readArguments } from './arguments.ts';
import { check } from './commands/check.ts';
import { compile } from './commands/compile.ts';
import { create } from './commands/new.ts';
import { diff } from './commands/diff.ts';
import { format } from './commands/format.ts';
import { lsp } from './commands/lsp.ts';
import { map } from './commands/map.ts';
import { pack } from './commands/pack.ts';
import { review } from './commands/review.ts';
import { preview } from './commands/preview.ts';
import { rename } from './commands/rename.ts';
import { team } from './commands/team.ts';
import { translate } from './commands/translate.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './usage-error.ts';

const commands = {
  check,
  compile,
  diff,
  format,
  lsp,
  map,
  pack,
  preview,
  rename,
  review,
  team,
  translate,
  new: create,
};
type Name = keyof typeof commands;
const known = Object.keys(commands).join(', ');

/** Options that stand everywhere. */
const everywhere = { help: { type: 'boolean' }, lang: { type: 'string' } } as const;

/**
 * @param argv - what stands behind `signal-training`.
 * @returns the exit code; never rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const translator = createTerminalTranslator(languageFor(argv, io.env));
  try {
    return await dispatch(argv, io, translator);
  } catch (error) {
    const { t } = translator;
    if (!(error instanceof UsageError)) {
      io.err.write(`${t('internal')}\n${error instanceof Error ? error.stack : String(error)}\n`);
      return 3;
    }
    const command = ['signal-training', ...argv.slice(0, 1).filter(isCommand)].join(' ');
    io.err.write(`${t('usage.error')} ${t(error.key, error.params)}\n${t('usage.seeHelp', { command })}\n`);
    return 2;
  }
}

function dispatch(
  argv: readonly string[],
  io: Io,
  translator: TerminalTranslator,
): ExitCode | Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith('-')) return general(argv, io, translator);
  if (!isCommand(name)) throw new UsageError('usage.unknownCommand', { command: name, known });
  const args = readArguments(rest, { ...commands[name].options, ...everywhere });
  oneOf(args, 'lang', AUTHOR_LANGUAGES);
  if (!args.values['help']) return commands[name].run(args, io, translator);
  io.out.write(`${translator.t(`help.${name}`)}\n`);
  return 0;
}

/** What can be asked without a command. */
function general(argv: readonly string[], io: Io, { t }: TerminalTranslator): ExitCode {
  const args = readArguments(argv, { ...everywhere, version: { type: 'boolean' } });
  oneOf(args, 'lang', AUTHOR_LANGUAGES);
  if (args.values['version']) io.out.write(`${version()}\n`);
  else if (args.values['help']) io.out.write(`${t('help.all')}\n`);
  else throw new UsageError('usage.commandMissing', { known });
  return 0;
}

function isCommand(name: string): name is Name {
  return Object.hasOwn(commands, name);
}

/** By the package's own name, so that it is found from the sources and from the build alike. */
function version(): string {
  const own = createRequire(import.meta.url)('signal-training/package.json') as { readonly version: string };
  return own.version;
}
