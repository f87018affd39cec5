/** A run before the play machine has come: it must look as it will look with it, and take with it what was marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, replay } from '../../../src/engine/index.ts';
import { openSession } from '../../../src/engine/opening.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { goOn, mark, marksOf, movesOf, play, skip } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { board, end, everyTurn, judge, line, next, note, scene } from '../../support/boards.ts';

const policy = fc.record({ meldcode: fc.constantFrom('statutory', 'adopted', 'none') }, { requiredKeys: [] });
const seed = fc.nat({ max: 2 ** 32 - 1 });

/** A scenario that begins with this scene. */
const beginning = (scenario: Scenario, start: string): Scenario => ({ ...scenario, start });

describe('a run before the machine', () => {
  it('is at the same moment as with it, wherever a board begins', () => {
    fc.assert(
      fc.property(arbitraryBoard(), policy, seed, fc.nat(), (any, facts, chance, pick) => {
        const ids = Object.keys(any.scenes);
        const scenario = beginning(any, ids[pick % ids.length] as string);
        const options = { policy: facts, seed: chance };
        const [opened, created] = [openSession(scenario, options), createSession(scenario, options)];
        expect(opened.view).toEqual(created.view);
        expect(opened.transcript).toEqual(created.transcript);
        expect([opened.past, opened.steps]).toEqual([created.past, created.steps]);
      }),
    );
  });

  it('takes the same marks, and goes on with them', () => {
    const picks = fc.array(fc.nat(), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryBoard(), picks, (scenario, chosen) => {
        const [opened, created] = [openSession(scenario), createSession(scenario)];
        for (const pick of chosen) {
          const marks = [...marksOf(opened.view), mark('nowhere'), mark('', false)];
          const act = marks[pick % marks.length] ?? mark('nowhere');
          expect(opened.can(act)).toBe(created.can(act));
          expect(opened.act(act)).toBe(created.act(act));
          expect(opened.view).toEqual(created.view);
        }
        const { session, stopped } = replay(scenario, opened.transcript);
        expect(stopped).toBeUndefined();
        expect(session.view).toEqual(opened.view);
      }),
    );
  });

  it('waits with all that leads on', () => {
    const boards = [
      everyTurn(),
      board([scene('hub', next('end'), { skipTo: 'end' }), scene('end', end)]),
      board([scene('doubt', judge('end')), scene('end', end)]),
      board([scene('paper', note('end', 'one')), scene('end', end)]),
    ];
    for (const scenario of boards) {
      const session = openSession(scenario);
      const { view } = session;
      for (const act of [...movesOf(view), goOn, skip]) {
        expect([session.can(act), session.act(act)]).toEqual([false, false]);
      }
      expect(session.view).toBe(view);
    }
  });

  it('takes back what was marked, and is told in other words', () => {
    const session = openSession(everyTurn());
    play(session, mark('opening.1'), mark('opening.2'));
    session.undo(2);
    expect([...session.view.marked]).toEqual(['opening.1']);
    expect(() => session.undo(5)).toThrow(RangeError);
    const opening = { ...session.view.scene, script: [line('opening.1', 'Anders.')] };
    session.speak({ ...session.scenario, scenes: { ...session.scenario.scenes, opening } });
    expect(session.view.scene.script).toEqual(opening.script);
    expect([...session.view.marked]).toEqual(['opening.1']);
  });
});
