/** Compiled scenarios for tests, made without a reader: small hand-made boards and large generated ones. */
import type { Choice, Line, Scenario, Scene, Turn } from '../../src/scenario/types.ts';

export function line(id: string, text: string, more: Partial<Line> = {}): Line {
  return { id, text: [text], ...more };
}

export function scene(id: string, turn: Turn, more: Partial<Scene> = {}): Scene {
  return { id, as: 'you', script: [line(`${id}.1`, `In ${id}.`)], inner: {}, cues: {}, turn, ...more };
}

export function choice(id: string, to: string, more: Partial<Choice> = {}): Choice {
  return {
    id,
    kind: 'say',
    label: [{ text: [`Say ${id}.`] }],
    once: false,
    then: [],
    inner: {},
    to,
    because: [],
    sources: [],
    goals: [],
    effects: {},
    ...more,
  };
}

export function board(scenes: readonly Scene[], more: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'board',
    version: '1.0.0',
    language: 'en',
    title: 'A board',
    summary: 'For tests.',
    minutes: 1,
    level: 1,
    setting: 'phone',
    review: { status: 'draft' },
    sources: [],
    goals: {},
    cast: { you: { name: 'You' }, mila: { name: 'Mila' } },
    partners: {},
    meters: { stress: 2, trust: 2, safety: 2 },
    start: scenes[0]?.id ?? 'start',
    scenes: Object.fromEntries(scenes.map((each) => [each.id, each])),
    digest: '0'.repeat(64),
    translations: {},
    ...more,
  };
}

/**
 * A board of `size` scenes with three choices each, forward and back, in the shape of the peers' benchmark: about 60
 * words a scene. Deterministic; the last scene is the end, and skipping always leads there.
 */
export function largeBoard(size: number): Scenario {
  const name = (index: number): string => `s${Math.min(index, size - 1)}`;
  const words = 'The line is quiet for a moment and then she goes on. '.repeat(5).trim();
  const scenes = Array.from({ length: size - 1 }, (_, index) =>
    scene(
      name(index),
      {
        kind: 'choices',
        choices: [
          choice(`on-${index}`, name(index + 1), { effects: { stress: -1 } }),
          choice(`far-${index}`, name(index + 7), { effects: { trust: 1 }, then: [line(`s${index}.t.1`, 'Yes.')] }),
          choice(`back-${index}`, name(Math.max(0, index - 3)), { effects: { stress: 1 } }),
        ],
      },
      { script: [line(`${name(index)}.1`, words, { speaker: 'mila' })], skipTo: name(index + 7) },
    ),
  );
  return board([...scenes, scene(name(size - 1), { kind: 'end', ending: 'good' })], { id: 'large-board' });
}
