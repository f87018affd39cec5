import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debrief, debrief, signOf } from '../../../src/assessment/index.ts';
import { type Act, createSession, journey } from '../../../src/engine/index.ts';
import type { Choice, Scenario, Scene, Turn } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, mark, play, skip, walk, writeDown } from '../../support/acts.ts';
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
  scene,
} from '../../support/boards.ts';

function lookedBack(scenario: Scenario, ...acts: readonly Act[]): Debrief {
  const session = createSession(scenario);
  play(session, ...acts);
  return debrief(journey(scenario, session.transcript));
}

/** One decision after another: each a list of choices by id and what differs in them. */
const story = (...steps: readonly Readonly<Record<string, Partial<Choice>>>[]): Scenario =>
  board([
    ...steps.map((options, index) =>
      scene(
        `s${index}`,
        choices(
          ...Object.entries(options).map(([id, more]) =>
            choice(id, index + 1 < steps.length ? `s${index + 1}` : 'end', more),
          ),
        ),
      ),
    ),
    scene('end', end),
  ]);

const why = [{ text: ['Why.'] }];
const kitchen = board([
  scene('kitchen', next('end'), {
    script: [
      line('kitchen.1', 'He answers.', { cue: 'control' }),
      line('kitchen.2', 'The kettle sings.', { cue: 'kettle' }),
      line('kitchen.3', 'It rains.'),
      line('kitchen.4', 'She looks away.', { cue: 'away' }),
    ],
    cues: {
      control: { signal: 'control', strength: 'strong', why, sources: [] },
      kettle: { noise: 'practical', why, sources: [] },
      away: { signal: 'fear', strength: 'weak', why, sources: [] },
    },
  }),
  scene('end', end),
]);

describe('what stands first when somebody looks back', () => {
  it('is the decision that did the other most good', () => {
    const run = lookedBack(
      story(
        { ask: { grade: 'good', effects: { trust: 1 } } },
        { wait: { grade: 'good', effects: { stress: -1, safety: 1 } } },
        { call: { grade: 'good', effects: { trust: 1 } } },
      ),
      choose('ask'),
      choose('wait'),
      choose('call'),
    );
    expect(run.helped).toEqual({ kind: 'helped', position: 1 });
  });

  it('is a signal that was seen, the strongest, where no decision helped', () => {
    const { helped } = lookedBack(kitchen, mark('kitchen.4'), mark('kitchen.1'), goOn);
    expect(helped).toMatchObject({ kind: 'saw', position: 0, sight: { id: 'control' } });
  });

  it('is a decision that could be taken, where no better was', () => {
    const run = lookedBack(
      story({ shout: { grade: 'harmful' } }, { wait: { grade: 'acceptable' } }),
      choose('shout'),
      choose('wait'),
    );
    expect(run.helped).toEqual({ kind: 'could', position: 1 });
  });

  it('is what was rightly let be, only of who marked something', () => {
    expect(lookedBack(kitchen, mark('kitchen.3'), goOn).helped).toMatchObject({
      kind: 'let-be',
      sight: { id: 'kettle' },
    });
    expect(lookedBack(kitchen, goOn).helped).toEqual({ kind: 'came-along' });
  });

  it('is a judgement as expected, and a note that holds only facts', () => {
    const doubt = board([scene('doubt', judge('end')), scene('end', end)]);
    expect(lookedBack(doubt, judgeAs(6)).helped).toEqual({ kind: 'helped', position: 0 });
    expect(lookedBack(doubt, judgeAs(1)).helped).toEqual({ kind: 'came-along' });
    const paper = board([scene('paper', note('end', 'arm')), scene('end', end)]);
    expect(lookedBack(paper, writeDown('arm')).helped).toEqual({ kind: 'helped', position: 0 });
    expect(lookedBack(paper, writeDown()).helped).toEqual({ kind: 'came-along' });
  });

  it('tells nothing of a case of a form', () => {
    const { script, cues } = kitchen.scenes['kitchen'] as Scene;
    const turn: Turn = {
      kind: 'judge',
      expected: 'consult',
      because: [],
      sources: [],
      explain: 'never',
      to: 'end',
    };
    const form = board([scene('case', turn, { script, cues }), scene('end', end)]);
    const run = lookedBack(form, mark('kitchen.1'), judgeAs(1));
    expect(run).toMatchObject({ helped: { kind: 'came-along' }, again: [] });
    expect(run).not.toHaveProperty('marks');
    expect(run.steps.map(({ decided, scene: { turn } }) => signOf(decided, turn))).toEqual([undefined]);
  });
});

describe('what is worth another look', () => {
  it('is what did the most harm, two at most, in the order of play', () => {
    const run = lookedBack(
      story(
        { a: { grade: 'harmful', effects: { trust: -1 } } },
        { b: { grade: 'harmful', effects: { stress: 1 } } },
        { c: { grade: 'harmful', effects: { safety: -2 } } },
        { d: { grade: 'good' } },
      ),
      choose('a'),
      choose('b'),
      choose('c'),
      choose('d'),
    );
    expect(run.again).toEqual([{ position: 0 }, { position: 2 }]);
  });

  it('is a judgement that came out otherwise', () => {
    const doubt = board([scene('doubt', judge('end')), scene('end', end)]);
    expect(lookedBack(doubt, judgeAs(2)).again).toEqual([{ position: 0 }]);
    expect(lookedBack(doubt, judgeAs(5)).again).toEqual([]);
  });

  it('is a strong signal that was missed, only of who marked something', () => {
    expect(lookedBack(kitchen, mark('kitchen.4'), goOn).again).toMatchObject([{ sight: { id: 'control' } }]);
    expect(lookedBack(kitchen, goOn).again).toEqual([]);
  });

  it('is nothing after a run without harm', () => {
    expect(lookedBack(story({ a: { grade: 'good' } }), choose('a')).again).toEqual([]);
  });
});

describe('how the marks fell', () => {
  it('is told of who marked something', () => {
    const run = lookedBack(kitchen, mark('kitchen.1'), mark('kitchen.2'), mark('kitchen.3'), goOn);
    expect(run.marks).toEqual({ seen: 1, signals: 2, tooMuch: 2 });
    expect(lookedBack(kitchen, goOn)).not.toHaveProperty('marks');
  });
});

describe('whatever was done', () => {
  it('there is something to begin with, two things at most to look at again, and each points at a step', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (picks) => {
        const session = createSession(everyTurn());
        walk(session, picks);
        const { steps, helped, again, marks } = debrief(journey(session.scenario, session.transcript));
        const pointed = 'position' in helped ? [helped, ...again] : again;
        for (const { position, sight } of pointed) {
          expect(steps[position]).toBeDefined();
          if (sight) expect(steps[position]?.sights).toContain(sight);
        }
        expect(again.length).toBeLessThanOrEqual(2);
        if (marks) expect(marks.seen).toBeLessThanOrEqual(marks.signals);
      }),
    );
  });

  it('what was skipped counts for nothing', () => {
    const run = lookedBack(everyTurn(), skip, skip, skip, skip);
    expect(run).toMatchObject({ helped: { kind: 'came-along' }, again: [] });
    expect(run).not.toHaveProperty('marks');
  });
});

describe('the end of a run', () => {
  it('is the scene it ended in, once it has', () => {
    expect(lookedBack(kitchen, goOn).end?.id).toBe('end');
    expect(lookedBack(kitchen)).not.toHaveProperty('end');
  });
});
