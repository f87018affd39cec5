import { extname, join, resolve } from 'node:path';
import { type Arguments, oneOf, somePaths } from '../arguments.ts';
import { nameOf } from '../files.ts';
import { findItems } from '../find.ts';
import type { Io } from '../io.ts';
import { type LoadedTraining, load } from '../load.ts';
import { packageOf } from '../pack/package.ts';
import { KINDS, type Packable } from '../pack/packing.ts';
import { zip } from '../pack/zip.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

/** A file for each story that a learning system takes; what `check` finds an error in is not packed. */
export const pack: Command = {
  options: { to: { type: 'string' }, out: { type: 'string' }, 'exit-url': { type: 'string' } },
  run(args, io, translator) {
    const paths = somePaths(args);
    if (args.values['to'] === undefined) throw new UsageError('usage.packTo', { known: KINDS.join(', ') });
    const kind = oneOf(args, 'to', KINDS);
    const { trainings, findings } = load(findItems(paths, io.cwd), io.cwd, undefined, 'pack');
    const { t } = translator;
    if (findings.diagnostics.length > 0) {
      const code = report(findings, text, io, io.err, translator);
      if (code !== 0) {
        io.err.write(`${t('compile.nothingWritten')}\n`);
        return code;
      }
    }
    const stories = trainings.filter(isPackable);
    if (stories.length === 0) throw new UsageError('compile.noScenario');
    const exitUrl = exitFrom(args);
    const files = stories.map((story) => ({
      file: placeOf(story, args, io, stories.length, kind),
      content: zip(packageOf(story, kind, { exitUrl })),
    }));
    writeAll(files, io.cwd);
    for (const { file } of files) io.out.write(`${t(`pack.${kind}`, { file: nameOf(file, io.cwd) })}\n`);
    return 0;
  },
};

const isPackable = (one: LoadedTraining): one is Packable => 'scenes' in one.training;

/** `--out` is a file where it ends as one, and a folder otherwise. */
function placeOf(
  { training: { id } }: Packable,
  { values }: Arguments,
  { cwd }: Io,
  count: number,
  kind: string,
): string {
  const out = typeof values['out'] === 'string' ? values['out'] : '.';
  if (extname(out) !== '.zip') return join(resolve(cwd, out), `${id}.${kind}.zip`);
  if (count > 1) throw new UsageError('usage.packFolder', { out });
  return resolve(cwd, out);
}

function exitFrom({ values }: Arguments): string | undefined {
  const given = values['exit-url'];
  if (typeof given !== 'string') return undefined;
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given;
  throw new UsageError('usage.exitUrl', { given });
}
