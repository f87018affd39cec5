import type { TerminalTranslator } from '../../i18n/terminal.ts';
import { oneOf, somePaths } from '../arguments.ts';
import { findItems, withoutPacks } from '../find.ts';
import { load } from '../load.ts';
import { type Board, boardOf } from '../map/board.ts';
import { list } from '../map/list.ts';
import { mermaid } from '../map/mermaid.ts';
import { svgText } from '../map/shape.ts';
import { report } from '../report.ts';
import { text } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

type Form = (board: Board, translator: TerminalTranslator) => string | Promise<string>;

const FORMS: Readonly<Record<'list' | 'mermaid' | 'svg', Form>> = { list, mermaid, svg };

export const map: Command = {
  options: { format: { type: 'string' } },
  async run(args, io, translator) {
    const format = oneOf(args, 'format', ['list', 'mermaid', 'svg']);
    const paths = somePaths(args);
    const { trainings, findings } = load(withoutPacks(findItems(paths, io.cwd)), io.cwd);
    const stories = trainings.flatMap(({ training }) => ('scenes' in training ? [training] : []));
    if (stories.length === 0 && findings.diagnostics.length > 0) {
      return report(findings, text, io, io.err, translator);
    }
    if (stories.length === 0) throw new UsageError('usage.nothingToMap');
    if (format === 'svg' && stories.length > 1)
      throw new UsageError('usage.oneScenario', { path: paths.join(' ') });
    const told: string[] = [];
    for (const story of stories) told.push(await FORMS[format](boardOf(story), translator));
    io.out.write(`${told.join('\n\n')}\n`);
    return 0;
  },
};

/** What places the scenes is of no use to who asks for anything else, and is loaded here only. */
async function svg(board: Board, translator: TerminalTranslator): Promise<string> {
  const { drawing, withStyle } = await import('../map/drawing.ts');
  return svgText(withStyle(drawing(board, translator))).trimEnd();
}
