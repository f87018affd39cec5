import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/index.ts';
import { type Act, createSession, journey } from '../../../src/engine/index.ts';
import type { Cue, Scenario } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, mark, play, skip, turnTo, writeDown } from '../../support/acts.ts';
import {
  board,
  choice,
  choices,
  end,
  line,
  next,
  phrase,
  route,
  routes,
  scene,
} from '../../support/boards.ts';

const why = [{ text: ['Why.'] }];
const sign: Cue = { signal: 'control', strength: 'medium', why, sources: [] };
const noise: Cue = { noise: 'practical', why, sources: [] };
const judging = (to: string, expected: 'consult' | 'no-consult') =>
  ({ kind: 'judge', expected, because: why, sources: [], explain: 'later', to }) as const;

const spot = { cue: 'chain', at: [1, 2, 3, 4], label: 'The chain', id: 'hall.picture.chain' } as const;

/** hall (a hub with a picture) ⇄ kitchen; hall → doubt → calm → desk → paper → end. */
function house(): Scenario {
  return board(
    [
      scene(
        'hall',
        choices(
          choice('look', 'kitchen', { grade: 'acceptable', goals: ['calm'] }),
          choice('push', 'hall', {
            grade: 'harmful',
            goals: ['calm', 'safe'],
            then: [line('hall.push.1', 'She steps back.', { cue: 'steps-back' })],
          }),
          choice('leave', 'doubt', { goals: ['calm'] }),
        ),
        {
          script: [
            line('hall.1', 'Hollow.', { cue: 'speaker' }),
            line('hall.2', 'He answers for her.', { cue: 'dictation' }),
            line('hall.3', 'It rains.'),
          ],
          picture: { src: 'media/hall.svg', alt: 'A hall', spots: [spot] },
          cues: { speaker: noise, dictation: sign, chain: sign, 'steps-back': sign },
          skipTo: 'doubt',
        },
      ),
      scene('kitchen', next('hall'), {
        script: [line('kitchen.1', 'A broken plate.', { cue: 'plate' })],
        cues: { plate: sign },
        skipTo: 'hall',
      }),
      scene('doubt', judging('calm', 'consult'), { skipTo: 'calm' }),
      scene('calm', judging('desk', 'no-consult'), { skipTo: 'desk' }),
      scene(
        'desk',
        routes(
          route('contact-person', 'paper', { grade: 'good', goals: ['safe'] }),
          route('local-team', 'desk', {
            grade: 'harmful',
            returns: [line('desk.local-team.1', 'Opened.', { cue: 'opened' })],
          }),
        ),
        { cues: { opened: sign }, skipTo: 'paper' },
      ),
      scene(
        'paper',
        { kind: 'note', phrases: [phrase('arm'), phrase('type', 'label')], because: [], to: 'end' },
        { skipTo: 'end' },
      ),
      scene('end', end, { script: [line('end.1', 'Late.', { cue: 'late' })], cues: { late: sign } }),
    ],
    { goals: { calm: 'Stay calm.', safe: 'Stay safe.', other: 'Something else.' } },
  );
}

function assessed(...acts: readonly Act[]) {
  const session = createSession(house());
  play(session, ...acts);
  return assess(journey(session.scenario, session.transcript));
}
const toTheEnd = [judgeAs(4), judgeAs(1), turnTo('contact-person'), writeDown('arm')] as const;

/** What became of each cue, by its name; imagined lines by theirs. */
function outcomes(...acts: readonly Act[]): Record<string, string> {
  return Object.fromEntries(
    assessed(...acts).observations.map((one) => ['cue' in one ? one.cue : one.line, one.outcome]),
  );
}

