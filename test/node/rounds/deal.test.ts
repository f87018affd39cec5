import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type Certainty,
  type Session,
  createSession,
  replay,
  verdictOf,
} from '../../../src/engine/index.ts';
import { dealRound } from '../../../src/rounds/deal.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { localize } from '../../../src/format/localize.ts';
import { isRound } from '../../../src/format/round.ts';
import type { Scenario, Scene } from '../../../src/format/types.ts';
import { ID_PATTERN } from '../../../src/format/vocabulary.ts';
import { banksOf, bankInput, shippedBankInput } from '../../support/banks.ts';
import { movesOf } from '../../support/acts.ts';

const shipped = banksOf(shippedBankInput());
const made = banksOf(bankInput());
const seeds = fc.nat({ max: 2 ** 32 - 1 });

const casesIn = (scenario: Scenario, block: string): readonly Scene[] =>
  Object.values(scenario.scenes).filter((scene) => scene.case?.block === block);
const isSignal = ({ turn }: Scene): boolean => turn.kind === 'judge' && turn.expected === 'consult';
const kindsOf = (scenes: readonly Scene[]): Record<'signal' | 'noise', number> => ({
  signal: scenes.filter(isSignal).length,
  noise: scenes.filter((scene) => !isSignal(scene)).length,
});
const pairOf = (scene: Scene): string => scene.case?.pair ?? '';
const twinOf = (scene: Scene): string => `${pairOf(scene)}, ${isSignal(scene) ? 'signal' : 'noise'}`;
const isWrong = ({ turn }: Scene, certainty: Certainty): boolean =>
  turn.kind === 'judge' && verdictOf(certainty) !== turn.expected;

/** What was judged, in the order of play, as `scene` and whether it was wrong. */
interface Judged {
  readonly scene: Scene;
  readonly wrong: boolean;
}

/** Plays to the end; each number says how the next case is answered, 0 skips it. */
function playOut(session: Session, answers: (scene: Scene) => Certainty | 0): readonly Judged[] {
  const judged: Judged[] = [];
  for (let step = 0; session.view.phase !== 'ended'; step += 1) {
    if (step > 300) throw new Error('the round does not end');
    const { phase, scene } = session.view;
    const answer = phase === 'judging' ? answers(scene) : 0;
    if (answer) judged.push({ scene, wrong: isWrong(scene, answer) });
    const act: Act =
      phase !== 'judging'
        ? { type: 'continue' }
        : answer
          ? { type: 'judge', certainty: answer }
          : { type: 'skip' };
    if (!session.act(act)) throw new Error(`${act.type} is refused at ${scene.id}`);
  }
  return judged;
}

const right = ({ turn }: Scene): Certainty => (turn.kind === 'judge' && turn.expected === 'consult' ? 6 : 1);
const wrong = (scene: Scene): Certainty => (right(scene) === 6 ? 1 : 6);

