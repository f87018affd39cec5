/** How long a trainer waits for the check of a file, proof by play and all, and a build for its compilation. */
import { type CompileResult, check, compile } from '../../src/authoring/index.ts';
import { BUDGETS, type Budget } from './budgets.ts';
import { median } from './statistics.ts';
import { take } from './stopwatch.ts';
import { yamlStory } from './story.ts';
import type { Row } from './table.ts';

const RUNS = 3;
/** One training, a large one, and the longest that is promised anything. */
const SIZES = [20, 200, 1_000] as const;

export function reader(): Row[] {
  return SIZES.flatMap((size) => {
    const looped = { file: 'story.yaml', text: yamlStory(size) };
    const straight = { file: 'story.yaml', text: yamlStory(size, false) };
    const scenes = `${size.toLocaleString('en')} scenes`;
    const promised = (budget: Budget): { budget?: Budget } => (size === 1_000 ? { budget } : {});
    return [
      {
        ...row(`${scenes}: check`, () => ({ diagnostics: check(straight) })),
        ...promised(BUDGETS.check),
      },
      {
        ...row(`${scenes} that lead back: check`, () => ({ diagnostics: check(looped) })),
        ...promised(BUDGETS.checkOfLoops),
      },
      { ...row(`${scenes} that lead back: compile`, () => compile(looped)), ...promised(BUDGETS.compile) },
    ];
  });
}

function row(what: string, work: () => CompileResult): Row {
  const runs = Array.from({ length: RUNS }, () => take(work));
  const refused = runs[0]?.result.diagnostics.find(({ severity }) => severity === 'error');
  const cpu = median(runs.map((run) => run.cpu));
  const wall = median(runs.map((run) => run.wall));
  return {
    what,
    value: refused ? NaN : cpu,
    unit: 'ms',
    note: refused
      ? `refused: ${refused.code}`
      : `processor time; ${wall.toLocaleString('en', { maximumFractionDigits: 0 })} ms by the clock`,
  };
}
