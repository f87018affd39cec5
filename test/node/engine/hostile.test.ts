/** Scenarios that are well formed and still meant to break something. */
import { describe, expect, it } from 'vitest';
import { createSession, replay } from '../../../src/engine/index.ts';
import { type Moment, sceneOf } from '../../../src/engine/board.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { choose, goOn, mark, movesOf, play, skip, writeDown } from '../../support/acts.ts';
import {
  board,
  choice,
  choices,
  end,
  everyTurn,
  largeBoard,
  line,
  next,
  note,
  scene,
} from '../../support/boards.ts';

/** Ids that the format allows and that every object answers to. */
const NAMES = ['constructor', 'prototype', 'then', 'name', 'length'] as const;

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}

describe('a hostile scenario', () => {
  it.each(NAMES)('may call everything %s', (name) => {
    const spot = { cue: name, at: [0, 0, 1, 1], label: name, id: `${name}.picture.${name}` } as const;
    const scenario = board([
      scene(name, choices(choice(name, 'paper', { when: { not: { visited: ['paper'], chose: [name] } } })), {
        script: [line(`${name}.1`, name, { cue: name })],
        picture: { src: 'media/a.svg', alt: name, spots: [spot] },
        inner: { [name]: [{ text: [name] }] },
        skipTo: 'paper',
      }),
      scene('paper', note('fork', name), { skipTo: 'fork' }),
      scene('fork', {
        kind: 'next',
        branches: [
          { when: { marked: [name], chose: [name], visited: [name], noted: [name] }, to: 'good' },
          { to: 'bad' },
        ],
      }),
      scene('good', end),
      scene('bad', end),
    ]);
    const session = createSession(scenario);
    play(session, mark(`${name}.1`), choose(name), writeDown(name), goOn);
    expect(session.view.scene.id).toBe('good');
    expect(createSession(scenario).act(choose('toString'))).toBe(false);
  });

  it('may be frozen through and through, and its records may have no prototype', () => {
    const scenario = everyTurn();
    const bare = Object.assign(Object.create(null) as Record<string, never>, scenario.scenes);
    const session = createSession(frozen<Scenario>({ ...scenario, scenes: bare }));
    play(session, mark('opening.1'), choose('ask'), goOn, skip, skip, writeDown('arm'), goOn);
    expect(session.view.phase).toBe('ended');
  });

  it('may go round in circles: each step takes an act of the learner, so nothing hangs', () => {
    const session = createSession(
      board([
        scene('one', next('other'), { skipTo: 'other' }),
        scene('other', next('one'), { skipTo: 'one' }),
      ]),
    );
    for (let step = 0; step < 1_000; step++) play(session, step % 2 ? skip : goOn);
    expect(session.view).toMatchObject({ visit: 1_001, phase: 'continuing', scene: { id: 'one' } });
  });

  it('may run dry: then skipping is what is left', () => {
    const dry = choices(choice('ask', 'end', { when: { trust: { atLeast: 5 } } }));
    const session = createSession(board([scene('dry', dry, { skipTo: 'end' }), scene('end', end)]));
    expect(session.view.choices).toEqual([]);
    expect(movesOf(session.view)).toEqual([skip]);
    play(session, skip);
    expect(session.view.phase).toBe('ended');
  });

  it('may have nothing to read', () => {
    const session = createSession(board([scene('empty', next('end'), { script: [] }), scene('end', end)]));
    expect(session.view).toMatchObject({ phase: 'continuing', canSkip: false });
    play(session, goOn);
    expect(session.view.phase).toBe('ended');
  });

  it('may begin with its end', () => {
    const session = createSession(board([scene('end', end)]));
    expect(session.view).toMatchObject({ phase: 'ended', visit: 1 });
    expect(session.steps).toEqual([]);
    expect(replay(session.scenario, session.transcript).session.view).toEqual(session.view);
  });

  it('may read a note that is no note, or nowhere', () => {
    for (const reads of ['end', 'nowhere', 'constructor']) {
      const session = createSession(board([scene('bridge', next('end'), { reads }), scene('end', end)]));
      expect(session.view.written).toEqual([]);
    }
  });

  it('may have a branch for nothing that is so: the story then stays where it is', () => {
    const branches = [{ when: { stress: { atLeast: 5 } }, to: 'end' }];
    const session = createSession(board([scene('fork', { kind: 'next', branches }), scene('end', end)]));
    play(session, goOn, goOn);
    expect(session.view).toMatchObject({ phase: 'continuing', visit: 3, scene: { id: 'fork' } });
  });

  it('may lead nowhere: whoever plays it without having it guarded is told which scene is missing', () => {
    const lost = { scenario: board([scene('end', end)]), scene: 'gone' } as Moment;
    expect(() => sceneOf(lost)).toThrow('The scenario has no scene "gone"; was it compiled?');
  });

  it('may be long: the ten-thousandth scene is a scene like the first', () => {
    const session = createSession(largeBoard(10_000));
    while (session.view.phase !== 'ended') play(session, skip);
    expect(session.view.scene.id).toBe('s9999');
    expect(session.steps.length).toBeGreaterThan(1_000);
    session.undo(session.steps.length);
    expect(session.view.phase).toBe('choosing');
  });
});
