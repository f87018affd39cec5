/** Turns a draft without errors into the data of a scenario. What is absent in the file is absent, or empty, in the data. */
import type { Draft, DraftTexts } from './draft.ts';
import { choicesOf, routesOf, SceneGraph } from './graph.ts';
import { listed, type ConditionSource } from './schema/condition.ts';
import type {
  CueSource,
  PictureSource,
  ReviewSource,
  ScenarioSource,
  SceneSource,
} from './schema/scenario.ts';
import type { BranchSource } from './schema/turns.ts';
import type {
  CastMember,
  Choice,
  Condition,
  Cue,
  Graded,
  Inner,
  Line,
  Paragraph,
  Phrase,
  Picture,
  Review,
  Route,
  Scenario,
  Scene,
  Turn,
} from './types.ts';
import { LEARNER, METERS } from './vocabulary.ts';

type Steps = readonly (string | number)[];

/** A record that is looked up by ids of authors: without a prototype, `constructor` is just not there. */
export function lookup<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

export function paragraphs(texts: DraftTexts, ...path: Steps): readonly Paragraph[] {
  return texts.lines(...path).map(({ text }) => ({ text }));
}

/** The lines of a play, each with the name under which a learner can mark it. */
export function playLines(texts: DraftTexts, prefix: string, ...path: Steps): readonly Line[] {
  return texts.lines(...path).map(({ text, speaker, cue }, index) => ({
    id: `${prefix}.${index + 1}`,
    text,
    ...(speaker !== undefined && { speaker }),
    ...(cue && { cue: cue.id }),
  }));
}

export function cueData(texts: DraftTexts, cue: CueSource, ...path: Steps): Cue {
  const rest = { why: paragraphs(texts, ...path, 'why'), sources: cue.sources ?? [] };
  return cue.noise === undefined
    ? { signal: cue.signal ?? 'control', strength: cue.strength ?? 'medium', ...rest }
    : { noise: cue.noise, ...rest };
}

function innerData(texts: DraftTexts, inner: Record<string, string> | undefined, ...path: Steps): Inner {
  return lookup(Object.keys(inner ?? {}).map((who) => [who, paragraphs(texts, ...path, 'inner', who)]));
}

function condition(source: ConditionSource): Condition {
  const list = (key: 'marked' | 'chose' | 'visited' | 'noted'): Partial<Condition> =>
    source[key] === undefined ? {} : { [key]: listed(source[key]) };
  const bounds = METERS.filter((meter) => source[meter] !== undefined).map((meter) => {
    const { atLeast, atMost } = source[meter] ?? {};
    return [meter, { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) }];
  });
  const { judged, routed, policy, not } = source;
  const mayReport = policy?.['may-report'];
  return {
    ...Object.fromEntries(bounds),
    ...list('marked'),
    ...list('chose'),
    ...(judged && { judged: lookup(Object.entries(judged)) }),
    ...list('visited'),
    ...(routed && { routed: lookup(Object.entries(routed)) }),
    ...list('noted'),
    ...(policy && {
      policy: {
        ...(policy.meldcode !== undefined && { meldcode: policy.meldcode }),
        ...(mayReport !== undefined && { 'may-report': mayReport }),
      },
    }),
    ...(not && { not: condition(not) }),
  };
}

function when(source: { when?: ConditionSource | undefined }): { when?: Condition } {
  return source.when ? { when: condition(source.when) } : {};
}

