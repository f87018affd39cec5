import { describe, expect, it } from 'vitest';
import type { TeamSession } from '../../../src/team/file/index.ts';
import { cycleOf } from '../../../src/team/pages/cycle.ts';

const order = { first: 'b', seed: 1, drawnOn: '2026-03-01' } as const;

function session(kind: TeamSession['kind'], day: string, form?: 'a' | 'b'): TeamSession {
  return {
    ...{ id: day, kind, day, people: 12, items: [] },
    ...(form && { form }),
    training: { id: 'round', version: '1.0.0', digest: 'a'.repeat(64) },
  };
}

const nextOf = (...sessions: readonly TeamSession[]): string | undefined =>
  cycleOf({ order, sessions }).next?.name;

describe('the cycle of a team', () => {
  it('begins with the form that was drawn', () => {
    expect(cycleOf({ order, sessions: [] }).next).toEqual({ name: 'measure-first', form: 'b', times: 0 });
    expect(nextOf(session('measure', '2026-03-02', 'a'))).toBe('measure-first');
  });

  it('goes on to practice, the other form, and refreshing', () => {
    const first = session('measure', '2026-03-02', 'b');
    const practice = session('practise', '2026-03-16');
    const second = session('measure', '2026-06-02', 'a');
    expect(nextOf(first)).toBe('practise');
    expect(nextOf(first, practice)).toBe('measure-again');
    expect(nextOf(first, practice, second)).toBe('booster');
    expect(nextOf(first, practice, second, session('booster', '2026-09-02'))).toBeUndefined();
  });

  it('does not count practice from before the first measurement, nor refreshing from before the second', () => {
    const before = session('practise', '2026-02-02');
    const first = session('measure', '2026-03-02', 'b');
    expect(nextOf(before, first)).toBe('practise');
    expect(nextOf(first, session('practise', '2026-03-16'), session('booster', '2026-03-17'))).toBe(
      'measure-again',
    );
  });

  it('lets who waits in a pilot measure twice before it practises', () => {
    const pilot = { id: 'pilot', practises: 'later' } as const;
    const next = (...sessions: readonly TeamSession[]) => cycleOf({ order, sessions, pilot }).next?.name;
    const first = session('measure', '2026-03-02', 'b');
    const second = session('measure', '2026-06-02', 'a');
    expect(next(first)).toBe('measure-again');
    expect(next(first, second)).toBe('practise');
    expect(next(first, second, session('practise', '2026-06-16'))).toBe('booster');
    expect(cycleOf({ order, sessions: [first], pilot: { ...pilot, practises: 'now' } }).next?.name).toBe(
      'practise',
    );
  });

  it('says when each step was done last, and how often', () => {
    const steps = cycleOf({
      order,
      sessions: [
        session('measure', '2026-03-02', 'b'),
        session('practise', '2026-03-16'),
        session('practise', '2026-04-16'),
      ],
    }).steps;
    expect(steps[1]).toEqual({ name: 'practise', times: 2, doneOn: '2026-04-16' });
  });
});