describe('what there was to see', () => {
  it('is seen, missed, over-read, let be or imagined, by what is marked at the end', () => {
    expect(outcomes(mark('hall.2'), mark('hall.3'), choose('leave'))).toEqual({
      chain: 'missed',
      speaker: 'let-be',
      dictation: 'seen',
      'hall.3': 'imagined',
    });
    expect(outcomes(mark('hall.1'), mark('hall.picture.chain'), choose('leave'))).toEqual({
      chain: 'seen',
      speaker: 'over-read',
      dictation: 'missed',
    });
  });

  it('names scene, line and cue', () => {
    expect(assessed(mark('hall.2'), mark('hall.3'), choose('leave')).observations).toStrictEqual([
      { scene: 'hall', line: 'hall.picture.chain', outcome: 'missed', cue: 'chain' },
      { scene: 'hall', line: 'hall.1', outcome: 'let-be', cue: 'speaker' },
      { scene: 'hall', line: 'hall.2', outcome: 'seen', cue: 'dictation' },
      { scene: 'hall', line: 'hall.3', outcome: 'imagined' },
    ]);
  });

  it('is not seen where the mark was taken away again', () => {
    expect(outcomes(mark('hall.2'), mark('hall.2', false), choose('leave'))).toMatchObject({
      dictation: 'missed',
    });
  });

  it('includes what followed a choice or came back from a partner, once that was read', () => {
    expect(outcomes(choose('push'))).toEqual({});
    expect(outcomes(choose('push'), mark('hall.push.1'), goOn)).toMatchObject({ 'steps-back': 'seen' });
    expect(outcomes(choose('leave'))).not.toHaveProperty('steps-back');
    const sentBack = [choose('leave'), judgeAs(4), judgeAs(1), turnTo('local-team'), goOn];
    expect(outcomes(...sentBack)).toMatchObject({ opened: 'missed' });
  });

  it('is neither seen nor missed in scenes that were never visited', () => {
    expect(outcomes(choose('leave'), ...toTheEnd)).not.toHaveProperty('plate');
    expect(outcomes(choose('look'), goOn)).toMatchObject({ plate: 'missed' });
  });

  it('counts nowhere in a scene that was skipped, marked or not', () => {
    expect(outcomes(skip, ...toTheEnd)).toEqual({});
    expect(outcomes(mark('hall.2'), mark('hall.3'), skip, ...toTheEnd)).toEqual({});
  });

  it('counts where the scene was skipped only the second time', () => {
    expect(outcomes(mark('hall.2'), choose('look'), skip, skip)).toMatchObject({ dictation: 'seen' });
    expect(outcomes(mark('hall.2'), choose('look'), skip, skip)).not.toHaveProperty('plate');
  });

  it('counts once, however often the learner comes back, and a later visit may still see it', () => {
    const { observations } = assessed(choose('look'), goOn, mark('hall.2'), choose('leave'));
    expect(observations.filter((one) => 'cue' in one && one.cue === 'dictation')).toEqual([
      { scene: 'hall', line: 'hall.2', outcome: 'seen', cue: 'dictation' },
    ]);
  });

  it('does not count at the end, where nothing can be marked', () => {
    expect(outcomes(choose('leave'), ...toTheEnd)).not.toHaveProperty('late');
  });

  it('is seen once where one of several lines that carry the cue is marked', () => {
    const twice = board([
      scene('door', next('end'), {
        script: [line('door.1', 'He calls.', { cue: 'calls' }), line('door.2', 'Again.', { cue: 'calls' })],
        cues: { calls: sign },
      }),
      scene('end', end),
    ]);
    const session = createSession(twice);
    play(session, mark('door.2'), goOn);
    expect(assess(journey(twice, session.transcript)).observations).toEqual([
      { scene: 'door', line: 'door.2', outcome: 'seen', cue: 'calls' },
    ]);
  });

  it('is kept apart where two cases of a round use the same name for a cue', () => {
    const pair = board([
      scene('one', next('two'), { script: [line('one.1', 'A.', { cue: 'a' })], cues: { a: sign } }),
      scene('two', next('end'), { script: [line('two.1', 'A.', { cue: 'a' })], cues: { a: noise } }),
      scene('end', end),
    ]);
    const session = createSession(pair);
    play(session, mark('one.1'), goOn, goOn);
    expect(assess(journey(pair, session.transcript)).observations.map(({ outcome }) => outcome)).toEqual([
      'seen',
      'let-be',
    ]);
  });
});

describe('judgements', () => {
  it.each([
    [4, 3, 'hit', 'correct-rejection'],
    [6, 6, 'hit', 'false-alarm'],
    [3, 1, 'miss', 'correct-rejection'],
    [1, 4, 'miss', 'false-alarm'],
  ] as const)('of certainty %d and %d come out as %s and %s', (doubt, calm, first, second) => {
    expect(assessed(choose('leave'), judgeAs(doubt), judgeAs(calm)).judgements).toStrictEqual([
      { scene: 'doubt', certainty: doubt, expected: 'consult', outcome: first },
      { scene: 'calm', certainty: calm, expected: 'no-consult', outcome: second },
    ]);
  });

  it('count as soon as they are given, before their explanation is read', () => {
    const doubt = scene('doubt', { ...judging('end', 'consult'), explain: 'now' });
    const session = createSession(board([doubt, scene('end', end)]));
    play(session, judgeAs(2));
    expect(session.view.phase).toBe('consequence');
    expect(assess(journey(session.scenario, session.transcript)).judgements).toHaveLength(1);
  });

  it('do not change with what is marked', () => {
    const marked = assessed(mark('hall.1'), mark('hall.3'), choose('leave'), judgeAs(5), judgeAs(2));
    expect(marked.judgements).toEqual(assessed(choose('leave'), judgeAs(5), judgeAs(2)).judgements);
  });

  it('count nowhere when skipped', () => {
    expect(assessed(choose('leave'), skip, judgeAs(1)).judgements.map(({ scene }) => scene)).toEqual([
      'calm',
    ]);
  });

  it('on the same scene count once, by the latest', () => {
    const loop = board([
      scene('doubt', judging('way', 'consult')),
      scene('way', choices(choice('back', 'doubt'), choice('on', 'end'))),
      scene('end', end),
    ]);
    const session = createSession(loop);
    play(session, judgeAs(1), choose('back'), judgeAs(6), choose('on'));
    expect(assess(journey(loop, session.transcript)).judgements).toMatchObject([
      { scene: 'doubt', outcome: 'hit' },
    ]);
  });
});

