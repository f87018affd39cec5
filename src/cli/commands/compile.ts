import { join, resolve } from 'node:path';
import { somePaths } from '../arguments.ts';
import { findItems } from '../find.ts';
import { load } from '../load.ts';
import { publish } from '../publish.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

export const compile: Command = {
  options: { out: { type: 'string' } },
  run(args, io, translator) {
    const paths = somePaths(args);
    const { out } = args.values;
    if (typeof out !== 'string') throw new UsageError('usage.outMissing');
    const { trainings, findings } = load(findItems(paths, io.cwd), io.cwd);
    const { t } = translator;
    if (findings.diagnostics.length > 0) {
      const code = report(findings, text, io, io.err, translator);
      if (code !== 0) {
        io.err.write(`${t('compile.nothingWritten')}\n`);
        return code;
      }
    }
    if (trainings.length === 0) throw new UsageError('compile.noScenario');
    const folder = resolve(io.cwd, out);
    const files = [...publish(trainings)].map(([name, content]) => ({ file: join(folder, name), content }));
    writeAll(files, io.cwd);
    io.out.write(`${t('compile.written', { count: trainings.length, folder: out })}\n`);
    return 0;
  },
};
