/** Compiled scenarios for tests, made without a reader: small hand-made boards and large generated ones. */
import type { Choice, Line, Phrase, Route, Scenario, Scene, Turn } from '../../src/format/types.ts';
import { FORMAT, type Partner } from '../../src/format/vocabulary.ts';

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

export function route(partner: Partner, to: string, more: Partial<Route> = {}): Route {
  return {
    partner,
    returns: [],
    inner: {},
    to,
    because: [],
    sources: [],
    goals: [],
    effects: {},
    ...more,
  };
}

export function phrase(id: string, kind: Phrase['kind'] = 'fact'): Phrase {
  return { id, kind, text: [{ text: [`Phrase ${id}.`] }], because: [] };
}

export const choices = (...list: readonly Choice[]): Turn => ({ kind: 'choices', choices: list });
export const routes = (...list: readonly Route[]): Turn => ({ kind: 'route', routes: list });
export const next = (to: string): Turn => ({ kind: 'next', branches: [{ to }] });
export const end: Turn = { kind: 'end', ending: 'good' };

export function judge(to: string, explain: 'now' | 'later' = 'later'): Turn {
  return { kind: 'judge', expected: 'consult', because: [{ text: ['Because.'] }], sources: [], explain, to };
}

export function note(to: string, ...phrases: readonly string[]): Turn {
  return { kind: 'note', phrases: phrases.map((id) => phrase(id)), because: [], to };
}

export function board(scenes: readonly Scene[], more: Partial<Scenario> = {}): Scenario {
  return {
    format: FORMAT,
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
          choice(`far-${index}`, name(index + 7), {
            effects: { trust: 1 },
            then: [line(`s${index}.t.1`, 'Yes.')],
          }),
          choice(`back-${index}`, name(Math.max(0, index - 3)), { effects: { stress: 1 } }),
        ],
      },
      { script: [line(`${name(index)}.1`, words, { speaker: 'mila' })], skipTo: name(index + 7) },
    ),
  );
  return board([...scenes, scene(name(size - 1), { kind: 'end', ending: 'good' })], { id: 'large-board' });
}

/**
 * A small board with every kind of turn once, with and without a consequence:
 * opening (choices) → doubt (judge) → desk (route, comes back or leads on) → paper (note) → bridge (next) → relief (end).
 */
export function everyTurn(): Scenario {
  return board(
    [
      scene(
        'opening',
        choices(
          choice('ask', 'doubt', {
            effects: { stress: -1, trust: 1 },
            then: [line('opening.ask.1', 'Quiet.')],
          }),
          choice('press', 'doubt', { effects: { stress: 2, safety: -1 } }),
        ),
        {
          script: [line('opening.1', 'Hollow.', { cue: 'speaker' }), line('opening.2', 'Hello.')],
          cues: { speaker: { noise: 'practical', why: [], sources: [] } },
          skipTo: 'doubt',
        },
      ),
      scene('doubt', judge('desk', 'now'), { skipTo: 'desk' }),
      scene(
        'desk',
        routes(
          route('contact-person', 'paper'),
          route('local-team', 'desk', {
            effects: { safety: -1 },
            returns: [line('desk.local-team.1', 'Opened.')],
          }),
        ),
        { skipTo: 'paper' },
      ),
      scene('paper', note('bridge', 'arm', 'type'), { skipTo: 'bridge' }),
      scene('bridge', next('relief'), { reads: 'paper', skipTo: 'relief' }),
      scene('relief', end),
    ],
    { digest: '1'.repeat(64) },
  );
}
