import { edgesOf } from '../draft/graph.ts';
import type { SceneSource } from '../schema/scenario.ts';
import type { Rule } from './rule.ts';

type Time = NonNullable<SceneSource['time']>;

/** Days and times of day in one text that sorts as time does. */
const orderOf = ({ day, at }: Time): string => `${String(day).padStart(5, '0')} ${at}`;

/** From a scene with a time no way leads to one with an earlier time; scenes without one are looked through. */
export const timeGoesBack: Rule = {
  code: 'time-goes-back',
  severity: 'error',
  *find({ file, source: { scenes } }) {
    for (const [id, { time }] of Object.entries(scenes)) {
      if (!time) continue;
      for (const later of nextTimed(id, scenes)) {
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
function nextTimed(from: string, scenes: Readonly<Record<string, SceneSource>>): ReadonlySet<string> {
  const timed = new Set<string>();
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of edgesOf(scenes[id] ?? {})) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (scenes[to]?.time) timed.add(to);
      else open.push(to);
    }
  }
  return timed;
}
