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
import type { Fact, Scenario, Scene } from '../../../src/format/types.ts';
import { ID_PATTERN } from '../../../src/format/vocabulary.ts';
import { banksOf, bankInput, shippedBankInput } from '../../support/banks.ts';
import { movesOf } from '../../support/acts.ts';

const shipped = banksOf(shippedBankInput());
const made = banksOf(bankInput());
const seeds = fc.nat({ max: 2 ** 32 - 1 });

const judgedIn = (scenario: Scenario): readonly Scene[] =>
  Object.values(scenario.scenes).filter(({ turn }) => turn.kind === 'judge');
const casesIn = (scenario: Scenario, block: string): readonly Scene[] =>
  judgedIn(scenario).filter((scene) => scene.case?.block === block);
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

/** Plays to the end; each number says how the next case is answered, 0 skips it. What one does now is skipped. */
function playOut(session: Session, answers: (scene: Scene) => Certainty | 0): readonly Judged[] {
  const judged: Judged[] = [];
  for (let step = 0; session.view.phase !== 'ended'; step += 1) {
    if (step > 300) throw new Error('the round does not end');
    const { phase, scene } = session.view;
    const answer = phase === 'judging' ? answers(scene) : 0;
    if (answer) judged.push({ scene, wrong: isWrong(scene, answer) });
    const isGoingOn = phase === 'continuing' || phase === 'consequence';
    const act: Act = answer
      ? { type: 'judge', certainty: answer }
      : { type: isGoingOn ? 'continue' : 'skip' };
    if (!session.act(act)) throw new Error(`${act.type} is refused at ${scene.id}`);
  }
  return judged;
}

const isScored = ({ turn }: Scene): boolean => turn.kind === 'judge' && !turn.differs;

const right = ({ turn }: Scene): Certainty => (turn.kind === 'judge' && turn.expected === 'consult' ? 6 : 1);
const wrong = (scene: Scene): Certainty => (right(scene) === 6 ? 1 : 6);

