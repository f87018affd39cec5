import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/engine/index.ts';
import { choose, goOn, judgeAs, play, skip, turnTo, writeDown } from '../../support/acts.ts';
import {
  board,
  choice,
  choices,
  end,
  everyTurn,
  judge,
  line,
  next,
  note,
  route,
  routes,
  scene,
} from '../../support/boards.ts';

describe('choosing', () => {
  it('offers the choices of the scene, and nothing of other kinds of turn', () => {
    const { view } = createSession(everyTurn());
    expect(view.phase).toBe('choosing');
    expect(view.choices.map(({ id }) => id)).toEqual(['ask', 'press']);
    expect([view.routes, view.phrases, view.written]).toEqual([[], [], []]);
    expect(view.consequence).toBeUndefined();
    expect(view.visit).toBe(1);
  });

  it('shows what follows a choice, and goes on when the learner does', () => {
    const session = createSession(everyTurn());
    play(session, choose('ask'));
    expect(session.view.phase).toBe('consequence');
    expect(session.view.scene.id).toBe('opening');
    expect(session.view.consequence).toMatchObject({ kind: 'choice', choice: { id: 'ask' } });
    expect(session.view.consequence?.lines.map(({ id }) => id)).toEqual(['opening.ask.1']);
    expect(session.view.choices).toEqual([]);
    expect(session.view.canSkip).toBe(false);
    play(session, goOn);
    expect(session.view.scene.id).toBe('doubt');
    expect(session.view.visit).toBe(2);
  });

  it('goes straight on where nothing follows', () => {
    const session = createSession(everyTurn());
    play(session, choose('press'));
    expect(session.view.scene.id).toBe('doubt');
    expect(session.view.phase).toBe('judging');
  });

  it.each([choose('shout'), goOn, judgeAs(4), turnTo('police'), writeDown()])(
    'refuses what is not asked: %j',
    (act) => {
      const session = createSession(everyTurn());
      const before = session.view;
      expect(session.can(act)).toBe(false);
      expect(session.act(act)).toBe(false);
      expect(session.view).toBe(before);
      expect(session.transcript).toHaveLength(1);
    },
  );
});

describe('a hub', () => {
  const hub = board([
    scene(
      'hub',
      choices(
        choice('look', 'kitchen', { once: true }),
        choice('wait', 'hub', { effects: { stress: 1 } }),
        choice('leave', 'end'),
      ),
      { skipTo: 'end' },
    ),
    scene('kitchen', next('hub'), { skipTo: 'hub' }),
    scene('end', end),
  ]);
  const offered = (session: ReturnType<typeof createSession>) => session.view.choices.map(({ id }) => id);

  it('is come back to, without the choice that can be made once', () => {
    const session = createSession(hub);
    expect(offered(session).toSorted()).toEqual(['leave', 'look', 'wait']);
    play(session, choose('look'), goOn);
    expect(session.view.scene.id).toBe('hub');
    expect(session.view.visit).toBe(3);
    expect(offered(session).toSorted()).toEqual(['leave', 'wait']);
    expect(session.act(choose('look'))).toBe(false);
  });

  it('counts each visit, also when a choice leads to its own scene', () => {
    const session = createSession(hub);
    play(session, choose('wait'), choose('wait'));
    expect(session.view.scene.id).toBe('hub');
    expect(session.view.visit).toBe(3);
    expect(session.view.meters.stress).toBe(4);
  });
});

describe('judging', () => {
  const judging = (explain: 'now' | 'later') =>
    createSession(board([scene('doubt', judge('end', explain), { skipTo: 'end' }), scene('end', end)]));

  it('explains at once where the scene says so', () => {
    const session = judging('now');
    play(session, judgeAs(5));
    expect(session.view.phase).toBe('consequence');
    expect(session.view.consequence).toEqual({ kind: 'judgement', certainty: 5, lines: [] });
    play(session, goOn);
    expect(session.view.phase).toBe('ended');
  });

  it('keeps the explanation for the debrief where the scene says so', () => {
    const session = judging('later');
    play(session, judgeAs(2));
    expect(session.view.phase).toBe('ended');
  });

  it.each([1, 2, 3, 4, 5, 6] as const)('takes certainty %i', (certainty) => {
    expect(judging('later').can(judgeAs(certainty))).toBe(true);
  });

  it.each([0, 7, 3.5, Number.NaN, '4'])('refuses certainty %s', (certainty) => {
    expect(judging('later').act(judgeAs(certainty as 1))).toBe(false);
  });
});

