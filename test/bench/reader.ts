/** How long a trainer waits for the check of a file, and a build for its compilation. */
import { type CompileResult, check, compile } from '../../src/authoring/index.ts';
import { BUDGETS } from './budgets.ts';
import { median } from './statistics.ts';
import { take } from './stopwatch.ts';
import { SIZES, yamlStory } from './story.ts';
import type { Row } from './table.ts';

const RUNS = 3;

export function reader(): Row[] {
  return SIZES.flatMap((size) => {
    const input = { file: 'story.yaml', text: yamlStory(size) };
    return [
      row(size, 'check', () => ({ diagnostics: check(input) })),
      row(size, 'compile', () => compile(input)),
    ];
  });
}

function row(size: number, what: 'check' | 'compile', work: () => CompileResult): Row {
  const runs = Array.from({ length: RUNS }, () => take(work));
  const refused = runs[0]?.result.diagnostics.find(({ severity }) => severity === 'error');
  const cpu = median(runs.map((run) => run.cpu));
  const wall = median(runs.map((run) => run.wall));
  return {
    what: `${size.toLocaleString('en')} scenes: ${what}`,
    value: cpu,
    unit: 'ms',
    ...(size === 1_000 && { budget: BUDGETS[what] }),
    note: refused
      ? `refused: ${refused.code}`
      : `processor time; ${wall.toLocaleString('en', { maximumFractionDigits: 0 })} ms by the clock`,
  };
}
