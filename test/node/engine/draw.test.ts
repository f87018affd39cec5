import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, createSession, replay, type Session } from '../../../src/engine/index.ts';
import { debrief } from '../../../src/assessment/index.ts';
import { journey } from '../../../src/engine/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import type { Branch } from '../../../src/format/types.ts';
import { choose, goOn, play } from '../../support/acts.ts';
import { board, choice, choices, end, scene } from '../../support/boards.ts';

const draw = (...branches: readonly Branch[]) => ({ kind: 'next', branches }) as const;

/** Whoever calls, somebody answers: Mila in two of three, the man in one. */
const calling = board([
  scene('call', choices(choice('ring', 'answers'), choice('wait', 'answers'))),
  scene('answers', draw({ chance: 2, to: 'mila' }, { chance: 1, to: 'man' }), { skipTo: 'mila' }),
  scene('mila', choices(choice('again', 'answers'), choice('bye', 'over')), { skipTo: 'over' }),
  scene('man', choices(choice('hang-up', 'call'), choice('off', 'over')), { skipTo: 'over' }),
  scene('over', end),
]);

const called = (seed: number, how = 'ring'): Session => {
  const session = createSession(calling, { seed });
  play(session, choose(how), goOn);
  return session;
};

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('what chance decides', () => {
  it('comes as often as its parts say', () => {
    let mila = 0;
    for (let seed = 0; seed < 900; seed += 1) if (called(seed).view.scene.id === 'mila') mila += 1;
    // 600; six standard deviations of 14 to either side.
    expect(Math.abs(mila - 600)).toBeLessThan(85);
  });

  it('is the same in replay, after undoing, and whatever else was done before', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const session = called(seed);
        const { id } = session.view.scene;
        expect(replay(calling, session.transcript).session.view.scene.id).toBe(id);
        session.undo(2);
        play(session, goOn);
        expect(session.view.scene.id).toBe(id);
        expect(called(seed, 'wait').view.scene.id).toBe(id);
        const other = replay(calling, branch(session.transcript, 1, choose('wait'), goOn)).session;
        expect(other.view.scene.id).toBe(id);
      }),
    );
  });

  it('is drawn anew on each visit', () => {
    const twice = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const session = called(seed);
      if (session.view.scene.id !== 'mila') continue;
      play(session, choose('again'), goOn);
      twice.add(session.view.scene.id);
    }
    expect([...twice].toSorted()).toEqual(['man', 'mila']);
  });

  it('is told in the looking back as what it is, at the step it came after', () => {
    const session = called(1);
    play(session, session.view.scene.id === 'mila' ? choose('bye') : choose('off'));
    expect(debrief(journey(calling, session.transcript)).steps.map(({ isDrawn }) => isDrawn)).toEqual([
      true,
      undefined,
    ]);
  });

  it('is refused in a file in which nobody could draw', () => {
    const guarded = (...branches: readonly Branch[]) =>
      guardScenario(
        board([scene('call', draw(...branches), { skipTo: 'mila' }), scene('mila', end), scene('man', end)]),
      );
    expect(guarded({ chance: 1, to: 'mila' }, { chance: 3, to: 'man' })).toHaveProperty('scenario');
    for (const parts of [
      [0, 1],
      [-1, 2],
      [0.5, 0.5],
      [undefined, 1],
      [1, undefined],
    ]) {
      const branches = parts.map((chance, at): Branch => ({
        ...(chance !== undefined && { chance }),
        to: at === 0 ? 'mila' : 'man',
      }));
      expect(guarded(...branches)).toEqual({ problem: 'damaged' });
    }
  });
});