describe.each([
  ['that comes along', shipped],
  ['of another make', made],
])('a standard round from the bank %s', (_, { standard }) => {
  it('has eight cases to practise, half of them with a reason, and a day of two and ten', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = dealRound(standard, seed);
        expect(kindsOf(casesIn(round, 'practice'))).toEqual({ signal: 4, noise: 4 });
        expect(kindsOf(casesIn(round, 'day'))).toEqual({ signal: 2, noise: 10 });
        expect(casesIn(round, 'day').filter(isSignal).every(isScored)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('meets each pair once: nothing in the day was explained in practice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = dealRound(standard, seed);
        const pairs = [...casesIn(round, 'practice'), ...casesIn(round, 'day')].map(pairOf);
        expect(new Set(pairs).size).toBe(20);
      }),
      { numRuns: 30 },
    );
  });

  it('asks after each case what one does now, with the case still there, and explains it in practice alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = dealRound(standard, seed);
        for (const block of ['practice', 'day']) {
          for (const { turn, script, case: dealt } of casesIn(round, block)) {
            const now = turn.kind === 'judge' ? round.scenes[turn.to] : undefined;
            if (now?.turn.kind !== 'choices') throw new Error('nothing is asked');
            expect(now.case).toEqual(dealt);
            expect(now.script.map(({ text }) => text)).toEqual(script.map(({ text }) => text));
            expect(
              now.turn.choices.map(({ grade }) => grade).filter((grade) => grade === 'good'),
            ).toHaveLength(1);
            const explained = now.turn.choices.filter(({ then }) => then.length > 0).length;
            expect(explained).toBe(block === 'practice' ? 3 : 0);
          }
        }
      }),
      { numRuns: 5 },
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
      fc.property(seeds, fc.constantFrom(...Object.values(shipped)), (seed, bank) => {
        const round = dealRound(bank, seed);
        expect(guardScenario(JSON.parse(JSON.stringify(round)))).toHaveProperty('scenario');
        expect(isRound(round)).toBe(true);
        for (const { id, turn, case: dealt } of Object.values(round.scenes)) {
          const isOfACase = turn.kind === 'judge' || turn.kind === 'choices';
          expect([id, dealt !== undefined]).toEqual([id, isOfACase]);
          expect([id, dealt !== undefined && !ID_PATTERN.test(id)]).toEqual([id, isOfACase]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('calls its scenes the same whatever was dealt, so that no name tells what a case is', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom('standard' as const, 'a' as const, 'booster' as const),
        (seed, length) => {
          // How much can come back depends on how much is scored; those are numbered as they come.
          const namesIn = (scenario: Scenario): readonly string[] =>
            Object.keys(scenario.scenes).filter((id) => !id.startsWith('burst.'));
          const round = dealRound(shipped[length], seed);
          expect(namesIn(round)).toEqual(namesIn(dealRound(shipped[length], 0)));
          for (const { id, script } of Object.values(round.scenes)) {
            expect(script.map((line) => line.id)).toEqual(script.map((_, index) => `${id}.${index + 1}`));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('numbers the cases of a block from one on, and says how many there are', () => {
    for (const [bank, blocks] of [
      [shipped.standard, ['practice', 'day']],
      [shipped.a, ['form']],
      [shipped.booster, ['booster']],
    ] as const) {
      const round = dealRound(bank, 5);
      for (const block of blocks) {
        const places = casesIn(round, block).map((scene) => scene.case);
        expect(places.map((place) => place?.number)).toEqual(places.map((_, index) => index + 1));
        expect(new Set(places.map((place) => place?.of))).toEqual(new Set([places.length]));
      }
    }
  });

  it('says of each case how people meet in it, which its pair says and not its twin, and of nothing else', () => {
    for (const bank of Object.values(shipped)) {
      const settings = new Map(bank.pairs.map(({ id, setting }) => [id, setting]));
      for (const { id, setting, script, case: dealt } of Object.values(dealRound(bank, 3).scenes)) {
        expect([id, setting]).toEqual([id, dealt && settings.get(dealt.pair)]);
        const isOnPaper = setting === 'letter' || setting === 'email' || setting === 'records';
        if (isOnPaper) expect(script.filter(({ speaker }) => speaker)).toEqual([]);
      }
    }
  });

  it('is named and dated by its bank', () => {
    const { id, version, digest } = dealRound(shipped.b, 1);
    expect({ id, version, digest }).toEqual({
      id: shipped.b.id,
      version: shipped.b.version,
      digest: shipped.b.digest,
    });
  });

  it('names everybody who speaks, and keeps people of different pairs apart', () => {
    const round = dealRound(shipped.standard, 3);
    for (const scene of Object.values(round.scenes)) {
      for (const { speaker } of scene.script) if (speaker) expect(round.cast).toHaveProperty([speaker]);
    }
    expect(Object.keys(dealRound(made.standard, 3).cast)).toHaveLength(21);
  });

  it('gives every line an id of its own', () => {
    const lines = Object.values(dealRound(shipped.standard, 3).scenes).flatMap(({ script }) => script);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('is told in the other languages of the bank without one text left over', () => {
    for (const bank of Object.values(shipped)) {
      const english = localize(dealRound(bank, 5), 'en');
      expect(JSON.stringify({ scenes: english.scenes, cast: english.cast })).not.toContain('"lang":');
      expect(english.title).toBe(bank.translations['en']?.['title']);
    }
  });
});

describe('what a deal carries along', () => {
  const fact: Fact = { says: 'So it is.', title: 'A page', sure: 'verified' };
  const english = {
    title: 'Seeing',
    summary: 'Short cases.',
    'cast.you.name': 'You',
    'cast.you.role': 'officer',
    'facts.LAW-09.says': 'It is so.',
    'facts.LAW-09.title': 'The page',
    'pairs.pair-1.cast.henk.name': 'Somebody',
    'pairs.pair-1.cast.henk.role': 'resident',
    'pairs.pair-1.cast.you.name': 'Nobody',
    'blocks.practice.title': 'Practise',
  };
  const bank = {
    ...made.standard,
    cast: { you: { name: 'Ik' } },
    facts: { 'LAW-09': fact },
    translations: { en: english, fr: {} },
  };
  const round = dealRound(bank, 1);

  it('is each text of a translation, in the place it has in the round, and nothing that is not there', () => {
    const { fr, en } = round.translations;
    expect(fr).toEqual({});
    const { 'blocks.practice.title': practise, 'pairs.pair-1.cast.you.name': _, ...head } = english;
    const { 'pairs.pair-1.cast.henk.name': name, 'pairs.pair-1.cast.henk.role': role, ...same } = head;
    const places = Object.entries(round.scenes)
      .filter(([, { place }]) => place === bank.blocks.practice.title)
      .map(([id]) => [`scenes.${id}.place`, practise]);
    expect(places).toHaveLength(17);
    expect(en).toEqual({
      ...same,
      'cast.p1-henk.name': name,
      'cast.p1-henk.role': role,
      ...Object.fromEntries(places),
    });
  });

  it('is its learner, who is nobody of a pair', () => {
    expect(round.cast['you']).toEqual({ name: 'Ik' });
    expect(round.cast['p1-henk']).toEqual({ name: 'Iemand' });
  });

  it('is what its cases cite, and no key for what is not there', () => {
    expect(round.facts).toEqual({ 'LAW-09': fact });
    expect(dealRound(made.standard, 1)).not.toHaveProperty('facts');
    expect(round.sources).toEqual([]);
    for (const { script, case: dealt } of Object.values(round.scenes)) {
      for (const line of script) if (!line.speaker) expect(line).not.toHaveProperty('speaker');
      if (dealt?.block === 'burst') expect(dealt).not.toHaveProperty('number');
    }
  });

  it('is what one can do now, each with an id of its own, costing nothing and gone nowhere else', () => {
    const asked = Object.values(round.scenes).flatMap(({ turn }) =>
      turn.kind === 'choices' ? turn.choices : [],
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { id, then, ...choice } of asked) {
      expect(choice).toMatchObject({ once: false, inner: {}, sources: [], goals: [], effects: {} });
      expect(then.map((line) => line.id)).toEqual(then.map((_, index) => `${id}.${index + 1}`));
    }
  });
});

describe('a round being played', () => {
  const answers = fc.array(fc.constantFrom<Certainty | 0>(0, 1, 2, 3, 4, 5, 6), {
    minLength: 24,
    maxLength: 24,
  });
  const blockOf = ({ scene }: Judged): string | undefined => scene.case?.block;

  it('ends whatever is answered, and repeats at most four of what was judged, each once', () => {
    fc.assert(
      fc.property(seeds, answers, (seed, given) => {
        const round = dealRound(shipped.standard, seed);
        let next = 0;
        const judged = playOut(createSession(round, { seed }), () => given[next++] ?? 0);
        const before = ['practice', 'day'].flatMap((block) => casesIn(round, block).map(twinOf));
        const again = judged.filter((one) => blockOf(one) === 'burst').map(({ scene }) => twinOf(scene));
        expect(again.length).toBeLessThanOrEqual(4);
        expect(new Set(again).size).toBe(again.length);
        expect(before).toEqual(expect.arrayContaining(again));
      }),
      { numRuns: 40 },
    );
  });

  it('passes the burst by when nothing was judged otherwise', () => {
    const session = createSession(dealRound(shipped.standard, 11));
    expect(playOut(session, right)).toHaveLength(20);
    expect(session.view.scene.turn).toEqual({ kind: 'end', ending: 'good' });
  });

  it('mixes what went well into what did not, so that the opposite of last time is no answer', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (seed, wrongs) => {
        let left = wrongs;
        const judged = playOut(createSession(dealRound(shipped.standard, seed), { seed }), (scene) =>
          scene.case?.block === 'day' && isScored(scene) && left > 0 && left-- ? wrong(scene) : right(scene),
        );
        const missed = new Set(judged.filter((one) => one.wrong).map(({ scene }) => twinOf(scene)));
        const burst = judged.slice(20).map(({ scene }) => missed.has(twinOf(scene)));
        expect(burst).toHaveLength(4);
        expect(burst.filter((was) => was)).toHaveLength(Math.min(missed.size, 2));
      }),
      { numRuns: 40 },
    );
  });

  it('lets no place in the burst tell what went wrong', () => {
    const first = new Set<boolean>();
    for (let seed = 0; seed < 20; seed += 1) {
      let isFirst = true;
      const judged = playOut(createSession(dealRound(shipped.standard, seed), { seed }), (scene) => {
        const answer = isFirst && isScored(scene) ? wrong(scene) : right(scene);
        isFirst &&= !isScored(scene);
        return answer;
      });
      const missed = judged.find((one) => one.wrong)?.scene;
      const again = judged[20]?.scene;
      if (missed && again) first.add(twinOf(missed) === twinOf(again));
    }
    expect(first).toEqual(new Set([true, false]));
  });

  it('never repeats a case on which experts may differ', () => {
    const open = shipped.standard.pairs.flatMap((pair) =>
      (['signal', 'noise'] as const)
        .filter((twin) => pair[twin].differs)
        .map((twin) => `${pair.id}, ${twin}`),
    );
    expect(open.length).toBeGreaterThan(0);
    for (let seed = 0; seed < 20; seed += 1) {
      const again = casesIn(dealRound(shipped.standard, seed), 'burst').map(twinOf);
      expect(again.filter((name) => open.includes(name))).toEqual([]);
    }
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
    for (const bank of Object.values(shipped)) {
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

describe('the two forms of the long round', () => {
  it('have twenty cases of each kind, no twins, and each what the other has not', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(shipped, made), (seed, { a, b }) => {
        const [inA, inB] = [a, b].map((bank) => casesIn(dealRound(bank, seed), 'form'));
        for (const cases of [inA, inB]) {
          expect(kindsOf(cases ?? [])).toEqual({ signal: 20, noise: 20 });
          expect(new Set(cases?.map(pairOf)).size).toBe(40);
        }
        expect(new Set([...(inA ?? []), ...(inB ?? [])].map(twinOf)).size).toBe(80);
      }),
      { numRuns: 20 },
    );
  });

  it('have in A the reason of the first pair, and in B that of the second', () => {
    const kindOf = (bank: keyof typeof shipped, pair: number): boolean | undefined => {
      const wanted = shipped[bank].pairs[pair]?.id;
      const dealt = casesIn(dealRound(shipped[bank], 2), 'form').find((scene) => pairOf(scene) === wanted);
      return dealt && isSignal(dealt);
    };
    expect([kindOf('a', 0), kindOf('a', 1)]).toEqual([true, false]);
    expect([kindOf('b', 0), kindOf('b', 1)]).toEqual([false, true]);
  });

  it('have a rest half way, and no case twice', () => {
    const round = dealRound(shipped.a, 9);
    const session = createSession(round, { seed: 9 });
    const judged = playOut(session, right).map(({ scene }) => scene.id);
    expect(judged).toEqual(Array.from({ length: 40 }, (_, index) => `form.${index + 1}`));
    expect(round.scenes['form.20']?.turn).toMatchObject({ to: 'halfway-intro' });
    expect(round.scenes['halfway-intro']?.turn).toMatchObject({ branches: [{ to: 'form.21' }] });
    expect(session.view.scene.id).toBe('end');
  });

  it('explain no case, and ask nothing but the judgement', () => {
    const cases = judgedIn(dealRound(shipped.a, 6));
    expect(cases.map(({ turn }) => turn.kind === 'judge' && turn.explain)).toEqual(cases.map(() => 'never'));
    const kinds = Object.values(dealRound(shipped.a, 6).scenes).map(({ turn }) => turn.kind);
    expect(new Set(kinds)).toEqual(new Set(['next', 'judge', 'end']));
  });
});

describe('a booster', () => {
  it('has three of each kind, each explained at once', () => {
    const cases = casesIn(dealRound(shipped.booster, 3), 'booster');
    expect(kindsOf(cases)).toEqual({ signal: 3, noise: 3 });
    expect(cases.every(({ turn }) => turn.kind === 'judge' && turn.explain === 'now')).toBe(true);
  });
});
