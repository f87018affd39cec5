/** A translation on its way to a translation tool, and back. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, fromXliff, toXliff } from '../authoring/index.ts';
import type { TerminalTranslator } from '../i18n/terminal.ts';
import { type Arguments, somePaths } from './arguments.ts';
import { type NamedText, nameOf, readNamed } from './files.ts';
import { type Item, findOne, overlayFile } from './find.ts';
import type { ExitCode, Io } from './io.ts';
import { readItem, textsOf } from './read-item.ts';
import { report } from './report.ts';
import { text } from './reporters/text.ts';
import { UsageError } from './usage-error.ts';
import { writeAll } from './write.ts';

/** Which way it goes, and the file of the translation tool. */
export interface Exchange {
  readonly way: 'export' | 'import';
  readonly file: string;
}

/** What was asked for; undefined where the translation stays here. */
export function exchangeIn({ values }: Arguments): Exchange | undefined {
  const { export: out, import: back, update } = values;
  const asked = [out, back, update].filter((one) => one !== undefined);
  if (asked.length > 1) throw new UsageError('usage.oneWay');
  if (typeof out === 'string') return { way: 'export', file: out };
  return typeof back === 'string' ? { way: 'import', file: back } : undefined;
}

export function exchange(
  { way, file: name }: Exchange,
  args: Arguments,
  to: string | undefined,
  io: Io,
  translator: TerminalTranslator,
): ExitCode {
  const { t } = translator;
  const [asked = '', ...more] = somePaths(args);
  const { item, isAlone } = findOne(asked, io.cwd);
  if (!item || !isAlone || more.length > 0) throw new UsageError('usage.oneToTranslate');
  const source = readItem(item, io.cwd);
  const path = overlayOf(item, to);
  const overlay = existsSync(path) ? readNamed(path, io.cwd) : { file: nameOf(path, io.cwd), text: '' };
  const file = resolve(io.cwd, name);
  if (way === 'export') {
    const { text: content, diagnostics } = toXliff(source, overlay);
    if (content === undefined) return refused([...textsOf(source), overlay], diagnostics, io, translator);
    writeAll([{ file, content }], io.cwd);
    io.out.write(`${t('translate.exported', { file: overlay.file, to: name })}\n`);
    return 0;
  }
  const result = fromXliff(source, overlay, readNamed(file, io.cwd).text);
  if (!result.isXliff) throw new UsageError('usage.noXliff', { path: name });
  if (result.text === undefined)
    return refused([...textsOf(source), overlay], result.diagnostics, io, translator);
  writeAll([{ file: path, content: result.text }], io.cwd);
  io.out.write(`${t('translate.taken', { count: result.taken, file: overlay.file })}\n`);
  for (const unit of result.left) io.out.write(`${t('translate.left', { unit })}\n`);
  return 0;
}

function refused(
  files: readonly NamedText[],
  diagnostics: readonly Diagnostic[],
  io: Io,
  translator: TerminalTranslator,
): ExitCode {
  const texts = new Map(files.map((file) => [file.file, file.text]));
  return report({ diagnostics, texts }, text, io, io.err, translator);
}

/** The one translation that is meant: by its language, or because there is no other. */
function overlayOf(item: Item, to: string | undefined): string {
  if (to !== undefined) return overlayFile(item, to);
  const [only, ...others] = item.overlays;
  if (only === undefined || others.length > 0) throw new UsageError('usage.whichLanguage');
  return only;
}
