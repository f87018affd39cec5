import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, createSession, journey, progressOf, readJourney } from '../../../src/engine/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { pastInterludes, waysIn } from '../../../src/format/interludes.ts';
import { waysOf } from '../../../src/format/targets.ts';
import type { Scenario, Scene, Turn } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, movesOf, play, skip, turnTo, writeDown } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import {
  board,
  choice,
  choices,
  end,
  judge,
  line,
  next,
  note,
  route,
  routes,
  scene,
} from '../../support/boards.ts';

/** Asking for a call back, from a choice, a partner, a judgement, a note and a scene that goes on by itself. */
const story = (): Scenario =>
  board([
    scene('opening', choices(choice('ring', 'doubt', { through: 'call' }), choice('wait', 'doubt')), {
      skipTo: 'doubt',
    }),
    scene('doubt', { ...judge('desk'), through: 'call' } as Turn, { skipTo: 'desk' }),
    scene('desk', routes(route('police', 'paper', { through: 'call' })), { skipTo: 'paper' }),
    scene('paper', { ...note('bridge', 'arm'), through: 'call' } as Turn, { skipTo: 'bridge' }),
    scene('bridge', { kind: 'next', branches: [{ through: 'call', to: 'relief' }] }, { skipTo: 'relief' }),
    scene('call', choices(choice('number', 'return'), choice('ask', 'answer')), { skipTo: 'return' }),
    scene('answer', choices(choice('thank', 'return', { then: [line('answer.thank.1', 'Bye.')] })), {
      skipTo: 'return',
    }),
    scene('relief', end),
  ]);

/** The scenes that these acts lead through. */
function scenesAlong(scenario: Scenario, ...acts: readonly Act[]): readonly string[] {
  const session = createSession(scenario);
  play(session, ...acts);
  return [...session.past.map(({ view }) => view.scene.id), session.view.scene.id];
}

