import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { AUTHOR_LANGUAGES, type AuthorLanguage } from '../i18n/languages.ts';
import { UsageError } from './usage-error.ts';

export interface Arguments {
  readonly paths: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads what stands behind a command. Strict, but with sentences of our own instead of Node's. */
export function readArguments(argv: readonly string[], options: ParseArgsOptionsConfig): Arguments {
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!known) throw new UsageError('usage.unknownOption', { option: token.rawName });
    if (known.type === 'string' && !token.value)
      throw new UsageError('usage.valueMissing', { option: token.rawName });
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new UsageError('usage.valueUnwanted', { option: token.rawName });
    }
  }
  return { paths: positionals, values };
}

/** The value of an option that knows a closed list; the first of them unless it was given. */
export function oneOf<Word extends string>(
  args: Arguments,
  option: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = args.values[option];
  if (given === undefined) return words[0];
  const word = words.find((one) => one === given);
  if (!word)
    throw new UsageError('usage.unknownValue', { option, value: String(given), known: words.join(', ') });
  return word;
}

/** At least one path, or the usage error that asks for it. */
export function somePaths(args: Arguments): readonly string[] {
  if (args.paths.length === 0) throw new UsageError('usage.pathMissing');
  return args.paths;
}

/** What an environment says that has no language, as on Windows and in many containers. */
const NO_LANGUAGE = /^(?:C|POSIX)?(?:\.|$)/;

/**
 * The language to speak in: `--lang` where it stands among the arguments and is one of ours, else the environment's
 * (the order of POSIX): Dutch where that is Dutch or says nothing, and English otherwise. Never fails, so that even a
 * complaint about the arguments comes in the right language.
 */
export function languageFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): AuthorLanguage {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: 'string' } }, strict: false });
  const asked = AUTHOR_LANGUAGES.find((language) => language === values.lang);
  if (asked) return asked;
  const environment = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return environment.startsWith('nl') || NO_LANGUAGE.test(environment) ? 'nl' : 'en';
}
