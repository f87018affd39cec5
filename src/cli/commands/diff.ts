import { compare, hasErrors } from '../../authoring/index.ts';
import { findOne } from '../find.ts';
import type { Io } from '../io.ts';
import { type ReadItem, readItem, textsOf } from '../read-item.ts';
import { report } from '../report.ts';
import { comparison } from '../reporters/comparison.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

export const diff: Command = {
  options: {},
  run({ paths: [before, after, ...others] }, io, translator) {
    if (before === undefined || after === undefined || others.length > 0)
      throw new UsageError('usage.diffWhat');
    const [then, now] = [scenarioAt(before, io), scenarioAt(after, io)];
    const compared = compare(then, now);
    if (hasErrors(compared.diagnostics)) {
      const texts = new Map([then, now].flatMap(textsOf).map((read) => [read.file, read.text]));
      return report({ diagnostics: compared.diagnostics, texts }, text, io, io.err, translator);
    }
    io.out.write(comparison(compared, translator));
    return 0;
  },
};

function scenarioAt(path: string, { cwd }: Io): ReadItem {
  const { item, isAlone } = findOne(path, cwd);
  if (item?.kind !== 'scenario' || !isAlone) throw new UsageError('usage.oneScenario', { path });
  return readItem(item, cwd);
}
