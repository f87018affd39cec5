import { describe, expect, it } from 'vitest';
import { type Debrief, debrief } from '../../../src/assessment/index.ts';
import { type Act, createSession, journey } from '../../../src/engine/index.ts';
import type { Scenario, Scene } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, mark, play, skip, turnTo, writeDown } from '../../support/acts.ts';
import { board, choice, choices, end, everyTurn, judge, line, next, scene } from '../../support/boards.ts';

function lookedBack(scenario: Scenario, ...acts: readonly Act[]): Debrief {
  const session = createSession(scenario);
  play(session, ...acts);
  return debrief(journey(scenario, session.transcript));
}

/** The way through that takes every kind of turn once. */
const everyAct = [
  choose('ask'),
  goOn,
  judgeAs(5),
  goOn,
  turnTo('local-team'),
  goOn,
  turnTo('contact-person'),
  writeDown('type'),
  goOn,
];

describe('the timeline of a debrief', () => {
  it('tells the decisions in the order of play, and leaves out where the story only went on', () => {
    const { steps } = lookedBack(everyTurn(), ...everyAct);
    expect(steps.map(({ scene: { id }, decided }) => [id, decided?.kind])).toEqual([
      ['opening', 'choice'],
      ['doubt', 'judgement'],
      ['desk', 'route'],
      ['desk', 'route'],
      ['paper', 'note'],
    ]);
  });

  it('says of each decision where it can be undone', () => {
    const session = createSession(everyTurn());
    play(session, mark('opening.2'), ...everyAct);
    const { steps } = debrief(journey(session.scenario, session.transcript));
    const indexes = steps.map(({ decided }) => decided?.index);
    expect(indexes).toEqual(session.steps.map(({ index }) => index));
    expect(indexes).toEqual([2, 4, 6, 8, 9]);
  });

  it('says of a choice what it was, what else was possible and what it did', () => {
    const [opening] = lookedBack(everyTurn(), ...everyAct).steps;
    expect(opening).toMatchObject({
      decided: { kind: 'choice', choice: { id: 'ask' }, others: [{ id: 'press' }] },
      changes: [
        { meter: 'stress', by: -1 },
        { meter: 'trust', by: 1 },
      ],
    });
  });

  it('offers as another way only what could be done then', () => {
    const hub = board([
      scene(
        'hub',
        choices(
          choice('first', 'hub', { once: true }),
          choice('only-later', 'end', { when: { chose: ['first'] } }),
          choice('leave', 'end'),
        ),
      ),
      scene('end', end),
    ]);
    const others = lookedBack(hub, choose('first'), choose('leave')).steps.map(({ decided }) =>
      decided?.kind === 'choice' ? decided.others.map(({ id }) => id) : [],
    );
    expect(others).toEqual([['leave'], ['only-later']]);
  });

  it('says of a judgement how it came out and why', () => {
    const doubt = lookedBack(everyTurn(), ...everyAct).steps[1];
    expect(doubt?.decided).toEqual({
      kind: 'judgement',
      index: 3,
      certainty: 5,
      expected: 'consult',
      outcome: 'hit',
      because: [{ text: ['Because.'] }],
      sources: [],
    });
    expect(doubt?.changes).toEqual([]);
  });

  it('says of a judgement what differs from its twin, where there is something', () => {
    const differs = [{ text: ['Here he asks her.'] }];
    const judged = (more: object) =>
      lookedBack(board([scene('doubt', { ...judge('end'), ...more }), scene('end', end)]), judgeAs(4))
        .steps[0]?.decided;
    expect(judged({ differs })).toMatchObject({ kind: 'judgement', differs });
    expect(judged({})).not.toHaveProperty('differs');
  });

  it('says of a route whom else one could have turned to, also when it came back', () => {
    const [sentBack, again] = lookedBack(everyTurn(), ...everyAct).steps.slice(2);
    expect(sentBack).toMatchObject({
      decided: { route: { partner: 'local-team' }, others: [{ partner: 'contact-person' }] },
      changes: [{ meter: 'safety', by: -1 }],
    });
    expect(again).toMatchObject({
      decided: { route: { partner: 'contact-person' }, others: [{ partner: 'local-team' }] },
    });
  });

  it('says of a note what was written and what could have been', () => {
    const paper = lookedBack(everyTurn(), ...everyAct).steps.at(-1);
    expect(paper?.decided).toMatchObject({
      kind: 'note',
      phrases: [
        { id: 'arm', isWritten: false },
        { id: 'type', isWritten: true },
      ],
    });
  });

  it('tells a skipped scene as skipped, with what was possible and nothing to have seen', () => {
    const [opening, doubt, desk] = lookedBack(everyTurn(), mark('opening.2'), skip, skip, skip).steps;
    expect(opening).toMatchObject({
      decided: { kind: 'skip', index: 2, others: [{ id: 'ask' }, { id: 'press' }] },
      sights: [],
      changes: [],
    });
    expect(doubt?.decided).toEqual({ kind: 'skip', index: 3, others: [] });
    expect(desk?.decided).toMatchObject({
      others: [{ partner: 'contact-person' }, { partner: 'local-team' }],
    });
  });

  it('tells only the change that was felt: meters end at their bounds', () => {
    const low = { ...everyTurn(), meters: { stress: 4, trust: 2, safety: 0 } };
    expect(lookedBack(low, choose('press')).steps[0]?.changes).toEqual([{ meter: 'stress', by: 1 }]);
  });
});

