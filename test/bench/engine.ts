/** How soon a run can begin, and how fast a transcript is replayed; in Node, without a player. */
import { createActor } from 'xstate';
import { createSession, replay, startEntry } from '../../src/engine/index.ts';
import { playMachine } from '../../src/engine/machine.ts';
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
  return [...ready, ...[200, 10_000].flatMap(replayed)];
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

/** Beside the same acts on the bare machine; they take turns, so that a busy moment hits both. */
function replayed(size: number): Row[] {
  const story = compiledStory(size);
  const acts = walk(size, REPLAYED);
  const bare = (): unknown => {
    const actor = createActor(playMachine, { input: { scenario: story, policy: {}, seed: 0 } }).start();
    for (const act of acts) actor.send(act);
    return actor.getSnapshot().value;
  };
  const runs = Array.from({ length: 3 }, () => {
    const ours = take(() => replay(story, [startEntry(story), ...acts]));
    if (ours.result.stopped) throw new Error(`The walk stopped at ${ours.result.stopped.index}.`);
    return { ours, bare: take(bare) };
  });
  const perSecond = (who: 'ours' | 'bare', time: 'cpu' | 'wall'): number =>
    REPLAYED / (median(runs.map((run) => run[who][time])) / 1_000);
  const shown = (steps: number): string => Math.round(steps).toLocaleString('en');
  const what = `${size.toLocaleString('en')} scenes: replayed steps`;
  return [
    {
      what,
      value: perSecond('ours', 'cpu'),
      unit: 'a second',
      budget: BUDGETS.replay,
      note: `of processor time; ${shown(perSecond('ours', 'wall'))} by the clock; transcript of ${REPLAYED.toLocaleString('en')}`,
    },
    {
      what: `${what}, against the bare machine`,
      value: median(runs.map((run) => run.bare.cpu / run.ours.cpu)),
      unit: '×',
      budget: BUDGETS.replayOfBare,
      note: `the bare machine takes ${shown(perSecond('bare', 'cpu'))} a second`,
    },
  ];
}
