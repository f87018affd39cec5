/** What holds for the assessment of every walk over every board the reader would let pass. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, byBlock, debrief } from '../../../src/assessment/index.ts';
import {
  type Act,
  type Session,
  type Transcript,
  createSession,
  journey,
  replay,
} from '../../../src/engine/index.ts';
import type { Cue, Scenario } from '../../../src/format/types.ts';
import { walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';

const cue = (at: number): Cue => {
  const common = { why: [], sources: [] };
  return at % 2 === 0
    ? { ...common, signal: 'control', strength: 'weak' }
    : { ...common, noise: 'practical' };
};

/** The board with all its cues described, signs and noise in turn, and a goal. */
function described(board: Scenario): Scenario {
  const scenes = Object.values(board.scenes).map((each, at) => {
    const ids = [...each.script, ...(each.picture?.spots ?? [])].flatMap((item) => item.cue ?? []);
    return [each.id, { ...each, cues: Object.fromEntries(ids.map((id) => [id, cue(at)])) }] as const;
  });
  return { ...board, scenes: Object.fromEntries(scenes), goals: { safe: 'Stay safe.' } };
}

const runs = fc.record({
  board: arbitraryBoard().map(described),
  way: fc.array(fc.nat(), { maxLength: 30, size: 'max' }),
});

function played({ board, way }: { readonly board: Scenario; readonly way: readonly number[] }): Session {
  const session = createSession(board);
  walk(session, way);
  return session;
}

/** The same transcript with marks that follow one another the other way round, those on one line kept in order. */
function shuffled([start, ...acts]: Transcript): Transcript {
  const groups: Act[][] = [];
  for (const act of acts) {
    const group = groups.at(-1);
    if (act.type === 'mark' && group?.[0]?.type === 'mark') group.push(act);
    else groups.push([act]);
  }
  const lineOf = (act: Act): string => (act.type === 'mark' ? act.line : '');
  return [
    start,
    ...groups.flatMap((group) => group.toSorted((left, right) => lineOf(right).localeCompare(lineOf(left)))),
  ];
}

describe('the assessment of any run', () => {
  it('depends on scenario and transcript alone', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { transcript } = played(run);
        const copy = JSON.parse(JSON.stringify(transcript)) as Transcript;
        const first = assess(journey(run.board, transcript));
        expect(assess(journey(structuredClone(run.board), copy))).toEqual(first);
        expect(assess(journey(run.board, transcript))).toEqual(first);
        expect(debrief(journey(structuredClone(run.board), copy))).toEqual(
          debrief(journey(run.board, transcript)),
        );
      }),
    );
  });

  it('does not depend on the order in which lines were marked', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { transcript } = played(run);
        const other = shuffled(transcript);
        expect(replay(run.board, other).stopped).toBeUndefined();
        expect(assess(journey(run.board, other))).toEqual(assess(journey(run.board, transcript)));
        expect(debrief(journey(run.board, other))).toEqual(debrief(journey(run.board, transcript)));
      }),
    );
  });

  it('knows nothing of what was undone', () => {
    fc.assert(
      fc.property(runs, fc.nat(), (run, at) => {
        const session = played(run);
        const { transcript } = session;
        fc.pre(transcript.length > 1);
        const index = 1 + (at % (transcript.length - 1));
        session.undo(index);
        const [start, ...acts] = transcript;
        expect(assess(journey(run.board, session.transcript))).toEqual(
          assess(journey(run.board, [start, ...acts.slice(0, index - 1)])),
        );
      }),
    );
  });

  it('tells each cue and each line once, and only where the learner went on without skipping', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const session = played(run);
        const { observations } = assess(journey(run.board, session.transcript));
        const keys = observations.map((one) => ('cue' in one ? `${one.scene} ${one.cue}` : one.line));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { outcome, line } of observations) {
          const isMarked = ['seen', 'over-read', 'imagined'].includes(outcome);
          expect(session.view.marked.has(line)).toBe(isMarked);
        }
        const decided = session.steps.filter(({ entry }) => entry.type !== 'skip');
        const left = new Set(decided.map(({ scene }) => scene.id));
        for (const { scene } of observations) {
          const isBridge = run.board.scenes[scene]?.turn.kind === 'next';
          expect(isBridge || left.has(scene)).toBe(true);
        }
      }),
    );
  });

  it('counts every judgement in one block, and tells every decision in one step of the debrief', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const session = played(run);
        const { judgements } = assess(journey(run.board, session.transcript));
        const counted = byBlock(judgements).map(
          ({ counts: { hits, misses, falseAlarms, correctRejections } }) =>
            hits + misses + falseAlarms + correctRejections,
        );
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(judgements.length);
        const { steps } = debrief(journey(run.board, session.transcript));
        expect(steps.flatMap(({ decided }) => decided?.index ?? [])).toEqual(
          session.steps.map(({ index }) => index),
        );
      }),
    );
  });
});