describe('routing', () => {
  const desk = (): ReturnType<typeof createSession> => {
    const session = createSession(everyTurn());
    play(session, choose('press'), judgeAs(4), goOn);
    return session;
  };

  it('offers the partners of the scene', () => {
    const { view } = desk();
    expect(view.phase).toBe('routing');
    expect(view.routes.map(({ partner, isTried }) => [partner, isTried])).toEqual([
      ['contact-person', false],
      ['local-team', false],
    ]);
  });

  it('can be mended: what comes back is shown, and the route is offered again as tried', () => {
    const session = desk();
    play(session, turnTo('local-team'));
    expect(session.view.consequence).toMatchObject({ kind: 'route', route: { partner: 'local-team' } });
    play(session, goOn);
    expect(session.view.phase).toBe('routing');
    expect(session.view.routes.map(({ isTried }) => isTried)).toEqual([false, true]);
    expect(session.view.meters.safety).toBe(0);
    expect(session.can(turnTo('local-team'))).toBe(true);
    play(session, turnTo('contact-person'));
    expect(session.view.phase).toBe('noting');
  });

  it('does not take a route of another scene for tried', () => {
    const twice = board([
      scene('first', routes(route('police', 'second')), { skipTo: 'second' }),
      scene('second', routes(route('police', 'end')), { skipTo: 'end' }),
      scene('end', end),
    ]);
    const session = createSession(twice);
    play(session, turnTo('police'));
    expect(session.view.routes[0]?.isTried).toBe(false);
  });

  it('refuses a partner that the scene does not offer, or not now', () => {
    const session = createSession(
      board([
        scene(
          'desk',
          routes(route('police', 'end', { when: { safety: { atMost: 0 } } }), route('nobody', 'end')),
        ),
        scene('end', end),
      ]),
    );
    expect(session.view.routes.map(({ partner }) => partner)).toEqual(['nobody']);
    expect(session.act(turnTo('police'))).toBe(false);
    expect(session.act(turnTo('debt-help'))).toBe(false);
  });
});

describe('writing a note', () => {
  const paper = board([
    scene('paper', note('bridge', 'arm', 'type', 'time'), { skipTo: 'bridge' }),
    scene('bridge', next('again'), { reads: 'paper', skipTo: 'again' }),
    scene('again', choices(choice('rewrite', 'paper'), choice('stop', 'end')), { skipTo: 'end' }),
    scene('end', end, { reads: 'paper' }),
  ]);
  const written = (session: ReturnType<typeof createSession>) => session.view.written.map(({ id }) => id);

  it('offers the phrases of the scene', () => {
    const { view } = createSession(paper);
    expect(view.phase).toBe('noting');
    expect(view.phrases.map(({ id }) => id)).toEqual(['arm', 'type', 'time']);
  });

  it('is read where a scene says so, in the order of the scene', () => {
    const session = createSession(paper);
    play(session, writeDown('time', 'arm'));
    expect(written(session)).toEqual(['arm', 'time']);
  });

  it('may be empty', () => {
    const session = createSession(paper);
    play(session, writeDown());
    expect(written(session)).toEqual([]);
  });

  it('is empty where the note was skipped', () => {
    const session = createSession(paper);
    play(session, skip);
    expect(written(session)).toEqual([]);
  });

  it('is the one that the scene reads, where there are several', () => {
    const two = board([
      scene('first', note('second', 'arm', 'time'), { skipTo: 'second' }),
      scene('second', note('looking', 'type', 'noise'), { skipTo: 'looking' }),
      scene('looking', next('end'), { reads: 'first', skipTo: 'end' }),
      scene('end', end, { reads: 'second' }),
    ]);
    const session = createSession(two);
    play(session, writeDown('time'), writeDown('type'));
    expect(written(session)).toEqual(['time']);
    play(session, goOn);
    expect(written(session)).toEqual(['type']);
  });

  it('is what was written before, where the note is skipped on a later visit', () => {
    const session = createSession(paper);
    play(session, writeDown('arm'), goOn, choose('rewrite'), skip);
    expect(written(session)).toEqual(['arm']);
  });

  it('holds what was written last', () => {
    const session = createSession(paper);
    play(session, writeDown('arm'), goOn, choose('rewrite'), writeDown('type'));
    expect(written(session)).toEqual(['type']);
  });

  it.each([
    ['a phrase twice', writeDown('arm', 'arm')],
    ['a phrase of nowhere', writeDown('arm', 'gossip')],
  ])('refuses %s', (_, act) => {
    const session = createSession(paper);
    expect(session.act(act)).toBe(false);
    expect(session.view.phase).toBe('noting');
  });
});

