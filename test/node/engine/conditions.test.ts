import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONSULT_FROM,
  type Act,
  createSession,
  holds,
  policyFacts,
  verdictOf,
} from '../../../src/engine/index.ts';
import type { Condition } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, mark, play, skip, turnTo, writeDown } from '../../support/acts.ts';
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

/** Every thing a condition can ask for can be done here, in any order; `gate` has the condition under test. */
function gated(when: Condition) {
  const back = { skipTo: 'hub' };
  return board([
    scene(
      'hub',
      choices(
        choice('judge', 'doubt'),
        choice('route', 'desk'),
        choice('note', 'paper'),
        choice('calm', 'hub', { effects: { stress: -1, trust: 1 } }),
        choice('gate', 'end', { when }),
      ),
      { script: [line('hub.1', 'Hollow.', { cue: 'speaker' }), line('hub.2', 'Yes.', { cue: 'dictation' })] },
    ),
    scene('doubt', judge('hub'), back),
    scene('desk', routes(route('police', 'hub'), route('nobody', 'hub')), back),
    scene('paper', note('hub', 'arm', 'type'), back),
    scene('unseen', next('hub'), back),
    scene('end', end),
  ]);
}

const judged = (certainty: 1 | 2 | 3 | 4 | 5 | 6): Act[] => [choose('judge'), judgeAs(certainty)];
const routed = (partner: 'police' | 'nobody'): Act[] => [choose('route'), turnTo(partner)];
const noted = (...phrases: string[]): Act[] => [choose('note'), writeDown(...phrases)];

describe('a condition', () => {
  it.each<[name: string, when: Condition, acts: Act[], isOffered: boolean]>([
    ['that asks nothing', {}, [], true],
    ['stress at most, not yet', { stress: { atMost: 1 } }, [], false],
    ['stress at most, reached', { stress: { atMost: 1 } }, [choose('calm')], true],
    ['trust at least, on the bound', { trust: { atLeast: 2 } }, [], true],
    ['trust at least, below it', { trust: { atLeast: 3 } }, [], false],
    ['safety between two bounds', { safety: { atLeast: 2, atMost: 2 } }, [], true],
    ['safety outside two bounds', { safety: { atLeast: 3, atMost: 5 } }, [], false],
    ['a cue that is marked', { marked: ['speaker'] }, [mark('hub.1')], true],
    ['a cue that is not marked', { marked: ['speaker'] }, [mark('hub.2')], false],
    [
      'a cue whose mark was taken away',
      { marked: ['speaker'] },
      [mark('hub.1'), mark('hub.1', false)],
      false,
    ],
    ['cues of which one is marked', { marked: ['speaker', 'dictation'] }, [mark('hub.1')], false],
    ['cues that are both marked', { marked: ['speaker', 'dictation'] }, [mark('hub.1'), mark('hub.2')], true],
    ['a choice that was made', { chose: ['calm'] }, [choose('calm')], true],
    ['a choice that was not made', { chose: ['calm'] }, [], false],
    ['choices of which one was made', { chose: ['calm', 'judge'] }, [choose('calm')], false],
    ['a scene that was visited', { visited: ['doubt'] }, judged(1), true],
    ['a scene that was skipped: it was visited', { visited: ['doubt'] }, [choose('judge'), skip], true],
    ['a scene that was not visited', { visited: ['unseen'] }, judged(1), false],
    ['the present scene', { visited: ['hub'] }, [], true],
    ['scenes of which one was visited', { visited: ['hub', 'unseen'] }, [], false],
    ['a judgement, the middle and up', { judged: { doubt: 'consult' } }, judged(4), true],
    ['a judgement, below the middle', { judged: { doubt: 'consult' } }, judged(3), false],
    ['a judgement that says no', { judged: { doubt: 'no-consult' } }, judged(3), true],
    [
      'a judgement that was skipped: neither',
      { judged: { doubt: 'no-consult' } },
      [choose('judge'), skip],
      false,
    ],
    ['a judgement in another scene', { judged: { hub: 'consult' } }, judged(6), false],
    [
      'a skipped judgement goes the expected way',
      { judged: { doubt: 'consult' } },
      [choose('judge'), skip],
      true,
    ],
    ['and not the other', { judged: { doubt: 'no-consult' } }, [choose('judge'), skip], false],
    [
      'skipped after it was judged otherwise',
      { judged: { doubt: 'consult' } },
      [...judged(1), choose('judge'), skip],
      true,
    ],
    ['the latest judgement counts', { judged: { doubt: 'consult' } }, [...judged(6), ...judged(1)], false],
    ['a partner that was turned to', { routed: { desk: 'police' } }, routed('police'), true],
    ['another partner', { routed: { desk: 'police' } }, routed('nobody'), false],
    [
      'one of several partners',
      { routed: { desk: 'police' } },
      [...routed('police'), ...routed('nobody')],
      true,
    ],
    ['a partner in another scene', { routed: { hub: 'police' } }, routed('police'), false],
    ['a phrase that was written down', { noted: ['arm'] }, noted('arm'), true],
    ['phrases of which one was written down', { noted: ['arm', 'type'] }, noted('arm'), false],
    ['a note left empty', { noted: ['arm'] }, noted(), false],
    ['a policy value', { policy: { meldcode: 'adopted' } }, [], true],
    ['another policy value', { policy: { meldcode: 'none' } }, [], false],
    ['a policy value that is false', { policy: { 'may-report': false } }, [], true],
    [
      'policy values of which one differs',
      { policy: { meldcode: 'adopted', 'may-report': true } },
      [],
      false,
    ],
    ['not, where it does not hold', { not: { chose: ['calm'] } }, [], true],
    ['not, where it holds', { not: { chose: ['calm'] } }, [choose('calm')], false],
    ['not all of several', { not: { chose: ['calm'], visited: ['hub'] } }, [], true],
    ['not not', { not: { not: { visited: ['hub'] } } }, [], true],
    ['all of several', { visited: ['hub'], trust: { atLeast: 2 }, not: { chose: ['calm'] } }, [], true],
    ['all but one of several', { visited: ['hub'], trust: { atLeast: 3 } }, [], false],
    ['what the scenario does not have', { chose: ['nothing'] }, [choose('calm')], false],
    [
      'empty lists',
      { marked: [], chose: [], visited: [], noted: [], judged: {}, routed: {}, policy: {} },
      [],
      true,
    ],
  ])('%s', (_, when, acts, isOffered) => {
    const session = createSession(gated(when), { policy: { meldcode: 'adopted', 'may-report': false } });
    play(session, ...acts);
    expect(session.view.choices.some(({ id }) => id === 'gate')).toBe(isOffered);
    expect(session.can(choose('gate'))).toBe(isOffered);
  });

  it('is not met by a name that every object has', () => {
    const scenario = gated({});
    const session = createSession(scenario);
    const situation = {
      scenario,
      scene: 'hub',
      meters: session.view.meters,
      trail: undefined,
      marks: new Map(),
      policy: {},
    };
    const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    for (const name of names) {
      expect(holds({ visited: [name] }, situation)).toBe(false);
      expect(holds({ marked: [name] }, situation)).toBe(false);
      expect(holds({ judged: { [name]: 'consult' } }, situation)).toBe(false);
    }
  });

  it('asks about the policy of this run only, where none was given', () => {
    const session = createSession(gated({ policy: { meldcode: 'none' } }));
    expect(session.can(choose('gate'))).toBe(false);
  });
});

