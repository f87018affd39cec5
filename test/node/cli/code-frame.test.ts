import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../src/cli/reporters/code-frame.ts';

const range = (line: number, from: number, to: number, lastLine = line) => ({
  start: { line, column: from, offset: 0 },
  end: { line: lastLine, column: to, offset: 0 },
});

describe('a code frame', () => {
  it('shows the line before, the line and carets under the place', () => {
    expect(codeFrame('one\ntwo three\nfour', range(2, 5, 10))).toEqual([
      '1 | one',
      '2 | two three',
      '  |     ^^^^^',
    ]);
  });

  it('lines numbers up', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\r\n');
    expect(codeFrame(text, range(10, 1, 5))).toEqual([' 9 | line 9', '10 | line 10', '   | ^^^^']);
  });

  it('ends lines where places count them to end: the mark of old Macs alone ends one only where nothing else does', () => {
    expect(codeFrame('one\rtwo\nthree', range(2, 1, 2))).toEqual(['1 | one\rtwo', '2 | three', '  | ^']);
    expect(codeFrame('one\rtwo', range(2, 1, 2))).toEqual(['1 | one', '2 | two', '  | ^']);
  });

  it('points at one place at least, and at the rest of the line where the place goes on below', () => {
    expect(codeFrame('abc', range(1, 2, 2))).toEqual(['1 | abc', '  |  ^']);
    expect(codeFrame('abc\ndef', range(1, 2, 2, 2))).toEqual(['1 | abc', '  |  ^^']);
  });

  it('cuts a long line around the place, and the line before alike', () => {
    const text = `${'a'.repeat(300)}\n${'b'.repeat(200)}X${'c'.repeat(200)}`;
    const [before, line, carets] = codeFrame(text, range(2, 201, 202));
    expect(before).toMatch(/^1 \| …a+…$/);
    expect(line).toMatch(/^2 \| …b+Xc+…$/);
    expect(line?.length).toBeLessThan(110);
    expect(carets?.indexOf('^')).toBe(line?.indexOf('X'));
  });

  it('keeps carets in place behind a tab', () => {
    expect(codeFrame('\tkey: 1', range(1, 2, 5))).toEqual(['1 |  key: 1', '  |  ^^^']);
  });

  it('shows nothing of a line that is not there', () => {
    expect(codeFrame('one', range(9, 1, 2))).toEqual([]);
  });
});
