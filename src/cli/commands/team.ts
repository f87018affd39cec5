import { oneOf } from '../arguments.ts';
import { compareFiles } from '../team/compare-files.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

export const team: Command = {
  options: { format: { type: 'string' } },
  run(args, io, { language }) {
    const format = oneOf(args, 'format', ['text', 'json', 'csv', 'html']);
    const [what, ...paths] = args.paths;
    if (what !== 'compare' || paths.length === 0) throw new UsageError('usage.teamWhat');
    return compareFiles(paths, format, io, language);
  },
};