it('certainty of four and more means: consult', () => {
  expect(CONSULT_FROM).toBe(4);
  expect(([1, 2, 3, 4, 5, 6] as const).map(verdictOf)).toEqual([
    'no-consult',
    'no-consult',
    'no-consult',
    'consult',
    'consult',
    'consult',
  ]);
});

describe('the policy of a run', () => {
  const policy = { meldcode: 'statutory', 'may-report': true } as const;

  it('is empty where no condition asks for any', () => {
    expect(policyFacts(gated({ chose: ['calm'] }), policy)).toEqual({});
  });

  it('is what the conditions of choices, routes and branches ask for, however deep', () => {
    const inChoice = gated({ not: { not: { policy: { meldcode: 'none' } } } });
    const inRoute = board([
      scene('desk', routes(route('police', 'end', { when: { policy: { 'may-report': true } } }))),
      scene('end', end),
    ]);
    const branches = [{ when: { policy: { meldcode: 'none' } }, to: 'end' }, { to: 'end' }] as const;
    const inBranch = board([scene('fork', { kind: 'next', branches }), scene('end', end)]);
    expect(policyFacts(inChoice, policy)).toEqual({ meldcode: 'statutory' });
    expect(policyFacts(inRoute, policy)).toEqual({ 'may-report': true });
    expect(policyFacts(inBranch, policy)).toEqual({ meldcode: 'statutory' });
  });

  it('never holds a value that a transcript has no business with', () => {
    const whole = { ...policy, contact: 'Fatima' };
    expect(policyFacts(gated({ policy: { meldcode: 'none' } }), whole)).toEqual({ meldcode: 'statutory' });
  });

  it('decides the same as the whole policy would', () => {
    const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.record(
        {
          policy: fc.record(
            { meldcode: fc.constantFrom('statutory', 'adopted', 'none'), 'may-report': fc.boolean() },
            { requiredKeys: [] },
          ),
          not: fc.option(tie('condition'), { nil: undefined, maxDepth: 4 }) as fc.Arbitrary<Condition>,
        },
        { requiredKeys: [] },
      ),
    })).condition;
    fc.assert(
      fc.property(conditions, (when) => {
        const scenario = gated(when);
        const offers = (facts: typeof policy | ReturnType<typeof policyFacts>) =>
          createSession(scenario, { policy: facts }).can(choose('gate'));
        expect(offers(policyFacts(scenario, policy))).toBe(offers(policy));
      }),
    );
  });
});

it('going on from a scene that only continues is a visit too', () => {
  const scenario = board([
    scene('bridge', next('fork'), { skipTo: 'fork' }),
    scene('fork', choices(choice('back', 'end', { when: { visited: ['bridge'] } }), choice('on', 'end'))),
    scene('end', end),
  ]);
  const session = createSession(scenario);
  play(session, goOn);
  expect(session.can(choose('back'))).toBe(true);
});