describe('an interlude', () => {
  it('comes back to where each way through it goes on', () => {
    const back = choose('number');
    expect(
      scenesAlong(
        story(),
        ...[choose('ring'), back],
        ...[judgeAs(6), back],
        ...[turnTo('police'), back],
        ...[writeDown('arm'), back],
        ...[goOn, back],
      ),
    ).toEqual([
      ...['opening', 'call', 'doubt', 'call', 'desk', 'call'],
      ...['paper', 'call', 'bridge', 'call', 'relief'],
    ]);
  });

  it('has scenes of its own, and comes back after an answer too', () => {
    expect(scenesAlong(story(), choose('ring'), choose('ask'), choose('thank'), goOn)).toEqual([
      ...['opening', 'call', 'answer', 'doubt'],
    ]);
  });

  it('is not gone through on another way to the same scene, nor by who skips', () => {
    expect(scenesAlong(story(), choose('wait'))).toEqual(['opening', 'doubt']);
    expect(scenesAlong(story(), skip, skip, skip, skip)).toEqual([
      ...['opening', 'doubt', 'desk', 'paper', 'bridge'],
    ]);
  });

  it('is left by a skip where it would have been left otherwise', () => {
    expect(scenesAlong(story(), choose('ring'), skip)).toEqual(['opening', 'call', 'doubt']);
    expect(scenesAlong(story(), choose('ring'), choose('ask'), skip, skip)).toEqual([
      ...['opening', 'call', 'answer', 'doubt', 'desk'],
    ]);
  });

  it('forgets where an earlier one went on, also after a step back', () => {
    const session = createSession(story());
    play(session, choose('ring'), choose('number'), judgeAs(6), choose('ask'));
    session.undo(3);
    expect(session.view.scene.id).toBe('doubt');
    session.undo(1);
    play(session, choose('wait'), judgeAs(1), choose('number'));
    expect(session.view.scene.id).toBe('desk');
  });

  it('is a stay like any other: in the journey, in reading, in how far one is', () => {
    const session = createSession(story());
    play(session, choose('ring'), choose('number'), skip);
    const told = journey(session.scenario, session.transcript);
    expect(told.visits.map(({ scene: { id } }) => id)).toEqual(['opening', 'call', 'doubt', 'desk']);
    expect(told.visits[1]?.step?.option).toMatchObject({ id: 'number' });
    // Of eight scenes seven can be left, and three were.
    expect(progressOf(session)).toBe(3 / 8);
    const read = readJourney(story(), session.transcript[0]);
    expect(read.ending).toBe('good');
    expect(read.visits.map(({ scene: { id } }) => id)).toContain('call');
  });

  it('comes back on any board, wherever it was gone into', () => {
    let met = 0;
    fc.assert(
      fc.property(arbitraryBoard(), fc.array(fc.nat(), { maxLength: 40, size: 'max' }), (scenario, picks) => {
        const inside = insideOf(scenario);
        const session = createSession(scenario);
        let back: string | undefined;
        for (const pick of picks) {
          const moves = movesOf(session.view);
          const act = moves[pick % moves.length];
          if (!act) break;
          const wasIn = inside.has(session.view.scene.id);
          const into = wasIn ? [] : aftersBy(session.view.scene, act);
          play(session, act);
          while (session.view.phase === 'consequence') play(session, goOn);
          const isIn = inside.has(session.view.scene.id);
          if (isIn && !wasIn) back = into.length === 1 ? into[0] : undefined;
          if (!wasIn || isIn || back === undefined) continue;
          expect(session.view.scene.id).toBe(back);
          met += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(met).toBeGreaterThan(20);
  });
});

/** The scenes that only an interlude has. */
function insideOf({ scenes }: Scenario): ReadonlySet<string> {
  const ways = waysIn(scenes);
  const firsts = [...ways.values()].flat().flatMap(({ through }) => through ?? []);
  return new Set(firsts.flatMap((first) => [...pastInterludes(first, ways)]));
}

/** Where it may go on after the interlude that an act leads into. */
function aftersBy({ turn }: Scene, act: Act): readonly string[] {
  const ways =
    turn.kind === 'choices' && act.type === 'choose'
      ? turn.choices.filter(({ id }) => id === act.choice)
      : turn.kind === 'route' && act.type === 'route'
        ? turn.routes.filter(({ partner }) => partner === act.partner)
        : waysOf(turn);
  return ways.flatMap(({ to, through }) => (through === undefined ? [] : to));
}

describe('the guard', () => {
  const opening = scene('opening', choices(choice('ring', 'doubt', { through: 'call' })), {
    skipTo: 'doubt',
  });
  const doubt = scene('doubt', next('relief'), { skipTo: 'relief' });
  const call = scene('call', next('return'), { skipTo: 'return' });
  const relief = scene('relief', end);
  const problemOf = (...scenes: Parameters<typeof board>[0]): unknown => guardScenario(board(scenes));
  const damaged = { problem: 'damaged' };

  it('takes a story with interludes', () => {
    expect(guardScenario(story())).toHaveProperty('scenario');
    expect(problemOf(opening, doubt, call, relief)).toHaveProperty('scenario');
    // An interlude may end the story as well.
    const ends = scene('call', choices(choice('stop', 'relief'), choice('on', 'return')), {
      skipTo: 'return',
    });
    expect(problemOf(opening, doubt, ends, relief)).toHaveProperty('scenario');
  });

  it('refuses one that leads nowhere, or a scene that is called as the way back', () => {
    const nowhere = scene('opening', choices(choice('ring', 'doubt', { through: 'nowhere' })), {
      skipTo: 'doubt',
    });
    expect(problemOf(nowhere, doubt, call, relief)).toEqual(damaged);
    expect(problemOf(opening, doubt, call, relief, scene('return', end))).toEqual(damaged);
    const odd = scene('opening', choices(choice('ring', 'doubt', { through: 3 as never })), {
      skipTo: 'doubt',
    });
    expect(problemOf(odd, doubt, call, relief)).toEqual(damaged);
  });

  it('refuses a way back for who has come through nothing', () => {
    expect(problemOf(opening, scene('doubt', next('call'), { skipTo: 'relief' }), call, relief)).toEqual(
      damaged,
    );
    expect(problemOf(opening, scene('doubt', next('return'), { skipTo: 'relief' }), call, relief)).toEqual(
      damaged,
    );
    // By skipping alone, too.
    expect(problemOf(opening, scene('doubt', next('relief'), { skipTo: 'call' }), call, relief)).toEqual(
      damaged,
    );
    expect(problemOf(scene('opening', next('return'), { skipTo: 'relief' }), relief)).toEqual(damaged);
    // Nor where nobody comes, in a story that has no interlude at all.
    const plain = scene('opening', next('relief'), { skipTo: 'relief' });
    expect(problemOf(plain, relief)).toHaveProperty('scenario');
    expect(problemOf(plain, call, relief)).toEqual(damaged);
  });

  it('refuses an interlude within another, and in itself', () => {
    const within = (first: string): unknown =>
      problemOf(
        opening,
        doubt,
        scene('call', choices(choice('deeper', 'answer', { through: first }), choice('back', 'return')), {
          skipTo: 'return',
        }),
        scene('answer', next('return'), { skipTo: 'return' }),
        scene('other', next('return'), { skipTo: 'return' }),
        relief,
      );
    expect(within('other')).toEqual(damaged);
    expect(within('call')).toEqual(damaged);
  });
});
