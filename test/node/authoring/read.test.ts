import { describe, expect, it } from 'vitest';
import { parseDocument, YAMLParseError } from 'yaml';
import { firstProblem } from '../../../src/authoring/read/parser-problems.ts';
import { read } from '../../../src/authoring/read/read.ts';
import type { SourceFile } from '../../../src/authoring/read/source-file.ts';
import { fixture, fixtureNames } from '../../support/scenario-fixtures.ts';

function opened(text: string): SourceFile {
  const { source, diagnostics } = read(text, 'a.yaml');
  if (!source) throw new Error(diagnostics.map(({ code }) => code).join());
  return source;
}

const codes = (text: string): string[] =>
  read(text, 'a.yaml').diagnostics.map(
    ({ code, range }) => `${range.start.line}:${range.start.column} ${code}`,
  );

describe('reading', () => {
  it('gives plain data in the order of the file', () => {
    const { value } = opened('b: 1\na: { list: [x, true, -2] }\nc: |\n  two\n  lines\n');
    expect(value).toEqual({ b: 1, a: { list: ['x', true, -2] }, c: 'two\nlines\n' });
    expect(Object.keys(value as object)).toEqual(['b', 'a', 'c']);
  });

  it('gives maps without a prototype', () => {
    expect(Object.getPrototypeOf(opened('a: 1').value)).toBeNull();
  });

  it.each(['yes', 'no', 'on', 'off', 'NO', '2026-01-31', '1.0.0', '12:30'])(
    'keeps the word %s as text',
    (word) => {
      expect(opened(`a: ${word}`).value).toEqual({ a: word });
    },
  );

  it('accepts a byte order mark, Windows line ends and a document marker', () => {
    expect(opened('\uFEFFa: 1\r\nb: |\r\n  x\r\n').value).toEqual({ a: 1, b: 'x\n' });
    expect(opened('---\na: 1\n...\n').value).toEqual({ a: 1 });
  });

  it.each([
    ['# apart', 'a: x  # note\nb: 1 # note'],
    ['behind brackets', 'a: { b: x } # note\nc: [x] # note'],
    ['on a line of its own', '# note\na: x\n  # note\nb: y'],
  ])('takes a comment %s for a comment', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('places', () => {
  const text =
    'title: Mila\ncast:\n  you: { name: Jij }\nlist:\n  - a\n  - b: 1\nscript: |\n\n  one\n  two {x}\n';

  it.each<[string, readonly (string | number)[], string, string]>([
    ['a key', ['title'], '1:1-1:6', 'key'],
    ['a short value', ['title'], '1:8-1:12', 'value'],
    ['the key of a map, for its value is too big', ['cast'], '2:1-2:5', 'value'],
    ['a value in braces', ['cast', 'you', 'name'], '3:16-3:19', 'value'],
    ['an item of a list', ['list', 0], '5:5-5:6', 'key'],
    ['a map in a list', ['list', 1], '6:5-6:9', 'key'],
    ['the key of a block', ['script'], '7:1-7:7', 'value'],
    ['what is around something missing', ['cast', 'you', 'role'], '3:3-3:6', 'key'],
  ])('of %s', (_, path, expected, part) => {
    const source = opened(text);
    const { start, end } = (part === 'key' ? source.keyOf(path) : source.valueOf(path)).range;
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
  });

  it.each([
    ['with line feeds', text],
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
  ])('of characters in a block, %s', (_, written) => {
    const source = opened(written);
    const { start, end } = source.charactersOf(['script'], 2, 4, 7).range;
    expect([start.line, start.column, end.column]).toEqual([10, 7, 10]);
    expect(written.slice(start.offset, end.offset)).toBe('{x}');
  });

  it('of a line whose block has an indentation of its own', () => {
    const source = opened('a: |4\n      deep\n    flat\n');
    expect(source.charactersOf(['a'], 0, 2).range.start).toMatchObject({ line: 2, column: 7 });
    expect(source.charactersOf(['a'], 1, 0).range.start).toMatchObject({ line: 3, column: 5 });
  });
});

describe('a line that is level with nothing', () => {
  const told = (text: string) =>
    read(text, 'a.yaml').diagnostics.map(({ code, range, related }) =>
      [code, range.start.line, ...related.map((place) => place.range.start.line)].join(' '),
    );

  it.each([
    [
      'a key with a text moved out of its part',
      'a:\n  b:\n  script: |\n      Hij belt.\n    next: c\n',
      5,
      3,
    ],
    ['the first key of the part stands too deep', 'a:\n  b:\n      note:\n        x: 1\n    to: c\n', 5, 3],
    ['a remark stands between', 'a:\n  b:\n      # zo\n      note:\n        x: 1\n    to: c\n', 6, 4],
  ])('points at the line that may have slipped instead, where %s', (_, text, at, slipped) => {
    expect(told(text)).toEqual([`bad-indentation ${at} ${slipped}`]);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual([`bad-indentation ${at} ${slipped}`]);
  });
});

describe('several slips in the writing', () => {
  it('are told together where they are told apart by their shape', () => {
    const text = 'title: Zij zegt: nee\nsummary: *Mila* belt\nplace: "Kantoor" links\n\tsetting: phone\n';
    expect(codes(text)).toEqual([
      '1:16 colon-in-text',
      '2:10 alias',
      '3:8 text-after-quote',
      '4:1 tab-indentation',
    ]);
  });

  it('are not looked for inside a block, where every sign may stand', () => {
    const text =
      'script: |\n  *Mila*: "ja" zegt ze # 3\n  !let op: {x\n  @home & | > %\n  \ttab\nend: good\n';
    expect(codes(text)).toEqual([]);
  });

  it('are not looked for in quoted text over several lines', () => {
    expect(codes('a: "een\n  twee: drie\n  vier"\nb: 1')).toEqual([]);
  });

  it('are found in flow maps too', () => {
    expect(codes('a: { b: *x }')).toEqual(['1:9 alias']);
    expect(codes('a: { b: &x 1 }')).toEqual(['1:12 anchor']);
    expect(codes('a: { name: Mila: x }')).toEqual(['1:12 colon-in-text']);
  });
});

describe('what is left open', () => {
  it.each([
    ['a quote in braces', 'a: 1\nb: { c: "x }\nd: 2\n', '2:9 quote-not-closed'],
    ['a quote behind a comment with one', 'a: 1 # "\nb: \'x\nc: 2\n', '2:4 quote-not-closed'],
    ['a quote before a key', 'a:\n  " b: 1\n  c: 2\n', '2:3 quote-not-closed'],
    ['the inner of two brackets', 'a: [x, { b: 1, c: 2]\nd: 3\n', '1:8 bracket-not-closed'],
    ['the outer of two brackets', 'a: [x, { b: 1 }\nc: 2\n', '1:4 bracket-not-closed'],
    ['a bracket that another kind closes', 'a: { b: 1 ]\nc: 2\n', '1:4 bracket-not-closed'],
    ['a bracket behind text with one', 'a: |\n  :-[ en {\nb: [x\nc: 1\n', '3:4 bracket-not-closed'],
    ['a bracket at the end of the file', 'a: 1\nb: { c: 1', '2:4 bracket-not-closed'],
  ])('is pointed at where it opens: %s', (_, text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });

  it('is no reason to pass over a slip that comes before it', () => {
    expect(codes('a: 1\nzomaar\nb: [x\n')).toEqual(['2:1 line-without-key']);
  });
});

describe('what the parser says', () => {
  const broken = fixtureNames().map((name) => fixture(name).text);
  const errorsIn = (text: string): readonly YAMLParseError[] =>
    parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' }).errors;

  it('is understood by its codes, in whatever words', () => {
    const problems = broken.filter((text) => errorsIn(text).length > 0);
    expect(problems.length).toBeGreaterThan(5);
    for (const text of problems) {
      const errors = errorsIn(text);
      const reworded = errors.map(({ pos, code }) => new YAMLParseError(pos, code, 'Something else.'));
      expect(firstProblem(text, reworded)).toEqual(firstProblem(text, errors));
    }
  });
});