describe('choices and routes', () => {
  const run = [
    choose('push'),
    goOn,
    choose('look'),
    goOn,
    choose('leave'),
    judgeAs(4),
    judgeAs(1),
    turnTo('local-team'),
    goOn,
    turnTo('contact-person'),
  ];

  it('are listed in the order of play with their grade, the harmful and the undecided too', () => {
    expect(assessed(...run).decisions).toStrictEqual([
      { scene: 'hall', kind: 'choice', id: 'push', grade: 'harmful', goals: ['calm', 'safe'] },
      { scene: 'hall', kind: 'choice', id: 'look', grade: 'acceptable', goals: ['calm'] },
      { scene: 'hall', kind: 'choice', id: 'leave', goals: ['calm'] },
      { scene: 'desk', kind: 'route', id: 'local-team', grade: 'harmful', goals: [] },
      { scene: 'desk', kind: 'route', id: 'contact-person', grade: 'good', goals: ['safe'] },
    ]);
  });

  it('stand as lists under the goals they touch; a goal that was not touched is told as well', () => {
    const idsOf = (decisions: readonly { readonly id: string }[]) => decisions.map(({ id }) => id);
    const { goals } = assessed(...run);
    expect(
      goals.map(({ goal, good, acceptable, harmful, open }) => [
        goal,
        ...[good, acceptable, harmful, open].map(idsOf),
      ]),
    ).toEqual([
      ['calm', [], ['look'], ['push'], ['leave']],
      ['safe', ['contact-person'], [], ['push'], []],
      ['other', [], [], [], []],
    ]);
  });

  it('that were skipped are no decisions', () => {
    expect(assessed(skip).decisions).toEqual([]);
  });

  it('hold no number that ranks people', () => {
    const numbers: string[] = [];
    JSON.stringify(assessed(...run), (key, value: unknown) => {
      if (typeof value === 'number') numbers.push(key);
      return value;
    });
    expect(new Set(numbers)).toEqual(new Set(['certainty']));
  });
});

describe('notes', () => {
  const toThePaper = [choose('leave'), judgeAs(4), judgeAs(1), turnTo('contact-person')];

  it('are told as facts and labels', () => {
    expect(assessed(...toThePaper, writeDown('type', 'arm')).notes).toEqual([
      { scene: 'paper', facts: ['arm'], labels: ['type'] },
    ]);
  });

  it('may be empty: writing nothing down is a decision too; skipping is none', () => {
    expect(assessed(...toThePaper, writeDown()).notes).toEqual([{ scene: 'paper', facts: [], labels: [] }]);
    expect(assessed(...toThePaper, skip).notes).toEqual([]);
  });
});

describe('a note that is written again', () => {
  it('counts as it was written last', () => {
    const loop = board([
      scene('paper', {
        kind: 'note',
        phrases: [phrase('arm'), phrase('type', 'label')],
        because: [],
        to: 'way',
      }),
      scene('way', choices(choice('back', 'paper'), choice('on', 'end'))),
      scene('end', end),
    ]);
    const session = createSession(loop);
    play(session, writeDown('type'), choose('back'), writeDown('arm'), choose('on'));
    expect(assess(journey(loop, session.transcript)).notes).toEqual([
      { scene: 'paper', facts: ['arm'], labels: [] },
    ]);
  });
});

describe('an assessment', () => {
  it('of a run that has only begun is empty but for the goals', () => {
    const { goals, ...others } = assessed(mark('hall.2'));
    expect(goals.map(({ goal }) => goal)).toEqual(['calm', 'safe', 'other']);
    expect(others).toEqual({ observations: [], judgements: [], decisions: [], notes: [] });
  });

  it('keeps to the part of a transcript that still fits the scenario', () => {
    const session = createSession(house());
    play(session, choose('leave'), judgeAs(5));
    const [start, ...acts] = session.transcript;
    const edited = assess(journey(house(), [start, ...acts, choose('gone'), judgeAs(1)]));
    expect(edited).toEqual(assess(journey(house(), session.transcript)));
  });
});
