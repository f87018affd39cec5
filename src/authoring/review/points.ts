/** What an expert answers for: everything in a story that is graded, explained or to be weighed, each by its place. */
import type { Draft } from '../draft/draft.ts';
import { choicesOf, routesOf } from '../draft/graph.ts';
import type { ParsedLine } from '../draft/prose.ts';
import type { DraftText } from '../draft/texts.ts';
import type { Path } from '../read/source-file.ts';
import type { SceneSource } from '../schema/scenario.ts';
import { shortHash } from '../translation/hashes.ts';

export interface Point {
  readonly path: Path;
  /** Of all that it says and what it is graded; the same after a renaming, since no id is in it. */
  readonly hash: string;
}

/** The points of a story, in the order of the file. */
export function pointsOf(draft: Draft): readonly Point[] {
  const byScene = new Map<string, DraftText[]>();
  for (const text of draft.texts) {
    const [top, id] = text.path;
    if (top !== 'scenes') continue;
    const others = byScene.get(String(id));
    if (others) others.push(text);
    else byScene.set(String(id), [text]);
  }
  return Object.entries(draft.source.scenes).flatMap(([id, scene]) => [
    ...pointsIn(draft, id, scene, byScene.get(id) ?? []),
  ]);
}

function* pointsIn(
  draft: Draft,
  id: string,
  scene: SceneSource,
  heard: readonly DraftText[],
): Generator<Point> {
  const at = (...below: Path): Path => ['scenes', id, ...below];
  const texts = (path: Path, ...keys: readonly string[]): unknown =>
    keys.map((key) => saidAt(draft, [...path, key]));
  const point = (path: Path, ...said: readonly unknown[]): Point => ({
    path,
    hash: shortHash(JSON.stringify(said)),
  });

  for (const [cue, { signal, noise, strength }] of Object.entries(scene.cues ?? {})) {
    const path = at('cues', cue);
    const place = scene.picture?.spots?.[cue];
    yield point(
      path,
      signal,
      noise,
      strength,
      texts(path, 'why'),
      linesWith(draft, heard, cue),
      place?.label,
    );
  }
  for (const [choice, { think, grade, effects }] of choicesOf(scene)) {
    const path = at('choices', choice);
    const words = think === undefined ? ['say', 'do'] : ['think'];
    yield point(path, grade, effects, texts(path, ...words, 'then', 'because'));
  }
  if (scene.judge) yield point(at('judge'), scene.judge.expected, texts(at('judge'), 'because'));
  for (const [partner, { grade, effects }] of routesOf(scene)) {
    const path = at('route', partner);
    yield point(path, grade, effects, texts(path, 'returns', 'because'));
  }
  for (const phrase of Object.keys(scene.note?.phrases ?? {})) {
    const path = at('note', 'phrases', phrase);
    yield point(path, texts(path, 'fact', 'label', 'because'));
  }
  if (scene.end) yield point(at('end'), scene.end, texts(at(), 'script'));
}

/** The lines of a text as people hear them: by whose name, and without ids. */
function saidAt(draft: Draft, path: Path): readonly unknown[] {
  return draft.texts.lines(...path).map((line) => said(draft, line));
}

function said({ speakers }: Draft, { speaker, text }: ParsedLine): readonly unknown[] {
  return [speaker === undefined ? '' : (speakers.get(speaker) ?? speaker), text];
}

function linesWith(draft: Draft, heard: readonly DraftText[], cue: string): readonly unknown[] {
  return heard
    .flatMap(({ lines }) => lines.filter((line) => line.cue?.id === cue))
    .map((line) => said(draft, line));
}
