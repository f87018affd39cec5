/** How soon a run can begin, and how fast a transcript is replayed; in Node, without a player. */
import { createSession, replay, startEntry } from '../../src/engine/index.ts';
import { BUDGETS } from './budgets.ts';
import { median } from './statistics.ts';
import { take } from './stopwatch.ts';
import { SIZES, compiledStory, walk } from './story.ts';
import type { Row } from './table.ts';

const RUNS = 9;
const REPLAYED = 100_000;

export function engine(): Row[] {
  // The largest first: its first session then also pays for code that has never run.
  const ready = SIZES.toReversed().map(sessionReady).toReversed();
  return [...ready, ...[200, 10_000].map(replayed)];
}

function sessionReady(size: number): Row {
  const story = compiledStory(size);
  const times = Array.from({ length: RUNS }, () => take(() => createSession(story).view.choices).wall);
  return {
    what: `${size.toLocaleString('en')} scenes: session ready`,
    value: Math.max(...times),
    unit: 'ms',
    ...(size === 10_000 && { budget: BUDGETS.ready }),
    note: `slowest of ${RUNS}; median ${median(times).toFixed(2)} ms`,
  };
}

function replayed(size: number): Row {
  const story = compiledStory(size);
  const acts = walk(size, REPLAYED);
  const runs = Array.from({ length: 3 }, () => {
    const { result, ...time } = take(() => replay(story, [startEntry(story), ...acts]));
    if (result.stopped) throw new Error(`The walk stopped at ${result.stopped.index}.`);
    return time;
  });
  const perSecond = (time: 'cpu' | 'wall'): number =>
    REPLAYED / (median(runs.map((run) => run[time])) / 1_000);
  return {
    what: `${size.toLocaleString('en')} scenes: replayed steps`,
    value: perSecond('cpu'),
    unit: 'a second',
    budget: BUDGETS.replay,
    note: `of processor time; ${Math.round(perSecond('wall')).toLocaleString('en')} by the clock; transcript of ${REPLAYED.toLocaleString('en')}`,
  };
}
