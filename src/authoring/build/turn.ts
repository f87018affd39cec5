import type { DraftTexts } from '../draft/texts.ts';
import { choicesOf, routesOf } from '../draft/graph.ts';
import { wordingOf } from '../draft/wording.ts';
import type { SceneSource } from '../schema/scenario.ts';
import type { BranchSource, ChoiceSource, RouteSource } from '../schema/turns.ts';
import type { Branch, Choice, Graded, Phrase, Route, Turn, Way } from '../../format/types.ts';
import { METERS } from '../../format/vocabulary.ts';
import { when } from './condition.ts';
import { settled } from './settled.ts';
import { innerData, paragraphs, sceneLines, type Steps } from './parts.ts';

function graded(texts: DraftTexts, source: ChoiceSource | RouteSource, ...path: Steps): Graded {
  const effects = METERS.flatMap((meter) => {
    const effect = source.effects?.[meter];
    return effect === undefined ? [] : [[meter, effect] as const];
  });
  return {
    ...(source.grade !== undefined && { grade: source.grade }),
    because: paragraphs(texts, ...path, 'because'),
    sources: source.sources ?? [],
    goals: source.goals ?? [],
    effects: Object.fromEntries(effects),
  };
}

function way({ to, through }: Pick<BranchSource, 'to' | 'through'>): Way {
  return { ...(through !== undefined && { through }), to };
}

function choices(texts: DraftTexts, id: string, scene: SceneSource): readonly Choice[] {
  return choicesOf(scene).map(([choice, source]) => {
    const path = ['scenes', id, 'choices', choice];
    const kind = wordingOf(source);
    return {
      id: choice,
      kind,
      label: paragraphs(texts, ...path, kind),
      ...when(source),
      once: source.once ?? false,
      ...(source.present && { present: source.present }),
      then: sceneLines(texts, scene, `${id}.${choice}`, ...path, 'then'),
      inner: innerData(texts, source.inner, ...path),
      ...graded(texts, source, ...path),
      ...way(source),
    };
  });
}

function routes(texts: DraftTexts, id: string, scene: SceneSource): readonly Route[] {
  return routesOf(scene).map(([partner, source]) => {
    const path = ['scenes', id, 'route', partner];
    return {
      partner,
      ...when(source),
      ...(source.present && { present: source.present }),
      returns: sceneLines(texts, scene, `${id}.${partner}`, ...path, 'returns'),
      inner: innerData(texts, source.inner, ...path),
      ...graded(texts, source, ...path),
      ...way(source),
    };
  });
}

function branchData(source: BranchSource): Branch {
  return { ...when(source), ...(source.chance !== undefined && { chance: source.chance }), ...way(source) };
}

/** What a scene ends in. */
export function turn(texts: DraftTexts, id: string, scene: SceneSource): Turn {
  const path = ['scenes', id];
  const { judge, note, next } = scene;
  if (scene.choices) return { kind: 'choices', choices: choices(texts, id, scene) };
  if (judge) {
    return {
      kind: 'judge',
      expected: judge.expected,
      because: paragraphs(texts, ...path, 'judge', 'because'),
      sources: judge.sources ?? [],
      explain: 'later',
      ...way(judge),
    };
  }
  if (scene.route) return { kind: 'route', routes: routes(texts, id, scene) };
  if (note) {
    const phrases = Object.entries(note.phrases).map(([phrase, source]): Phrase => {
      const kind = source.fact === undefined ? 'label' : 'fact';
      const at = [...path, 'note', 'phrases', phrase];
      return {
        id: phrase,
        kind,
        text: paragraphs(texts, ...at, kind),
        because: paragraphs(texts, ...at, 'because'),
      };
    });
    return { kind: 'note', phrases, because: paragraphs(texts, ...path, 'note', 'because'), ...way(note) };
  }
  if (next !== undefined) {
    const branches: readonly BranchSource[] = typeof next === 'string' ? [{ to: next }] : next;
    return { kind: 'next', branches: branches.map(branchData) };
  }
  return { kind: 'end', ending: settled(scene.end, `The turn of ${path.join('.')}`) };
}
