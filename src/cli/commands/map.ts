import { oneOf, somePaths } from '../arguments.ts';
import { findItems } from '../find.ts';
import { load } from '../load.ts';
import { list } from '../map/list.ts';
import { mermaid } from '../map/mermaid.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

const FORMS = { list, mermaid };

export const map: Command = {
  options: { format: { type: 'string' } },
  run(args, io, translator) {
    const form = FORMS[oneOf(args, 'format', ['list', 'mermaid'])];
    const { trainings, findings } = load(findItems(somePaths(args), io.cwd), io.cwd);
    const stories = trainings.flatMap(({ training }) => ('scenes' in training ? [training] : []));
    if (stories.length === 0 && findings.diagnostics.length > 0) {
      return report(findings, text, io, io.err, translator);
    }
    if (stories.length === 0) throw new UsageError('usage.nothingToMap');
    io.out.write(`${stories.map((story) => form(story, translator)).join('\n\n')}\n`);
    return 0;
  },
};
