import { resolve } from 'node:path';
import { hasErrors, NAME_KINDS, type NameKind, rename as renameIn } from '../../authoring/index.ts';
import { ID_PATTERN } from '../../format/vocabulary.ts';
import { readNamed } from '../files.ts';
import { findOne, packsOf } from '../find.ts';
import { reviewBeside } from '../review-file.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

export const rename: Command = {
  options: {},
  run({ paths }, io, translator) {
    const [path, from, to, ...others] = paths;
    if (path === undefined || from === undefined || to === undefined || others.length > 0) {
      throw new UsageError('usage.renameWhat');
    }
    const { item: found, isAlone } = findOne(path, io.cwd);
    // A name is that of the story, whoever it is told to.
    const item = found?.pack?.base ?? found;
    if (item?.kind !== 'scenario' || !isAlone) throw new UsageError('usage.oneScenario', { path });
    if (!ID_PATTERN.test(to)) throw new UsageError('usage.badId', { name: to });

    const source = readNamed(item.file, io.cwd);
    const overlays = item.overlays.map((file) => readNamed(file, io.cwd));
    const plans = item.plans.map((file) => readNamed(file, io.cwd));
    const packs = packsOf(item);
    const audiences = packs.map((pack) => ({
      ...readNamed(pack.file, io.cwd),
      overlays: pack.overlays.map((file) => readNamed(file, io.cwd)),
      review: reviewBeside(pack, io.cwd),
    }));
    const review = reviewBeside(item, io.cwd);
    const { kind, name } = named(from);
    const input = { ...source, overlays, plans, review, audiences };
    const { files, kinds, diagnostics } = renameIn(input, name, to, kind);
    if (hasErrors(diagnostics)) {
      const read = [
        source,
        ...overlays,
        ...plans,
        review,
        ...audiences.flatMap((one) => [one, ...one.overlays, one.review]),
      ];
      const texts = new Map(read.map((one) => [one.file, one.text]));
      report({ diagnostics, texts }, text, io, io.err, translator);
      io.err.write(`${translator.t('rename.refused')}\n`);
      return 1;
    }
    if (kinds.length > 1) {
      throw new UsageError('usage.severalOfThatName', {
        name,
        known: kinds.map((one) => `${one}:${name}`).join(', '),
      });
    }
    if (!files) throw new UsageError('usage.nothingOfThatName', { name: from });
    writeAll(
      files.map(({ file, text: content }) => ({ file: resolve(io.cwd, file), content })),
      io.cwd,
    );
    for (const { file } of files) io.out.write(`${file}\n`);
    io.out.write(`${translator.t('rename.done', { from: name, to })}\n`);
    return 0;
  },
};

/** `cue:post` says what is meant where a scene is called so too. */
function named(word: string): { readonly kind?: NameKind; readonly name: string } {
  const [before = '', name] = word.split(':');
  const kind = NAME_KINDS.find((one) => one === before);
  return kind !== undefined && name !== undefined ? { kind, name } : { name: word };
}