describe('what there was to see', () => {
  const why = [{ text: ['They answer for her.'] }];
  const hall = board([
    scene('hall', next('kitchen'), {
      script: [line('hall.1', 'He answers.', { cue: 'dictation' }), line('hall.2', 'It rains.')],
      cues: { dictation: { signal: 'control', strength: 'strong', why, sources: [] } },
    }),
    scene('kitchen', choices(choice('back', 'hall'), choice('leave', 'end'))),
    scene('end', end),
  ]);

  it('stands at the scene where it came in sight, with its line and its why', () => {
    const { steps } = lookedBack(hall, mark('hall.2'), goOn, choose('leave'));
    expect(steps.map(({ scene: { id }, sights }) => [id, sights])).toEqual([
      [
        'hall',
        [
          {
            outcome: 'missed',
            item: line('hall.1', 'He answers.', { cue: 'dictation' }),
            id: 'dictation',
            cue: { signal: 'control', strength: 'strong', why, sources: [] },
          },
          { outcome: 'imagined', item: line('hall.2', 'It rains.') },
        ],
      ],
      ['kitchen', []],
    ]);
  });

  it('stands there once, at the first visit, also when it was marked at a later one', () => {
    const { steps } = lookedBack(hall, goOn, choose('back'), mark('hall.1'), goOn, choose('leave'));
    expect(steps.map(({ scene: { id }, sights }) => [id, sights.map(({ outcome }) => outcome)])).toEqual([
      ['hall', ['seen']],
      ['kitchen', []],
      ['kitchen', []],
    ]);
  });
});

describe('a stay at which there was only something to see', () => {
  it('has no decision, not even an empty one', () => {
    const hall = scene('hall', next('end'), {
      script: [line('hall.1', 'He answers.', { cue: 'dictation' })],
      cues: { dictation: { signal: 'control', strength: 'strong', why: [], sources: [] } },
    });
    const [step] = lookedBack(board([hall, scene('end', end)]), goOn).steps;
    expect(step).not.toHaveProperty('decided');
    expect(step).toMatchObject({ scene: { id: 'hall' }, changes: [] });
  });
});

describe('a debrief', () => {
  it('says how the story ended, once it has', () => {
    expect(lookedBack(everyTurn(), ...everyAct).ending).toBe('good');
    expect(lookedBack(everyTurn(), choose('ask'))).not.toHaveProperty('ending');
  });

  it('tells the judgements of a story as counts, and of no judgements nothing', () => {
    const counts = { hits: 1, misses: 0, falseAlarms: 0, correctRejections: 0 };
    expect(lookedBack(everyTurn(), ...everyAct).blocks).toStrictEqual([
      { telling: { kind: 'counts', counts, sure: { right: 0, of: 0 } } },
    ]);
    expect(lookedBack(everyTurn(), skip, skip, skip, skip).blocks).toEqual([]);
  });

  it('tells the judgements of a round block by block', () => {
    const dealt = (block: string, to: string): Scene =>
      scene(block, judge(to), { case: { block, number: 1, of: 1, pair: 'stairs' } });
    const { blocks } = lookedBack(
      board([dealt('practice', 'day'), dealt('day', 'over'), scene('over', end)]),
      judgeAs(6),
      judgeAs(1),
    );
    expect(blocks.map(({ block, telling: { counts } }) => [block, counts.hits, counts.misses])).toEqual([
      ['practice', 1, 0],
      ['day', 0, 1],
    ]);
  });

  it('of a run in which all was skipped blames nothing and still names one thing to try', () => {
    const { goals, tomorrow } = lookedBack(everyTurn(), skip, skip, skip, skip, skip);
    expect(goals).toEqual([]);
    expect(tomorrow).toEqual({ kind: 'habit', habit: 'know-your-contact-person' });
  });

  it('is in the words of the scenario it is given', () => {
    const session = createSession(everyTurn());
    play(session, ...everyAct);
    const { scenes, ...others } = everyTurn();
    const opening = scenes['opening'];
    if (opening?.turn.kind !== 'choices') throw new Error('The opening asks to choose.');
    const turn = {
      ...opening.turn,
      choices: opening.turn.choices.map((each) => ({ ...each, label: [{ text: [`Zeg ${each.id}.`] }] })),
    };
    const dutch = { ...others, scenes: { ...scenes, opening: { ...opening, turn } } };
    expect(debrief(journey(dutch, session.transcript)).steps[0]?.decided).toMatchObject({
      choice: { label: [{ text: ['Zeg ask.'] }] },
    });
  });
});
