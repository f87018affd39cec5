import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/index.ts';
import {
  type Transcript,
  createSession,
  journey,
  readTranscript,
  verify,
} from '../../../src/engine/index.ts';
import { dealRound, guardBank, guardScenario } from '../../../src/format.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, movesOf, play, skip, walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { everyTurn } from '../../support/boards.ts';

/** As it comes in over a line. */
const sent = <Value>(value: Value): unknown => JSON.parse(JSON.stringify(value));

function transcriptOf(scenario: Scenario, ...acts: Parameters<typeof play>[1][]): Transcript {
  const session = createSession(scenario);
  play(session, ...acts);
  return session.transcript;
}

describe('a transcript that is verified', () => {
  it('is the run it says it is, whatever was played', () => {
    fc.assert(
      fc.property(arbitraryBoard(), fc.array(fc.nat(), { maxLength: 20, size: 'max' }), (board, picks) => {
        const session = createSession(board, { seed: 3 });
        walk(session, picks);
        const result = verify(board, sent(session.transcript));
        if ('problem' in result) throw new Error(result.problem);
        expect(result.session.transcript).toEqual(session.transcript);
        expect(result.session.view).toEqual(session.view);
      }),
    );
  });

  it.each([undefined, null, [], {}, 'text', [{ type: 'continue' }], [{ type: 'start' }]])(
    'is refused where %j is none',
    (value) => {
      expect(verify(everyTurn(), value)).toEqual({ problem: 'no-transcript' });
    },
  );

  it('is refused when it was made of another scenario, though every act of it could be done here', () => {
    const other = { ...everyTurn(), digest: 'e'.repeat(64) };
    expect(verify(other, transcriptOf(everyTurn(), choose('ask'), goOn))).toEqual({
      problem: 'other-digest',
    });
  });

  it('is refused when an act of it could not be done, and which one is told', () => {
    const [start] = transcriptOf(everyTurn());
    expect(verify(everyTurn(), [start, choose('ask'), judgeAs(6), goOn])).toEqual({
      problem: 'impossible',
      stopped: { index: 2, entry: judgeAs(6) },
    });
  });

  it('is refused where one act is left out, put in twice or put in another place, unless that is a run as well', () => {
    const played = transcriptOf(everyTurn(), choose('ask'), goOn, judgeAs(5), goOn);
    const [start, ...acts] = played;
    for (const at of acts.keys()) {
      const without = acts.filter((_, index) => index !== at);
      // The first acts of a run are a run; what follows a gap is not.
      const isRun = at === acts.length - 1;
      expect('session' in verify(everyTurn(), [start, ...without])).toBe(isRun);
      const twice = acts.flatMap((act, index) => (index === at ? [act, act] : [act]));
      expect(verify(everyTurn(), [start, ...twice])).toMatchObject({ problem: 'impossible' });
    }
  });

  it('never throws, whatever comes in', () => {
    const entry = fc.record(
      { type: fc.constantFrom('start', 'continue', 'mark', 'choose', 'judge', 'route', 'note', 'skip') },
      { noNullPrototype: true },
    );
    const value = fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true }),
      fc.array(
        fc
          .tuple(entry, fc.dictionary(fc.string(), fc.jsonValue()))
          .map((parts) => Object.assign({}, ...parts)),
      ),
    );
    fc.assert(
      fc.property(value, (one) => {
        expect(Object.keys(verify(everyTurn(), one)).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a server that trusts nobody', () => {
  it('takes a story, replays what was sent, and knows how it ended', () => {
    const guarded = guardScenario(sent(everyTurn()));
    if ('problem' in guarded) throw new Error(guarded.problem);
    const session = createSession(everyTurn());
    while (session.view.phase !== 'ended') {
      const [act] = movesOf(session.view).slice(-1);
      if (act) session.act(act);
    }
    const result = verify(guarded.scenario, sent(session.transcript));
    expect('session' in result && result.session.view.ending).toBe('good');
  });

  it('deals a round by the seed that was sent, replays it, and knows what was judged', () => {
    const { bank } = guardBank(sent(banksOf(shippedBankInput()).standard)) as { bank: never };
    const seed = 2024;
    const session = createSession(dealRound(bank, seed), { seed });
    while (session.view.phase !== 'ended') {
      const act = [goOn, judgeAs(6), skip].find((one) => session.can(one));
      if (!act) throw new Error(`Nothing can be done at ${session.view.scene.id}.`);
      session.act(act);
    }

    const value = sent(session.transcript);
    const transcript = readTranscript(value);
    if (!transcript) throw new Error('It is a transcript.');
    const round = dealRound(bank, transcript[0].seed);
    const result = verify(round, value);
    if ('problem' in result) throw new Error(result.problem);
    expect(result.session.view.phase).toBe('ended');
    const { judgements } = assess(journey(round, result.session.transcript));
    expect(judgements.length).toBeGreaterThan(20);
    expect(judgements).toEqual(assess(journey(session.scenario, session.transcript)).judgements);

    const marked = [transcript[0], goOn, { type: 'mark', line: 'practice.1.99', on: true }];
    expect(verify(round, marked)).toMatchObject({ problem: 'impossible', stopped: { index: 2 } });
  });
});
