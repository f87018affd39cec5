import { extname, join, resolve } from 'node:path';
import { type Arguments, oneOf, somePaths } from '../arguments.ts';
import { nameOf } from '../files.ts';
import type { Io } from '../io.ts';
import type { LoadedTraining } from '../load.ts';
import { packageOf } from '../pack/package.ts';
import { KINDS } from '../pack/packing.ts';
import { zip } from '../pack/zip.ts';
import { soundTrainings } from '../sound.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

/** A file for each story and each round that a learning system takes; what `check` finds an error in is not packed. */
export const pack: Command = {
  options: { to: { type: 'string' }, out: { type: 'string' }, 'exit-url': { type: 'string' } },
  run(args, io, translator) {
    const paths = somePaths(args);
    if (args.values['to'] === undefined) throw new UsageError('usage.packTo', { known: KINDS.join(', ') });
    const kind = oneOf(args, 'to', KINDS);
    const exitUrl = exitFrom(args);
    const sound = soundTrainings(paths, io, translator, 'pack');
    if ('code' in sound) return sound.code;
    const { trainings } = sound;
    const files = trainings.map((one) => ({
      file: placeOf(one, args, io, trainings.length, kind),
      content: zip(packageOf(one, kind, { exitUrl })),
    }));
    writeAll(files, io.cwd);
    for (const { file } of files)
      io.out.write(`${translator.t(`pack.${kind}`, { file: nameOf(file, io.cwd) })}\n`);
    return 0;
  },
};

/** `--out` is a file where it ends as one, and a folder otherwise. */
function placeOf(
  { training: { id } }: LoadedTraining,
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
