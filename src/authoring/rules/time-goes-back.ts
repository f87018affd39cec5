import { edgesOf, type SceneGraph } from '../draft/graph.ts';
import type { SceneSource } from '../schema/scenario.ts';
import { RETURN } from '../../format/vocabulary.ts';
import type { Rule } from './rule.ts';

type Time = NonNullable<SceneSource['time']>;

/** Days and times of day in one text that sorts as time does. */
const orderOf = ({ day, at }: Time): string => `${String(day).padStart(5, '0')} ${at}`;

/**
 * From a scene with a time no way leads to one with an earlier time; scenes without one are looked through. Of an interlude
 * that one goes through, one comes out where that way goes on, and not where another does.
 */
export const timeGoesBack: Rule = {
  code: 'time-goes-back',
  severity: 'error',
  *find({ file, graph, source: { scenes } }) {
    for (const [id, { time }] of Object.entries(scenes)) {
      if (!time) continue;
      for (const later of nextTimed(id, scenes, graph)) {
        const then = scenes[later]?.time;
        if (!then || orderOf(then) >= orderOf(time)) continue;
        yield {
          at: file.keyOf(['scenes', later, 'time']),
          params: { scene: later, from: id, day: then.day, at: then.at, fromDay: time.day, fromAt: time.at },
          related: [file.keyOf(['scenes', id, 'time'])],
        };
      }
    }
  },
};

/** The scenes with a time that are come to from here, with none with a time in between. */
function nextTimed(
  from: string,
  scenes: Readonly<Record<string, SceneSource>>,
  graph: SceneGraph,
): ReadonlySet<string> {
  const timed = new Set<string>();
  const seen = new Set<string>();
  const open = [{ id: from, isThrough: false }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { id, isThrough } = one;
    const meet = (to: string, through: boolean): void => {
      if (seen.has(to)) return;
      seen.add(to);
      if (scenes[to]?.time) timed.add(to);
      else open.push({ id: to, isThrough: through });
    };
    for (const { to, through } of edgesOf(scenes[id] ?? {})) {
      if (through !== undefined) meet(through, true);
      if (to !== RETURN) meet(to, isThrough);
      else if (!isThrough) for (const after of graph.after(id, { to })) meet(after, false);
    }
  }
  return timed;
}
