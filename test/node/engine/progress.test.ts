import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type Session,
  createSession,
  minutesLeft,
  progressOf,
  replay,
} from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { dealRound } from '../../../src/rounds/deal.ts';
import { choose, goOn, judgeAs, movesOf, play, skip, walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { board, choice, choices, end, judge, largeBoard, next, scene } from '../../support/boards.ts';
import { stories } from '../../support/stories.ts';

const picks = fc.array(fc.nat(), { maxLength: 60, size: 'max' });
const rounds = Object.values(banksOf(shippedBankInput())).map((bank) => dealRound(bank, 11));
const shipped = fc.constantFrom(...stories, ...rounds);
const boards = fc.oneof(arbitraryBoard(), shipped);

/** How far a run is after each of its acts. */
function along(session: Session, acts: readonly Act[]): readonly number[] {
  return [progressOf(session), ...acts.map((act) => (play(session, act), progressOf(session)))];
}

/** The same run, and then one act more; with what is to be read after it. */
function after({ scenario, transcript }: Session, act: Act): Session {
  const { session } = replay(scenario, transcript);
  play(session, act);
  if (session.view.phase === 'consequence') play(session, goOn);
  return session;
}

/** Whatever can be answered, except where that ends the story. */
const answersOf = (session: Session): readonly Session[] =>
  movesOf(session.view)
    .map((act) => after(session, act))
    .filter(({ view }) => view.phase !== 'ended');

describe('how far a run is', () => {
  it('counts the scenes behind, of as many as the longest way has', () => {
    const short = choices(choice('long', 'b'), choice('short', 'relief'));
    const scenario = board([
      scene('a', short),
      scene('b', next('c')),
      scene('c', judge('d')),
      scene('d', next('relief')),
      scene('relief', end),
    ]);
    expect(along(createSession(scenario), [choose('long'), goOn, judgeAs(4), goOn])).toEqual([
      0, 0.2, 0.4, 0.6, 1,
    ]);
    expect(along(createSession(scenario), [choose('short')])).toEqual([0, 1]);
  });

  it('does not move where a hub is come back to', () => {
    const hub = choices(choice('ask', 'asked', { once: true }), choice('on', 'last'));
    const scenario = board([
      scene('hub', hub),
      scene('asked', next('hub')),
      scene('last', next('relief')),
      scene('relief', end),
    ]);
    const way = [choose('ask'), goOn, choose('on'), goOn];
    expect(along(createSession(scenario), way)).toEqual([0, 0.25, 0.5, 0.5, 1]);
  });

  it('leaves out what is gone past: a fork without a line', () => {
    const scenario = board([
      scene('a', judge('fork')),
      scene('fork', next('b'), { script: [] }),
      scene('b', next('relief')),
      scene('relief', end),
    ]);
    expect(along(createSession(scenario), [judgeAs(2), goOn, goOn])).toEqual([0, 1 / 3, 1 / 3, 1]);
  });

  it('counts a way that only skipping takes', () => {
    const scenario = board([
      scene('a', judge('relief'), { skipTo: 'b' }),
      scene('b', next('relief')),
      scene('relief', end),
    ]);
    expect(along(createSession(scenario), [skip, goOn])).toEqual([0, 1 / 3, 1]);
  });

  it('never shrinks, and is full at an ending and nowhere before it', () => {
    fc.assert(
      fc.property(boards, picks, (scenario, way) => {
        const acts = walk(createSession(scenario), way);
        const session = createSession(scenario);
        const steps = along(session, acts);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(steps.map((step) => step === 1)).toEqual(
          steps.map((_, index) => session.view.phase === 'ended' && index === acts.length),
        );
      }),
    );
  });

  it('moves alike whatever is answered', () => {
    fc.assert(
      fc.property(boards, picks, (scenario, way) => {
        const session = createSession(scenario);
        walk(session, way);
        expect(new Set(answersOf(session).map(progressOf)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([...stories, ...rounds].map((each): [string, Scenario] => [each.id, each]))(
    'moves alike at every answer along a way through %s',
    (_, scenario) => {
      const session = createSession(scenario);
      const seen = new Set<string>();
      for (let count = 0; session.view.phase !== 'ended' && count < 200; count += 1) {
        expect(new Set(answersOf(session).map(progressOf)).size).toBeLessThanOrEqual(1);
        const moves = movesOf(session.view).filter(({ type }) => type !== 'skip');
        const act = moves.find((move) => !seen.has(JSON.stringify(move))) ?? moves.at(-1);
        if (!act) break;
        seen.add(JSON.stringify(act));
        play(session, act);
      }
      expect(progressOf(session)).toBe(1);
    },
  );

  it('can be asked of a story as deep as ten thousand scenes', () => {
    const session = createSession(largeBoard(10_000));
    expect(progressOf(session)).toBe(0);
    play(session, choose('on-0'));
    expect(progressOf(session)).toBe(1 / 10_000);
  });
});

describe('the minutes that are left', () => {
  it('are those of the training, by what is left of the way', () => {
    expect(minutesLeft({ minutes: 10 }, 0)).toBe(10);
    expect(minutesLeft({ minutes: 10 }, 0.34)).toBe(7);
  });

  it('are at least one until the end, and none at it', () => {
    expect(minutesLeft({ minutes: 10 }, 0.99)).toBe(1);
    expect(minutesLeft({ minutes: 10 }, 1)).toBe(0);
  });
});