function graded(
  texts: DraftTexts,
  source: {
    grade?: Graded['grade'] | undefined;
    sources?: string[] | undefined;
    goals?: string[] | undefined;
    effects?: Partial<Record<(typeof METERS)[number], number | undefined>> | undefined;
  },
  ...path: Steps
): Graded {
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

function choices(texts: DraftTexts, id: string, scene: SceneSource): readonly Choice[] {
  return choicesOf(scene).map(([choice, source]) => {
    const path = ['scenes', id, 'choices', choice];
    const kind = source.say === undefined ? 'do' : 'say';
    return {
      id: choice,
      kind,
      label: paragraphs(texts, ...path, kind),
      ...when(source),
      once: source.once ?? false,
      then: playLines(texts, `${id}.${choice}`, ...path, 'then'),
      inner: innerData(texts, source.inner, ...path),
      ...graded(texts, source, ...path),
      to: source.to,
    };
  });
}

function routes(texts: DraftTexts, id: string, scene: SceneSource): readonly Route[] {
  return routesOf(scene).map(([partner, source]) => {
    const path = ['scenes', id, 'route', partner];
    return {
      partner,
      ...when(source),
      returns: playLines(texts, `${id}.${partner}`, ...path, 'returns'),
      inner: innerData(texts, source.inner, ...path),
      ...graded(texts, source, ...path),
      to: source.to,
    };
  });
}

function turn(texts: DraftTexts, id: string, scene: SceneSource): Turn {
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
      to: judge.to,
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
    return { kind: 'note', phrases, because: paragraphs(texts, ...path, 'note', 'because'), to: note.to };
  }
  if (next !== undefined) {
    const branches: readonly BranchSource[] = typeof next === 'string' ? [{ to: next }] : next;
    return { kind: 'next', branches: branches.map((branch) => ({ ...when(branch), to: branch.to })) };
  }
  return { kind: 'end', ending: scene.end ?? 'acceptable' };
}

function picture(id: string, source: PictureSource): Picture {
  const spots = Object.entries(source.spots ?? {}).map(([cue, spot]) => ({
    cue,
    at: spot.at,
    label: spot.label,
    id: `${id}.picture.${cue}`,
  }));
  return { src: source.src, alt: source.alt, spots };
}

export function reviewData({ status, role, date }: ReviewSource): Review {
  return { status, ...(role !== undefined && { role }), ...(date !== undefined && { date }) };
}

export function castData(cast: ScenarioSource['cast']): Readonly<Record<string, CastMember>> {
  return lookup(
    Object.entries(cast).map(([id, { name, role }]) => [id, { name, ...(role !== undefined && { role }) }]),
  );
}

/** What a scenario is, apart from its partners, its translations and its digest. */
export type ScenarioCore = Omit<Scenario, 'partners' | 'translations' | 'digest'>;

export function buildScenario({ source, texts }: Draft): ScenarioCore {
  const skips = new SceneGraph(source.scenes).skips();
  const scenes = Object.entries(source.scenes).map(([id, scene]): readonly [string, Scene] => {
    const cues = Object.entries(scene.cues ?? {});
    const skipTo = skips.get(id);
    return [
      id,
      {
        id,
        ...(scene.place !== undefined && { place: scene.place }),
        as: scene.as ?? LEARNER,
        ...(scene.reads !== undefined && { reads: scene.reads }),
        ...(scene.picture && { picture: picture(id, scene.picture) }),
        script: playLines(texts, id, 'scenes', id, 'script'),
        inner: innerData(texts, scene.inner, 'scenes', id),
        cues: lookup(cues.map(([cue, entry]) => [cue, cueData(texts, entry, 'scenes', id, 'cues', cue)])),
        turn: turn(texts, id, scene),
        ...(skipTo !== undefined && { skipTo }),
      },
    ];
  });

  return {
    format: source.format,
    id: source.id,
    version: source.version,
    language: source.language,
    title: source.title,
    summary: source.summary,
    minutes: source.minutes,
    level: source.level,
    setting: source.setting,
    review: reviewData(source.review),
    sources: source.sources ?? [],
    goals: lookup(Object.entries(source.goals ?? {})),
    cast: castData(source.cast),
    meters: { stress: source.meters.stress, trust: source.meters.trust, safety: source.meters.safety },
    start: source.start,
    scenes: lookup(scenes),
  };
}