describe('going on', () => {
  const fork = (trust: number) =>
    board(
      [
        scene(
          'fork',
          {
            kind: 'next',
            branches: [
              { when: { trust: { atLeast: 4 } }, to: 'open' },
              { when: { trust: { atLeast: 2 } }, to: 'polite' },
              { to: 'closed' },
            ],
          },
          { skipTo: 'closed' },
        ),
        ...['open', 'polite', 'closed'].map((id) => scene(id, end)),
      ],
      { meters: { stress: 0, trust, safety: 0 } },
    );

  it.each([
    [5, 'open'],
    [3, 'polite'],
    [1, 'closed'],
  ])('with trust %i takes the first branch that holds: %s', (trust, to) => {
    const session = createSession(fork(trust));
    expect(session.view.phase).toBe('continuing');
    play(session, goOn);
    expect(session.view.scene.id).toBe(to);
  });
});

describe('an end', () => {
  it.each(['good', 'acceptable', 'harmful'] as const)(
    'says that it is %s, and nothing before it does',
    (ending) => {
      const session = createSession(
        board([scene('way', next('end')), scene('end', { kind: 'end', ending })]),
      );
      expect(session.view).not.toHaveProperty('ending');
      play(session, goOn);
      expect(session.view.ending).toBe(ending);
    },
  );

  it.each([goOn, skip, choose('ask'), judgeAs(4)])(
    'is final: nothing can be done any more, not even %j',
    (act) => {
      const session = createSession(board([scene('end', end)]));
      expect(session.view.phase).toBe('ended');
      expect(session.view.canSkip).toBe(false);
      expect(session.can(act)).toBe(false);
      expect(session.act(act)).toBe(false);
    },
  );
});

describe('skipping', () => {
  it('is not offered where nothing says whereto', () => {
    const session = createSession(board([scene('doubt', judge('end')), scene('end', end)]));
    expect([session.view.canSkip, session.can(skip), session.act(skip)]).toEqual([false, false, false]);
    expect(session.view).toMatchObject({ visit: 1, phase: 'judging' });
  });

  it('leaves a scene without deciding, and costs nothing', () => {
    const session = createSession(everyTurn());
    const { meters } = session.view;
    for (const id of ['doubt', 'desk', 'paper', 'bridge', 'relief']) {
      expect(session.view.canSkip).toBe(true);
      play(session, skip);
      expect(session.view.scene.id).toBe(id);
      expect(session.view.meters).toEqual(meters);
    }
    expect(session.view.phase).toBe('ended');
  });

  it('waits until the answer to what was just done is read', () => {
    const session = createSession(everyTurn());
    play(session, choose('ask'));
    expect(session.act(skip)).toBe(false);
    play(session, goOn, skip);
    expect(session.view.scene.id).toBe('desk');
  });
});

describe('the meters', () => {
  it('stay between 0 and 5, whatever the effects', () => {
    const session = createSession(
      board(
        [
          scene(
            'loop',
            choices(
              choice('worse', 'loop', { effects: { stress: 2, trust: -2, safety: -2 } }),
              choice('better', 'loop', { effects: { stress: -2, trust: 2, safety: 2 } }),
              choice('leave', 'end'),
            ),
            { skipTo: 'end' },
          ),
          scene('end', end),
        ],
        { meters: { stress: 4, trust: 1, safety: 0 } },
      ),
    );
    play(session, choose('worse'));
    expect(session.view.meters).toEqual({ stress: 5, trust: 0, safety: 0 });
    play(session, choose('better'));
    expect(session.view.meters).toEqual({ stress: 3, trust: 2, safety: 2 });
    play(session, choose('better'), choose('better'));
    expect(session.view.meters).toEqual({ stress: 0, trust: 5, safety: 5 });
  });

  it('are known as they were before what was done last', () => {
    const session = createSession(everyTurn());
    expect(session.view.metersBefore).toEqual(session.view.meters);
    play(session, choose('press'));
    expect(session.view.metersBefore).toEqual({ stress: 2, trust: 2, safety: 2 });
    expect(session.view.meters).toEqual({ stress: 4, trust: 2, safety: 1 });
    play(session, judgeAs(4));
    expect(session.view.metersBefore).toEqual(session.view.meters);
  });

  it('change with the answer, before the learner goes on', () => {
    const session = createSession(
      board([
        scene(
          'one',
          choices(choice('ask', 'end', { effects: { trust: 1 }, then: [line('one.ask.1', 'Yes.')] })),
        ),
        scene('end', end),
      ]),
    );
    play(session, choose('ask'));
    expect(session.view.meters.trust).toBe(3);
    play(session, goOn);
    expect(session.view.meters.trust).toBe(3);
  });
});
