/** What holds for every walk over every board the reader would let pass. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, type Session, createSession, replay } from '../../../src/engine/index.ts';
import { METERS } from '../../../src/format/vocabulary.ts';
import { marksOf, movesOf, skip, walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';

const picks = fc.array(fc.nat(), { maxLength: 20, size: 'max' });
const policy = fc.record({ meldcode: fc.constantFrom('statutory', 'adopted', 'none') }, { requiredKeys: [] });

/** A run somewhere on its way; kept as plain data, so that a failure shrinks and can be played again. */
const runs = fc.record({ board: arbitraryBoard(), way: picks, facts: policy });
type Run = typeof runs extends fc.Arbitrary<infer Value> ? Value : never;

function played({ board, way, facts }: Run): { readonly session: Session; readonly acts: readonly Act[] } {
  const session = createSession(board, { policy: facts, seed: 7, role: 'mila' });
  return { session, acts: walk(session, way) };
}

describe('on any board, after any walk', () => {
  it('there is a way on, until the end', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        const isEnded = session.view.phase === 'ended';
        expect(movesOf(session.view).length > 0).toBe(!isEnded);
        expect(session.view.scene.turn.kind === 'end').toBe(isEnded);
      }),
    );
  });

  it('all that the view offers can be done, and all else is refused and changes nothing', () => {
    const partners = ['police', 'nobody', 'advice-line'] as const;
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        const { view, transcript } = session;
        const offered = [...movesOf(view), ...marksOf(view)].map((act) => JSON.stringify(act));
        const scenes = Object.values(session.scenario.scenes);
        const everything: Act[] = [
          { type: 'continue' },
          { type: 'skip' },
          { type: 'judge', certainty: 3 },
          { type: 'note', phrases: [] },
          ...partners.map((partner): Act => ({ type: 'route', partner })),
          ...scenes.flatMap(({ turn }): Act[] =>
            turn.kind === 'choices' ? turn.choices.map(({ id }) => ({ type: 'choose', choice: id })) : [],
          ),
          ...scenes.flatMap(({ script }): Act[] =>
            script.map(({ id }) => ({ type: 'mark', line: id, on: !view.marked.has(id) })),
          ),
        ];
        for (const act of everything) {
          const isOffered = offered.includes(JSON.stringify(act));
          expect(session.can(act)).toBe(isOffered);
          if (!isOffered) expect(session.act(act)).toBe(false);
        }
        for (const act of offered) expect(session.can(JSON.parse(act) as Act)).toBe(true);
        expect(session.view).toBe(view);
        expect(session.transcript).toEqual(transcript);
      }),
    );
  });

  it('the stays that are over are as they were left, each with what was decided there, also after undo', () => {
    fc.assert(
      fc.property(runs, fc.nat(), (run, pick) => {
        const { session, acts } = played(run);
        const told = (): unknown => [session.past, session.view];
        const seen = createSession(run.board, { policy: run.facts, seed: 7, role: 'mila' });
        const left = acts.flatMap((act) => {
          const { view } = seen;
          seen.act(act);
          return seen.view.visit === view.visit ? [] : [view];
        });
        expect(session.past.map(({ view }) => view)).toEqual(left);
        expect(session.past.flatMap(({ step }) => step ?? [])).toEqual(
          session.steps.slice(0, session.past.filter(({ step }) => step).length),
        );
        for (const { view, step } of session.past) if (step) expect(step.scene).toEqual(view.scene);
        if (acts.length === 0) return;
        const index = (pick % acts.length) + 1;
        session.undo(index);
        const again = replay(run.board, session.transcript).session;
        expect(told()).toEqual([again.past, again.view]);
        for (const act of acts.slice(index - 1)) session.act(act);
        expect(session.past.map(({ view }) => view)).toEqual(left);
      }),
    );
  });

  it('its transcript replays to the same view, the same steps and the same transcript', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        const again = replay(run.board, session.transcript);
        expect(again.stopped).toBeUndefined();
        expect(again.session.view).toEqual(session.view);
        expect(again.session.steps).toEqual(session.steps);
        expect(again.session.transcript).toEqual(session.transcript);
      }),
    );
  });

  it('undo equals a shorter walk', () => {
    fc.assert(
      fc.property(runs, fc.nat(), (run, cut) => {
        const { session, acts } = played(run);
        fc.pre(acts.length > 0);
        const index = 1 + (cut % acts.length);
        session.undo(index);
        const shorter = played({ ...run, way: [] }).session;
        for (const act of acts.slice(0, index - 1)) shorter.act(act);
        expect(session.view).toEqual(shorter.view);
        expect(session.steps).toEqual(shorter.steps);
        expect(session.transcript).toEqual(shorter.transcript);
      }),
    );
  });

  it('skipping always reaches an end, in no more steps than there are scenes, and costs nothing', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        session.act({ type: 'continue' });
        const { meters } = session.view;
        const scenes = Object.keys(session.scenario.scenes).length;
        for (let step = 0; step < scenes && session.view.phase !== 'ended'; step++) {
          expect(session.act(skip)).toBe(true);
        }
        expect(session.view.phase).toBe('ended');
        expect(session.view.meters).toEqual(meters);
      }),
    );
  });

  it('the meters stay between 0 and 5, and each step begins where the one before it ended', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        let meters = session.scenario.meters;
        for (const { before, after } of session.steps) {
          expect(before).toEqual(meters);
          for (const meter of METERS) {
            expect(after[meter]).toBeGreaterThanOrEqual(0);
            expect(after[meter]).toBeLessThanOrEqual(5);
          }
          meters = after;
        }
        expect(session.view.meters).toEqual(meters);
      }),
    );
  });

  it('each step points at its own entry of the transcript', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        for (const { index, entry } of session.steps) expect(session.transcript[index]).toBe(entry);
      }),
    );
  });

  it('a route is tried when it was taken in this scene, and then only', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { session } = played(run);
        const taken = session.steps.filter(({ scene }) => scene.id === session.view.scene.id);
        for (const { partner, isTried } of session.view.routes) {
          const wasTaken = taken.some(({ entry }) => entry.type === 'route' && entry.partner === partner);
          expect(isTried).toBe(wasTaken);
        }
      }),
    );
  });
});

describe('a transcript of another board', () => {
  it('is done up to the first entry that does not fit, and that entry is named', () => {
    fc.assert(
      fc.property(arbitraryBoard(), arbitraryBoard(), picks, (before, after, way) => {
        const old = createSession(before);
        const acts = walk(old, way);
        const { session, stopped } = replay(after, old.transcript);
        const done = stopped ? stopped.index - 1 : acts.length;
        expect(session.transcript.slice(1)).toEqual(acts.slice(0, done));
        if (!stopped) return;
        expect(stopped.entry).toBe(old.transcript[stopped.index]);
        expect(session.can(stopped.entry as Act)).toBe(false);
      }),
    );
  });
});
