/** Laying files out: another layout, the same story, and every comment where it belongs. */
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, format } from '../../../src/authoring/index.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

const root = new URL('../../../', import.meta.url);
const FILES = globSync(['scenarios/**/*.yaml', 'test/fixtures/scenario/*.yaml'], { cwd: root });
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

const laid = (text: string): string => {
  const { text: after, diagnostics } = format({ file: 'a.yaml', text });
  expect(diagnostics).toEqual([]);
  if (after === undefined) throw new Error(`left as it is:\n${text}`);
  return after;
};
const everything = fixture('valid.yaml').text;
const commentsIn = (text: string): readonly string[] =>
  [...text.matchAll(/# c\d+/g)].map(([comment]) => comment).sort();
const digestOf = (text: string): string | undefined => {
  const { scenario, diagnostics } = compile({ file: 'a.yaml', text });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return scenario?.digest;
};

/** Whether the next line is none of the words of a block. */
function outsideBlocks(lines: readonly string[]): readonly boolean[] {
  let block = -1;
  return lines.map((line) => {
    const column = line.search(/\S/);
    if (block >= 0 && (column === -1 || column > block)) return false;
    block = /: \|/.test(line) ? column : -1;
    return column !== -1;
  });
}

interface Mess {
  readonly step: number;
  readonly picks: readonly number[];
  readonly end: string;
}

/** The same story as a careless writer would have it. */
function messed(text: string, { step, picks, end }: Mess): string {
  const lines = text.trimEnd().split('\n');
  const isPlain = outsideBlocks(lines);
  let at = 0;
  const pick = (): number => picks[(at += 1) % picks.length] ?? 0;
  return lines
    .flatMap((line, index) => {
      const column = line.length - line.trimStart().length;
      const wide = `${' '.repeat((column / 2) * step)}${line.trimStart()}`;
      if (!isPlain[index]) return [line.trim() === '' ? '' : `${wide}${' '.repeat(pick() % 3)}`];
      const blanks = Array.from({ length: pick() % 3 }, () => '');
      const comment = pick() % 4 === 0 ? [`${' '.repeat((column / 2) * step)}# c${index}`] : [];
      const isEnded = pick() % 5 === 0 && !line.includes('#');
      const spaced = wide.replace(/\{ (.*) \}$/, pick() % 2 === 0 ? '{$1}' : '{  $1 }');
      return [...blanks, ...comment, isEnded ? `${spaced}   # c${index + 1000}` : spaced];
    })
    .join(end);
}

describe('a file that is laid out', () => {
  it.each(FILES)('%s is the same the second time, and can only be refused for how it is written', (file) => {
    const { text, diagnostics } = format({ file, text: read(file) });
    expect(text === undefined).toBe(diagnostics.length > 0);
    if (text !== undefined) expect(format({ file, text })).toEqual({ text, diagnostics: [] });
  });

  it.each(globSync('scenarios/*/scenario.yaml', { cwd: root }))('%s stays the same training', (file) => {
    expect(digestOf(laid(read(file)))).toBe(digestOf(read(file)));
  });

  const mess = fc.record({
    step: fc.constantFrom(1, 2, 3, 4),
    picks: fc.array(fc.nat(999), { minLength: 7, maxLength: 40 }),
    end: fc.constantFrom('\n', '\r\n'),
  });

  it('comes out of any mess as it was, with every comment', () => {
    const digest = digestOf(everything);
    fc.assert(
      fc.property(mess, (one) => {
        const before = messed(everything, one);
        const after = laid(before);
        expect(laid(after)).toBe(after);
        expect(commentsIn(after)).toEqual(commentsIn(before));
        expect(after.includes('\r\n')).toBe(before.includes('\r\n'));
        const plain = after.replaceAll('\r\n', '\n').replace(/^ *# c\d+\n|^\n| +# c\d+$/gm, '');
        expect(plain).toBe(laid(everything).replace(/^\n/gm, ''));
        expect(digestOf(after)).toBe(digest);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the layout', () => {
  it('puts keys in the order of the guide, and comments with what they are about', () => {
    expect(
      laid(`# yaml-language-server: $schema=../scenario.schema.json
id: x   # the name
# for the file
format: 1
scenes:
  # about the door
  door:    # the first
      # how it ends
      end: good   # well
      # what it is called
      title: x

      # closes the door
  # about the others
  others:
      next:
      - to: x   # one
        # why
        when: {trust: {atLeast: +1}}


      - {to: y}
      route: {nobody: {to: a}, police: {to: "b"}}
      title: "a
        b"
      script: |-
           Hallo.   
             Verder.
  # closes the scenes
# closes the file
`),
    ).toBe(`# yaml-language-server: $schema=../scenario.schema.json
# for the file
format: 1
id: x   # the name
scenes:
  # about the door
  door:    # the first
    # what it is called
    title: x
    # how it ends
    end: good   # well

    # closes the door
  # about the others
  others:
    title: "a
      b"
    script: |
      Hallo.
        Verder.
    route: { nobody: { to: a }, police: { to: "b" } }
    next:
      # why
      - when: { trust: { atLeast: +1 } }
        to: x   # one

      - { to: y }
  # closes the scenes
# closes the file
`);
  });

  it('leaves the order in which partners are offered to the trainer', () => {
    const text = 'scenes:\n  desk:\n    route:\n      police: { to: a }\n      advice-line: { to: b }\n';
    expect(laid(text)).toBe(text);
  });

  it('keeps the mark that some editors put at the very beginning', () => {
    expect(laid('\uFEFFtitle: x\nformat: 1\n')).toBe('\uFEFFformat: 1\ntitle: x\n');
  });

  it.each([
    ['a file between braces', '{ format: 1 }\n'],
    ['a text that says how far it stands to the right', 'title: |2\n    x\n'],
    ['a list that begins below its dash', 'sources:\n  -\n    LAW-01\n'],
  ])('leaves %s alone', (_what, text) => {
    expect(format({ file: 'a.yaml', text })).toEqual({ diagnostics: [] });
  });

  it('refuses what cannot be read, and says why', () => {
    expect(format({ file: 'a.yaml', text: 'title: "x\n' }).diagnostics.map(({ code }) => code)).toEqual([
      'quote-not-closed',
    ]);
  });
});
