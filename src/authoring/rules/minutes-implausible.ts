import type { SceneGraph } from '../draft/graph.ts';
import { READING_SPEED, wordsIn } from '../draft/words.ts';
import type { Rule } from './rule.ts';

/** Learners plan their time by this number. It is told when nobody could need so much, or get through in so little. */
export const minutesImplausible: Rule = {
  code: 'minutes-implausible',
  severity: 'warning',
  *find({ file, source, texts, graph }) {
    const words = new Map<string, number>();
    let all = 0;
    for (const { path, lines, kind } of texts) {
      const isRead =
        path[0] === 'scenes' && (kind === 'play' || path.at(-1) === 'say' || path.at(-1) === 'do');
      if (!isRead) continue;
      const count = wordsIn(lines);
      all += count;
      if (path[2] === 'script') words.set(String(path[1]), count);
    }
    const least = shortestWay(source.start, graph, words) / READING_SPEED.fastest;
    const most = all / READING_SPEED.slowest + 2;
    if (source.minutes >= least && source.minutes <= most) return;
    const params = { minutes: source.minutes, least: Math.ceil(least), most: Math.ceil(most) };
    yield { at: file.valueOf(['minutes']), params };
  },
};

/** Words on the way of the fewest scenes from the start to an end. */
function shortestWay(start: string, graph: SceneGraph, words: ReadonlyMap<string, number>): number {
  const distances = graph.distancesToEnd();
  let sum = 0;
  for (let id: string | undefined = start; id !== undefined;) {
    sum += words.get(id) ?? 0;
    const distance: number = distances.get(id) ?? 0;
    id = graph.neighbours(id).find((next) => (distances.get(next) ?? Infinity) < distance);
  }
  return sum;
}
