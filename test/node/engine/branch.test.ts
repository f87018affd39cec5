import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branch, createSession, replay } from '../../../src/engine/index.ts';
import { movesOf, walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';

it('a branch is a run that can be played on from any decision, and leaves the first as it was', () => {
  const runs = fc.record({
    board: arbitraryBoard(),
    way: fc.array(fc.nat(), { maxLength: 20, size: 'max' }),
    at: fc.nat(),
    pick: fc.nat(),
  });
  fc.assert(
    fc.property(runs, ({ board, way, at, pick }) => {
      const session = createSession(board, { seed: 7 });
      walk(session, way);
      const { steps, transcript } = session;
      const step = steps[at % Math.max(1, steps.length)];
      if (!step) return;
      const undecided = replay(board, branch(transcript, step.index));
      expect(undecided.stopped).toBeUndefined();
      expect(undecided.session.view.scene.id).toBe(step.scene.id);
      const moves = movesOf(undecided.session.view);
      const other = moves[pick % moves.length];
      if (!other) throw new Error('There is no way on.');
      expect(replay(board, branch(transcript, step.index, other)).stopped).toBeUndefined();
      expect(session.transcript).toBe(transcript);
    }),
  );
});
