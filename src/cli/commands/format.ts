import { type Diagnostic, format as formatted } from '../../authoring/index.ts';
import type { TerminalKey } from '../../i18n/terminal.ts';
import { somePaths } from '../arguments.ts';
import { readNamed } from '../files.ts';
import { findItems } from '../find.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { type FileToWrite, writeAll } from '../write.ts';
import type { Command } from './command.ts';

export const format: Command = {
  options: { check: { type: 'boolean' } },
  run(args, io, translator) {
    const isCheck = args.values['check'] === true;
    const items = findItems(somePaths(args), io.cwd);
    const files = items.flatMap((item) => [item.file, ...item.overlays, ...item.plans]);
    const outputs: FileToWrite[] = [];
    const told: (readonly [TerminalKey, string])[] = [];
    const diagnostics: Diagnostic[] = [];
    const texts = new Map<string, string>();
    for (const file of files) {
      const before = readNamed(file, io.cwd);
      const after = formatted(before);
      texts.set(before.file, before.text);
      diagnostics.push(...after.diagnostics);
      if (after.text === undefined) {
        if (after.diagnostics.length === 0) told.push(['format.unusual', before.file]);
      } else if (after.text !== before.text) {
        outputs.push({ file, content: after.text });
        told.push([isCheck ? 'format.otherwise' : 'format.done', before.file]);
      }
    }
    if (!isCheck) writeAll(outputs, io.cwd);
    for (const [key, file] of told) io.out.write(`${translator.t(key, { file })}\n`);
    if (diagnostics.length > 0) return report({ diagnostics, texts }, text, io, io.err, translator);
    if (told.length === 0) io.out.write(`${translator.t('format.fine', { count: files.length })}\n`);
    return isCheck && outputs.length > 0 ? 1 : 0;
  },
};
