import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EQUIVALENT } from '../../mutation/equivalent/index.ts';
import type { Equivalent } from '../../mutation/equivalent/same.ts';
import { type Mutant, figuresOf } from '../../mutation/figures.ts';
import { rowOf, told } from '../../mutation/table.ts';

const sources = { 'room/gate.ts': 'const least = 0;\n  if (count > least) {\n    open();\n  }\n' };

/** A change to what stands from `from` to `to`, each a line and a column. */
function mutant(
  status: string,
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
  replacement: string,
): Mutant {
  const place = ([line, column]: readonly [number, number]) => ({ line, column });
  return {
    fileName: '/somewhere/src/room/gate.ts',
    location: { start: place(from), end: place(to) },
    mutatorName: 'Any',
    replacement,
    status,
  };
}
const COMPARISON = [
  [2, 7],
  [2, 20],
] as const;
/** The same two lines further down. */
const COMPARISON_BELOW = [
  [4, 7],
  [4, 20],
] as const;
const BODY = [
  [2, 22],
  [4, 4],
] as const;
const entry = (more: Partial<Equivalent> = {}): Equivalent => ({
  ...{ file: 'room/gate.ts', line: 'if (count > least) {', now: 'true', because: 'It is never less.' },
  ...more,
});

describe('the figures of a room', () => {
  it('count what was noticed, by a test that fails or one that never ends, of what could be tried', () => {
    const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'];
    const figures = figuresOf(
      statuses.map((status) => mutant(status, COMPARISON, 'true')),
      sources,
      [],
    );
    expect(figures).toMatchObject({ mutants: 5, killed: 3, equivalent: 0, score: 60 });
    expect(figures.survivors).toHaveLength(2);
  });

  it('show of each survivor where it is, what stood there and what became of it', () => {
    const { survivors } = figuresOf([mutant('Survived', BODY, '{}')], sources, []);
    expect(survivors).toEqual([
      { place: 'src/room/gate.ts:2:22', mutator: 'Any', was: '{\n    open();\n  }', now: '{}' },
    ]);
  });

  it('leave out what is listed as equivalent, wherever its line has moved to', () => {
    const moved = { 'room/gate.ts': `\n\n${sources['room/gate.ts']}` };
    const found = mutant('Survived', COMPARISON_BELOW, 'true');
    const figures = figuresOf([mutant('Killed', COMPARISON, 'false'), found], moved, [entry()]);
    expect(figures).toMatchObject({ mutants: 2, killed: 1, equivalent: 1, survivors: [], score: 100 });
  });

  it('know a change by all that is said of it', () => {
    const found = [mutant('Survived', COMPARISON, 'true')];
    for (const other of [
      { file: 'room/other.ts' },
      { line: 'if (true) {' },
      { now: 'false' },
      { was: 'count' },
    ]) {
      expect(figuresOf(found, sources, [entry(other)]).survivors, JSON.stringify(other)).toHaveLength(1);
    }
    expect(figuresOf(found, sources, [entry({ was: 'count > least' })]).survivors).toEqual([]);
  });

  it('tell what is listed for nothing in the files that were tried, and in no other', () => {
    const stale = entry();
    const figures = figuresOf([mutant('Killed', COMPARISON, 'true')], sources, [
      stale,
      entry({ file: 'other.ts' }),
    ]);
    expect(figures.stale).toEqual([stale]);
    expect(told(figures)).toContain('src/room/gate.ts');
  });

  it('are full marks where there is nothing to try', () => {
    expect(figuresOf([], sources, []).score).toBe(100);
  });
});

describe('the line of a room in the table', () => {
  it('rounds down, so that nothing looks reached that is not', () => {
    const figures = { mutants: 1000, killed: 929, survivors: [], equivalent: 1, score: 92.99, stale: [] };
    expect(rowOf({ ...figures, room: 'gate', atLeast: 93, day: '2026-03-09', seconds: 8 })).toBe(
      '| `gate` | 1000 | 929 | 0 | 1 | 92.9 % | 93 % | 2026-03-09 | 8 |',
    );
  });
});

describe('the list of equivalent changes', () => {
  const src = resolve(import.meta.dirname, '../../../src');

  it.each(EQUIVALENT.map((each) => [each.file, each.line, each] as const))(
    'speaks of code that is there: %s, %s',
    (file, line, { because }) => {
      expect(existsSync(join(src, file))).toBe(true);
      const lines = readFileSync(join(src, file), 'utf8').split('\n');
      expect(lines.map((each) => each.trim())).toContain(line);
      expect(because).toMatch(/\.$/);
    },
  );

  it('says everything once', () => {
    const said = EQUIVALENT.map(({ file, line, was, now }) => [file, line, was, now].join('\n'));
    expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
  });
});
