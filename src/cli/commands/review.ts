import { type Look, compile, hasErrors, sign } from '../../authoring/index.ts';
import type { Arguments } from '../arguments.ts';
import { nameOf } from '../files.ts';
import { findOne } from '../find.ts';
import { readItem, textsOf } from '../read-item.ts';
import { reviewBeside, reviewFile } from '../review-file.ts';
import { report } from '../report.ts';
import { reviews } from '../reporters/review.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

export const review: Command = {
  options: { role: { type: 'string' }, scene: { type: 'string' }, object: { type: 'string' } },
  run(args, io, translator) {
    const [path, ...others] = args.paths;
    const { item, isAlone = true } = path === undefined ? {} : findOne(path, io.cwd);
    if (item?.kind !== 'scenario' || others.length > 0 || !isAlone) {
      throw new UsageError('usage.oneScenario', { path: path ?? '' });
    }
    const source = readItem(item, io.cwd);
    const texts = new Map([...textsOf(source)].map((read) => [read.file, read.text]));
    const kept = reviewBeside(item, io.cwd);
    const look = lookOf(args);
    if (look) {
      const { text: content, count, diagnostics } = sign(source, kept, look);
      if (hasErrors(diagnostics)) {
        return report({ diagnostics, texts: texts.set(kept.file, kept.text) }, text, io, io.err, translator);
      }
      if (content === undefined) throw new UsageError('usage.nothingToReview', { scene: look.scene ?? '' });
      writeAll([{ file: reviewFile(item), content }], io.cwd);
      io.out.write(`${translator.t('review.written', { count, file: kept.file })}\n`);
      return 0;
    }
    const { review: points = [], diagnostics } = compile({ ...source, review: kept });
    const errors = diagnostics.filter((one) => hasErrors([one]) && one.code !== 'review-incomplete');
    if (errors.length > 0) {
      return report(
        { diagnostics: errors, texts: texts.set(kept.file, kept.text) },
        text,
        io,
        io.err,
        translator,
      );
    }
    io.out.write(reviews([{ file: nameOf(item.file, io.cwd), points }], translator));
    return 0;
  },
};

/** What somebody who looked says; undefined where nobody does, and it is asked how things stand. */
function lookOf({ values: { role, scene, object } }: Arguments): Look | undefined {
  if (typeof role !== 'string') {
    if (scene !== undefined || object !== undefined) throw new UsageError('usage.reviewRole');
    return undefined;
  }
  return {
    role,
    date: today(),
    ...(typeof scene === 'string' && { scene }),
    ...(typeof object === 'string' && { objection: object }),
  };
}

/** In the calendar of whoever sits there. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
