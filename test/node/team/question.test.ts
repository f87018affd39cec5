import { describe, expect, it } from 'vitest';
import { type Question, leading, questionOf, waysOf } from '../../../src/team/play/question.ts';
import { createSession } from '../../../src/engine/index.ts';
import { everyTurn } from '../../support/boards.ts';

const judging: Question = { kind: 'judge', keys: ['1', '2', '3', '4', '5', '6'], isMany: false };
const choosing: Question = { kind: 'choose', keys: ['ask', 'wait', 'press'], isMany: false };
const noting: Question = { kind: 'note', keys: ['bridge', 'arm', 'type'], isMany: true };

describe('the way that a story goes on', () => {
  it('is that of the verdict with the most hands, at its fullest step', () => {
    const [first, ...others] = leading(waysOf(judging, [2, 3, 0, 1, 4, 1], 12));
    expect(others).toEqual([]);
    expect(first).toEqual({ key: 'consult', hands: 6, act: { type: 'judge', certainty: 5 } });
  });

  it('takes of two steps as full the one nearer to the middle, which says less', () => {
    const ways = waysOf(judging, [2, 2, 0, 0, 3, 3], 12);
    expect(ways.map(({ act }) => act)).toEqual([
      { type: 'judge', certainty: 5 },
      { type: 'judge', certainty: 2 },
    ]);
  });

  it('is for the room to say where hands are as many, or none', () => {
    expect(leading(waysOf(choosing, [4, 1, 4], 12)).map(({ key }) => key)).toEqual(['ask', 'press']);
    expect(leading(waysOf(choosing, [0, 0, 0], 12))).toHaveLength(3);
    expect(leading(waysOf(judging, [3, 0, 0, 0, 0, 3], 12))).toHaveLength(2);
  });

  it('writes down what more than half would', () => {
    const [way] = waysOf(noting, [6, 7, 0], 12);
    expect(way?.act).toEqual({ type: 'note', phrases: ['arm'] });
  });

  it('is one that the engine allows, at every question of a story', () => {
    const session = createSession(everyTurn());
    const kinds = new Set<string>();
    for (let steps = 0; steps < 40 && session.view.phase !== 'ended'; steps += 1) {
      const question = questionOf(session.view);
      if (!question) {
        session.act({ type: 'continue' });
        continue;
      }
      kinds.add(question.kind);
      const counts = question.keys.map((_, index) => (index === steps % question.keys.length ? 9 : 0));
      const ways = waysOf(question, counts, 12);
      for (const { act } of ways) expect(session.can(act)).toBe(true);
      session.act((leading(ways)[0] ?? { act: { type: 'skip' } as const }).act);
    }
    expect(session.view.phase).toBe('ended');
    expect([...kinds].sort()).toEqual(['choose', 'judge', 'note', 'route']);
  });
});
