import { join, resolve } from 'node:path';
import { somePaths } from '../arguments.ts';
import { publish } from '../publish.ts';
import { soundTrainings } from '../sound.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

export const compile: Command = {
  options: { out: { type: 'string' } },
  run(args, io, translator) {
    const paths = somePaths(args);
    const { out } = args.values;
    if (typeof out !== 'string') throw new UsageError('usage.outMissing');
    const sound = soundTrainings(paths, io, translator);
    if ('code' in sound) return sound.code;
    const { trainings } = sound;
    const folder = resolve(io.cwd, out);
    const files = [...publish(trainings)].map(([name, content]) => ({ file: join(folder, name), content }));
    writeAll(files, io.cwd);
    io.out.write(`${translator.t('compile.written', { count: trainings.length, folder: out })}\n`);
    return 0;
  },
};
