import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/elements/signal-shelf/path.ts';
import { type IndexEntry, type Level, indexEntry } from '../../../src/format/training-index.ts';
import { board, end, scene } from '../../support/boards.ts';

const entry = (id: string, level: Level, more: Partial<IndexEntry> = {}): IndexEntry => ({
  ...indexEntry(board([scene('only', end)], { id, level })),
  ...more,
});
const ids = (trainings: readonly IndexEntry[]): readonly string[] => trainings.map(({ id }) => id);
const set = (...members: readonly string[]): ReadonlySet<string> => new Set(members);

const TRAININGS = [entry('c', 3), entry('a', 1), entry('b', 1), entry('d', 2)];

describe('the path', () => {
  it('begins with the easiest, and goes on by level in the order of the index', () => {
    const { running, next, ahead, done } = pathOf(TRAININGS, { done: set(), running: set() });
    expect([running, done]).toEqual([[], []]);
    expect(next?.id).toBe('a');
    expect(ahead.map(({ row, trainings }) => [row, ids(trainings)])).toEqual([
      [1, ['b']],
      [2, ['d']],
      [3, ['c']],
    ]);
  });

  it('has what refreshes and what measures after all that one learns from, whatever its level', () => {
    const measuring = entry('form', 1, { use: 'measure' });
    const trainings = [measuring, entry('booster', 1, { use: 'booster' }), ...TRAININGS];
    const { next, ahead } = pathOf(trainings, { done: set(), running: set() });
    expect([next?.id, ahead.at(-1)?.row]).toEqual(['a', 'later']);
    expect(ids(ahead.at(-1)?.trainings ?? [])).toEqual(['form', 'booster']);
    expect(pathOf([measuring], { done: set(), running: set() }).next).toBe(measuring);
  });

  it('goes on after what is done and what is running, and has no empty row', () => {
    const path = pathOf(TRAININGS, { done: set('a', 'd'), running: set('b') });
    expect(ids(path.running)).toEqual(['b']);
    expect(path.next?.id).toBe('c');
    expect(path.ahead).toEqual([]);
    expect(ids(path.done)).toEqual(['a', 'd']);
  });

  it('has what was withdrawn for nobody but who has begun it, and never as the next', () => {
    const trainings = TRAININGS.map((training) => ({ ...training, withdrawn: true as const }));
    const { running, next, ahead, done } = pathOf(trainings, { done: set('a'), running: set('c') });
    expect([ids(running), next, ahead, ids(done)]).toEqual([['c'], undefined, [], ['a']]);
  });

  it('has nothing next where all was begun', () => {
    expect(pathOf(TRAININGS, { done: set('a', 'b'), running: set('c', 'd') }).next).toBeUndefined();
  });

  it('has each training in one place, whatever is done and running', () => {
    const level = fc.constantFrom<Level[]>(1, 2, 3);
    const some = fc
      .array(level, { maxLength: 8 })
      .map((levels) =>
        levels.map((each, at) => entry(`t${at}`, each, at % 3 === 0 ? { use: 'measure' } : {})),
      );
    const marked = fc.uniqueArray(fc.nat(9)).map((each) => set(...each.map((at) => `t${at}`)));
    fc.assert(
      fc.property(some, marked, marked, (trainings, done, running) => {
        const path = pathOf(trainings, { done, running });
        const placed = [
          ...path.running,
          ...(path.next ? [path.next] : []),
          ...path.ahead.flatMap((row) => row.trainings),
          ...path.done,
        ];
        expect(ids(placed).toSorted()).toEqual(ids(trainings).toSorted());
      }),
    );
  });
});
