import { choicesOf, edgesOf } from '../draft/graph.ts';
import type { Draft } from '../draft/draft.ts';
import { longestWay, type Reading } from '../draft/longest-way.ts';
import { WORDINGS } from '../draft/wording.ts';
import { READING_SPEED, wordsIn } from '../draft/words.ts';
import type { Rule } from './rule.ts';

/**
 * Learners plan their time by this number: it holds for who reads calmly and takes the longest way, without looking back. It
 * is told as well when nobody could need so much.
 */
export const minutesImplausible: Rule = {
  code: 'minutes-implausible',
  severity: 'warning',
  *find(draft) {
    const { file, source } = draft;
    const { minutes, start } = source;
    const readings = new Map(Object.keys(source.scenes).map((id) => [id, readingOf(draft, id)] as const));
    const least = Math.ceil(longestWay(start, (id) => readings.get(id)) / READING_SPEED.calm);
    const most = Math.ceil(wordsOfAll(draft) / READING_SPEED.slowest + 2);
    if (minutes >= least && minutes <= most) return;
    const params = { minutes, least, most, speed: READING_SPEED.calm };
    yield { at: file.valueOf(['minutes']), params };
  },
};

function readingOf({ source, texts }: Draft, id: string): Reading | undefined {
  const scene = source.scenes[id];
  if (!scene) return undefined;
  const path = ['scenes', id];
  const words = (...below: readonly string[]): number => wordsIn(texts.lines(...path, ...below));
  const options = [
    ...choicesOf(scene).flatMap(([choice]) => WORDINGS.map((key) => ['choices', choice, key])),
    ...Object.keys(scene.note?.phrases ?? {}).flatMap((phrase) =>
      ['fact', 'label'].map((key) => ['note', 'phrases', phrase, key]),
    ),
  ];
  return {
    words: [['script'], ...options].reduce((sum, text) => sum + words(...text), 0),
    exits: edgesOf(scene).map(({ to, through, path: [kind = '', option = ''] }) => ({
      to,
      through,
      words: words(String(kind), String(option), kind === 'route' ? 'returns' : 'then'),
    })),
  };
}

/** Every script, option and answer of the story. */
function wordsOfAll({ texts }: Draft): number {
  let all = 0;
  for (const { path, lines, kind } of texts) {
    const isRead = path[0] === 'scenes' && (kind === 'play' || WORDINGS.some((key) => key === path.at(-1)));
    if (isRead) all += wordsIn(lines);
  }
  return all;
}