describe.each([
  ['that comes along', shipped],
  ['of another make', made],
])('a standard round from the bank %s', (_, { standard }) => {
  it('has sixteen cases to practise, half of them with a reason, and a day of two and twelve', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = dealRound(standard, seed);
        expect(kindsOf(casesIn(round, 'practice'))).toEqual({ signal: 8, noise: 8 });
        expect(kindsOf(casesIn(round, 'day'))).toEqual({ signal: 2, noise: 12 });
      }),
      { numRuns: 30 },
    );
  });

  it('never has twins in one block, nor one case in two', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = dealRound(standard, seed);
        const [practice, day] = [casesIn(round, 'practice'), casesIn(round, 'day')];
        for (const scenes of [practice, day]) {
          expect(new Set(scenes.map(pairOf)).size).toBe(scenes.length);
        }
        const all = [...practice, ...day].map(twinOf);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any deal', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(dealRound(shipped.standard, 7)).toEqual(dealRound(shipped.standard, 7));
    expect(dealRound(shipped.standard, 8)).not.toEqual(dealRound(shipped.standard, 7));
  });

  it('is a scenario that the player would take, in which what is judged is a case and nothing else', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(shipped.standard, shipped.long), (seed, bank) => {
        const round = dealRound(bank, seed);
        expect(guardScenario(JSON.parse(JSON.stringify(round)))).toHaveProperty('scenario');
        expect(isRound(round)).toBe(true);
        for (const { id, turn, case: dealt } of Object.values(round.scenes)) {
          expect([id, dealt !== undefined]).toEqual([id, turn.kind === 'judge']);
          expect([id, dealt !== undefined && !ID_PATTERN.test(id)]).toEqual([id, turn.kind === 'judge']);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('calls its scenes the same whatever was dealt, so that no name tells what a case is', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('standard' as const, 'long' as const), (seed, length) => {
        const namesIn = (scenario: Scenario): readonly string[] => Object.keys(scenario.scenes);
        const round = dealRound(shipped[length], seed);
        expect(namesIn(round)).toEqual(namesIn(dealRound(shipped[length], 0)));
        for (const { id, script } of Object.values(round.scenes)) {
          expect(script.map((line) => line.id)).toEqual(script.map((_, index) => `${id}.${index + 1}`));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('numbers the cases of a block from one on, and says how many there are', () => {
    for (const [bank, blocks] of [
      [shipped.standard, ['practice', 'day']],
      [shipped.long, ['long']],
    ] as const) {
      const round = dealRound(bank, 5);
      for (const block of blocks) {
        const places = casesIn(round, block).map((scene) => scene.case);
        expect(places.map((place) => place?.number)).toEqual(places.map((_, index) => index + 1));
        expect(new Set(places.map((place) => place?.of))).toEqual(new Set([places.length]));
      }
    }
  });

  it('is named and dated by its bank', () => {
    const { id, version, digest } = dealRound(shipped.long, 1);
    expect({ id, version, digest }).toEqual({
      id: shipped.long.id,
      version: shipped.long.version,
      digest: shipped.long.digest,
    });
  });

  it('names everybody who speaks, and keeps people of different pairs apart', () => {
    const round = dealRound(shipped.standard, 3);
    for (const scene of Object.values(round.scenes)) {
      for (const { speaker } of scene.script) if (speaker) expect(round.cast).toHaveProperty([speaker]);
    }
    expect(Object.keys(dealRound(made.standard, 3).cast)).toHaveLength(27);
  });

  it('gives every line an id of its own', () => {
    const lines = Object.values(dealRound(shipped.standard, 3).scenes).flatMap(({ script }) => script);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('is told in the other languages of the bank without one text left over', () => {
    for (const bank of [shipped.standard, shipped.long]) {
      const english = localize(dealRound(bank, 5), 'en');
      expect(JSON.stringify({ scenes: english.scenes, cast: english.cast })).not.toContain('"lang":');
      expect(english.title).toBe(bank.translations['en']?.['title']);
      const [person] = Object.keys(english.cast).filter((id) => id.endsWith('-tijn'));
      expect(english.cast[person ?? '']?.role).not.toBe(dealRound(bank, 5).cast[person ?? '']?.role);
    }
  });
});

describe('a round being played', () => {
  const answers = fc.array(fc.constantFrom<Certainty | 0>(0, 1, 2, 3, 4, 5, 6), {
    minLength: 36,
    maxLength: 36,
  });

  it('ends whatever is answered, and repeats at most six of what was judged wrong', () => {
    fc.assert(
      fc.property(seeds, answers, (seed, given) => {
        const session = createSession(dealRound(shipped.standard, seed), { seed });
        let next = 0;
        const judged = playOut(session, () => given[next++] ?? 0);
        const wrongBefore = judged
          .filter(({ scene, wrong }) => wrong && scene.case?.block !== 'burst')
          .map(({ scene }) => twinOf(scene));
        const visited = session.transcript.length;
        const again = judged.filter(({ scene }) => scene.case?.block === 'burst').map(({ scene }) => scene);
        expect(visited).toBeGreaterThan(30);
        expect(again.length).toBeLessThanOrEqual(6);
        expect(new Set(again.map(pairOf)).size).toBe(again.length);
        expect(wrongBefore).toEqual(expect.arrayContaining(again.map(twinOf)));
      }),
      { numRuns: 40 },
    );
  });

  it('passes the burst by when nothing was judged wrong', () => {
    const session = createSession(dealRound(shipped.standard, 11));
    const judged = playOut(session, right);
    expect(judged).toHaveLength(30);
    expect(session.view.scene.turn).toEqual({ kind: 'end', ending: 'good' });
  });

  it('repeats as many as went wrong, the day first', () => {
    const session = createSession(dealRound(shipped.standard, 11));
    let [practice, day] = [2, 1];
    const judged = playOut(session, (scene) => {
      if (scene.case?.block === 'practice' && practice > 0 && practice--) return wrong(scene);
      if (scene.case?.block === 'day' && day > 0 && day--) return wrong(scene);
      return right(scene);
    });
    const missed = judged.filter((one) => one.wrong).map(({ scene }) => twinOf(scene));
    const burst = judged.slice(30).map(({ scene }) => twinOf(scene));
    expect(burst).toEqual([missed[2], missed[0], missed[1]]);
  });

  it('stops at six when all of it went wrong', () => {
    const judged = playOut(createSession(dealRound(shipped.standard, 11)), wrong);
    expect(judged.slice(30).map(({ scene }) => scene.case)).toMatchObject(
      [1, 2, 3, 4, 5, 6].map((number) => ({ block: 'burst', number, of: 6 })),
    );
  });

  it('explains at once in practice and in the burst, and not in the day', () => {
    const round = dealRound(shipped.standard, 2);
    const explains = (block: string) =>
      new Set(casesIn(round, block).map(({ turn }) => turn.kind === 'judge' && turn.explain));
    expect([explains('practice'), explains('day'), explains('burst')]).toEqual([
      new Set(['now']),
      new Set(['later']),
      new Set(['now']),
    ]);
  });

  it('comes to its end by skipping alone', () => {
    for (const bank of [shipped.standard, shipped.long]) {
      const session = createSession(dealRound(bank, 4));
      while (session.view.phase !== 'ended') {
        expect(movesOf(session.view)).toContainEqual({ type: 'skip' });
        session.act({ type: 'skip' });
      }
    }
  });

  it('is replayed from its transcript when dealt with the seed that stands in it', () => {
    const session = createSession(dealRound(shipped.standard, 99), { seed: 99 });
    playOut(session, (scene) => (pairOf(scene).length % 2 === 0 ? right(scene) : wrong(scene)));
    const [start] = session.transcript;
    const again = replay(dealRound(shipped.standard, start.seed), session.transcript);
    expect(again.stopped).toBeUndefined();
    expect(again.session.steps).toEqual(session.steps);
  });
});

describe('a long round', () => {
  it('has twenty-four cases of each kind in two halves that never hold twins', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(shipped.long, made.long), (seed, bank) => {
        const round = dealRound(bank, seed);
        const cases = casesIn(round, 'long');
        const halves = [cases.filter((scene) => (scene.case?.number ?? 0) <= 24), cases.slice(24)];
        expect(kindsOf(cases)).toEqual({ signal: 24, noise: 24 });
        for (const half of halves) {
          expect(kindsOf(half)).toEqual({ signal: 12, noise: 12 });
          expect(new Set(half.map(pairOf)).size).toBe(24);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('explains nothing on the way', () => {
    const cases = casesIn(dealRound(shipped.long, 6), 'long');
    expect(cases.map(({ turn }) => turn.kind === 'judge' && turn.explain)).toEqual(cases.map(() => 'later'));
  });
});
