/** Turns a draft without errors into the data of a scenario. What is absent in the file is absent, or empty, in the data. */
import type { Draft } from '../draft/draft.ts';
import type { PictureSource, ScenarioSource, SceneSource } from '../schema/scenario.ts';
import type { Picture, Scenario, Scene } from '../../format/types.ts';
import { FORMAT, LEARNER, NOBODY } from '../../format/vocabulary.ts';
import { lookup } from '../../format/lookup.ts';
import { castData, cueData, innerData, reviewData, sceneLines } from './parts.ts';
import { turn } from './turn.ts';

function picture(id: string, source: PictureSource, cues: Readonly<Record<string, unknown>>): Picture {
  const spots = Object.entries(source.spots ?? {}).map(([key, spot]) => ({
    ...(Object.hasOwn(cues, key) && { cue: key }),
    at: spot.at,
    label: spot.label,
    id: `${id}.picture.${key}`,
  }));
  return { src: source.src, alt: source.alt, spots };
}

/** What a team talks about; nothing where the file has nothing. */
export function discussionOf({ discuss }: ScenarioSource): Pick<Scenario, 'discuss'> {
  if (!discuss) return {};
  return { discuss: { questions: lookup(Object.entries(discuss.questions)), dispute: discuss.dispute } };
}

/** What of a scenario decides how it can be played: no word of it, but for which lines there are and what they carry. */
export type PlayedScenario = Pick<Scenario, 'start' | 'meters'> & {
  readonly scenes: Readonly<Record<string, PlayedScene>>;
};
export type PlayedScene = Pick<Scene, 'id' | 'script' | 'turn' | 'reads' | 'picture' | 'skipTo'>;

/** Also of a draft in which single parts are wrong, such as a cue without a strength. */
export function buildPlayed(draft: Draft): PlayedScenario {
  const { scenes, start, meters } = draft.source;
  const skips = draft.graph.skips();
  return {
    start,
    meters: metersData(meters),
    scenes: lookup(
      Object.entries(scenes).map(([id, scene]) => {
        const skipTo = skips.get(id);
        return [id, { ...playedPart(draft, id, scene), ...(skipTo !== undefined && { skipTo }) }];
      }),
    ),
  };
}

function playedPart({ texts }: Draft, id: string, scene: SceneSource): Omit<PlayedScene, 'skipTo'> {
  return {
    id,
    ...(scene.reads !== undefined && { reads: scene.reads }),
    ...(scene.picture && { picture: picture(id, scene.picture, scene.cues ?? {}) }),
    script: sceneLines(texts, scene, id, 'scenes', id, 'script'),
    turn: turn(texts, id, scene),
  };
}

function metersData({ stress, trust, safety }: ScenarioSource['meters']): Scenario['meters'] {
  return { stress, trust, safety };
}

/** What a scenario is, apart from its partners, its translations and its digest. */
export type ScenarioCore = Omit<Scenario, 'partners' | 'translations' | 'digest'>;

export function buildScenario(draft: Draft): ScenarioCore {
  const { source, texts, graph } = draft;
  const skips = graph.skips();
  const scenes = Object.entries(source.scenes).map(([id, scene]): readonly [string, Scene] => {
    const cues = Object.entries(scene.cues ?? {});
    const skipTo = skips.get(id);
    return [
      id,
      {
        ...playedPart(draft, id, scene),
        ...(scene.title !== undefined && { title: scene.title }),
        ...(scene.place !== undefined && { place: scene.place }),
        ...(scene.setting && { setting: scene.setting }),
        ...(scene.time && { time: { day: scene.time.day, at: scene.time.at } }),
        ...(scene.meters && { metersOf: scene.meters.of === NOBODY ? null : scene.meters.of }),
        as: scene.as ?? LEARNER,
        ...(scene.present && { present: scene.present }),
        inner: innerData(texts, scene.inner, 'scenes', id),
        cues: lookup(cues.map(([cue, entry]) => [cue, cueData(texts, entry, 'scenes', id, 'cues', cue)])),
        ...(scene.order && { isOrderFixed: true as const }),
        ...(skipTo !== undefined && { skipTo }),
      },
    ];
  });

  return {
    format: FORMAT,
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
    meters: metersData(source.meters),
    ...(source.meters.of !== undefined && { metersOf: source.meters.of }),
    start: source.start,
    scenes: lookup(scenes),
  };
}
