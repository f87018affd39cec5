import { existsSync } from 'node:fs';
import { type Diagnostic, updateAudience, updateOverlay } from '../../authoring/index.ts';
import type { TerminalKey } from '../../i18n/terminal.ts';
import { type Arguments, somePaths } from '../arguments.ts';
import { nameOf, readNamed } from '../files.ts';
import { exchange, exchangeIn } from '../exchange.ts';
import { type Item, findItems, isLanguageTag, overlayFile } from '../find.ts';
import { readItem, textsOf } from '../read-item.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { type FileToWrite, writeAll } from '../write.ts';
import type { Command } from './command.ts';

/** The language a translation is begun in where there is none yet, and none was asked for. */
const FIRST_TRANSLATION = 'en';

export const translate: Command = {
  options: {
    update: { type: 'boolean' },
    export: { type: 'string' },
    import: { type: 'string' },
    to: { type: 'string' },
  },
  run(args, io, translator) {
    const paths = somePaths(args);
    const to = wantedLanguage(args);
    const way = exchangeIn(args);
    if (way) return exchange(way, args, to, io, translator);
    if (!args.values['update']) throw new UsageError('usage.updateMissing');

    const outputs: FileToWrite[] = [];
    const told: (readonly [TerminalKey, string])[] = [];
    const diagnostics: Diagnostic[] = [];
    const texts = new Map<string, string>();
    for (const item of findItems(paths, io.cwd)) {
      const source = readItem(item, io.cwd);
      const written = textsOf(source);
      for (const path of filesToUpdate(item, source.text, to)) {
        const isNew = !existsSync(path);
        const overlay = isNew ? { file: nameOf(path, io.cwd), text: '' } : readNamed(path, io.cwd);
        for (const read of [...written, overlay]) texts.set(read.file, read.text);
        const updated = path === item.file ? updateAudience(source, overlay) : updateOverlay(source, overlay);
        diagnostics.push(...updated.diagnostics);
        if (updated.text === undefined) told.push(['translate.refused', overlay.file]);
        else if (updated.text === overlay.text) told.push(['translate.unchanged', overlay.file]);
        else {
          outputs.push({ file: path, content: updated.text });
          told.push([isNew ? 'translate.created' : 'translate.updated', overlay.file]);
        }
      }
    }
    writeAll(outputs, io.cwd);
    for (const [key, file] of told) io.out.write(`${translator.t(key, { file })}\n`);
    return diagnostics.length === 0 ? 0 : report({ diagnostics, texts }, text, io, io.err, translator);
  },
};

function wantedLanguage({ values: { to } }: Arguments): string | undefined {
  if (typeof to !== 'string') return undefined;
  if (!isLanguageTag(to)) throw new UsageError('usage.badLanguage', { value: to });
  return to;
}

/** An audience pack itself, the translations there are, and the one to begin: what was asked for, or the first one where there is none. */
function filesToUpdate(item: Item, source: string, to: string | undefined): readonly string[] {
  const pack = item.pack ? [item.file] : [];
  const begun = to ?? (item.overlays.length === 0 && canBeginIn(item) ? FIRST_TRANSLATION : undefined);
  const written = /^language:\s*["']?([\w-]+)/m.exec(source)?.[1];
  if (begun === undefined || begun === written) return [...pack, ...item.overlays];
  return [...new Set([...pack, ...item.overlays, overlayFile(item, begun)])];
}

/** An audience pack is translated into no language that what it is laid over does not have. */
function canBeginIn({ pack }: Item): boolean {
  return !pack || pack.base.overlays.includes(overlayFile(pack.base, FIRST_TRANSLATION));
}
