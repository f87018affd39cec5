/** What holds for any file, however it came to be. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { check, compile, type CompileResult, updateOverlay } from '../../../src/authoring/index.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

// Hundreds of files on a busy machine: patience is no part of what is tested.
vi.setConfig({ testTimeout: 60_000 });

const valid = fixture('valid.yaml');
const overlay = fixture('valid.en.yaml');
const SIGNS = [
  ...' \t\n:#-|>*&!%@`"\'{}[],?.aZ09−é',
  '  ',
  ': ',
  ' #',
  '{x}',
  '{{',
  '\uD800',
  '\u0000',
  '---\n',
];

/** A few cuts, insertions and doublings anywhere in a text. */
const mutation = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    insert: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 8 })),
    keep: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

function mutated(
  text: string,
  steps: typeof mutation extends fc.Arbitrary<infer Steps> ? Steps : never,
): string {
  return steps.reduce((now, { at, length, insert, keep }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + insert + now.slice(keep ? start : start + length);
  }, text);
}

function isSound({ scenario, diagnostics }: CompileResult, text: string): void {
  expect(scenario === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  const lines = text.split('\n').length;
  for (const { range } of diagnostics) {
    expect(range.start.line).toBeGreaterThanOrEqual(1);
    expect(range.start.line).toBeLessThanOrEqual(lines);
    expect(range.start.column).toBeGreaterThanOrEqual(1);
    expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
  }
}

describe('any file', () => {
  it('that was a scenario before it was mangled gives diagnostics in it, or compiles', () => {
    fc.assert(
      fc.property(mutation, (steps) => {
        const text = mutated(valid.text, steps);
        isSound(compile({ file: 'a.yaml', text }), text);
      }),
      { numRuns: 150 },
    );
  });

  it('that was cut off gives diagnostics', () => {
    fc.assert(
      fc.property(fc.nat(valid.text.length - 40), (end) => {
        const text = valid.text.slice(0, end);
        const result = compile({ file: 'a.yaml', text });
        isSound(result, text);
        expect(result.diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('of any letters at all is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(compile({ file: 'a.yaml', text }).scenario).toBeUndefined();
      }),
    );
  });

  it('of keys of the format in any shape is refused or compiles', () => {
    const key = fc.constantFrom(
      'scenes',
      'cast',
      'meters',
      'goals',
      'start',
      'choices',
      'to',
      'when',
      'next',
      'route',
    );
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(1, true, null, 'you', 'a', '|\n x'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(key, value), (data) => {
        const text = JSON.stringify(data);
        isSound(compile({ file: 'a.yaml', text }), text);
      }),
    );
  });

  it('that was a translation before it was mangled gives diagnostics, or compiles', () => {
    fc.assert(
      fc.property(mutation, (steps) => {
        const text = mutated(overlay.text, steps);
        const { scenario, diagnostics } = compile({ ...valid, overlays: [{ file: 'en.yaml', text }] });
        expect(scenario === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 100 },
    );
  });
});

describe('updating a translation', () => {
  const SCRIPT = 'She waves from behind the window.';
  /** The scenario and its translation with these lines in one block; a line `3b` is in the second wording. */
  const sourceOf = (lines: readonly string[]): { file: string; text: string } => ({
    ...valid,
    text: changed(
      valid.text,
      'Zij zwaait vanachter het raam.',
      lines.map((line) => `Regel ${line}.`).join('\n      '),
    ),
  });
  const withScript = (text: string, lines: readonly string[]): string =>
    text.replace(
      /(?<= {2}relief:\n {4}title: .*\n {4}script: \|\n)(?: {6}.*\n)+/,
      lines.map((one) => `      ${one}\n`).join(''),
    );
  const scriptOf = (text: string): readonly string[] =>
    (/(?<= {2}relief:\n {4}title: .*\n {4}script: \|\n)(?: {6}.*\n)+/.exec(text)?.[0] ?? '')
      .trim()
      .split(/\n */);
  const update = (from: { file: string; text: string }, text: string): string =>
    updateOverlay(from, { file: 'en.yaml', text }).text ?? '';

  const line = fc
    .tuple(fc.nat(4), fc.constantFrom('', 'b'))
    .map(([number, wording]) => `${number}${wording}`);
  const block = fc.array(line, { minLength: 1, maxLength: 5 });
  /** A source, and the lines of its translation: none of theirs need belong to one of its. */
  const step = fc.record({ source: block, translation: block, isFromBefore: fc.boolean() });

  it('is done at once, loses no translated line and leaves check nothing without a mark', () => {
    fc.assert(
      fc.property(block, fc.array(step, { minLength: 1, maxLength: 3 }), (first, steps) => {
        const begun = withScript(
          overlay.text,
          first.map((one) => `Line ${one}.`),
        );
        expect(begun).not.toContain(SCRIPT);
        let text = update(sourceOf(first), begun);
        for (const { source, translation, isFromBefore } of steps) {
          const from = sourceOf(source);
          const mine = translation.map((one) => `Line ${one}.`);
          if (isFromBefore) text = text.replace(/(?<=[0-9a-f]{8})\/[0-9a-f]{8}/g, '');
          text = update(from, withScript(text, mine));
          expect(update(from, text)).toBe(text);
          const left = scriptOf(text);
          const bare = left.map((one) => one.replace('[nl?] ', ''));
          expect(bare.filter((one) => !one.startsWith('[nl] '))).toEqual(mine);

          const codes = check({ ...from, overlays: [{ file: 'en.yaml', text }] }).map(({ code }) => code);
          const isAligned = left.length === source.length;
          expect(codes.includes('translation-lines')).toBe(!isAligned);
          if (!isAligned) continue;
          const found = codes.filter((code) => code.startsWith('translation-'));
          // Of what is missing the whole file is told at once, of what may be out of date each line.
          const missing = left.filter((one) => one.startsWith('[nl] '));
          const doubtful = left.filter((one) => one.startsWith('[nl?] '));
          expect(found).toHaveLength(Math.min(1, missing.length) + doubtful.length);
          expect(found.includes('translation-missing')).toBe(missing.length > 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('compiling', () => {
  it('gives the same twice', () => {
    const once = compile({ ...valid, overlays: [overlay] }).scenario;
    expect(compile({ ...valid, overlays: [overlay] }).scenario).toEqual(once);
  });

  it('gives the same digest for fields in any order', () => {
    const { scenario } = compile(valid);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        const document = parseDocument(valid.text);
        shuffle(document.toJS() as Data, 'root', () => Number(numbers.next().value));
        const data = shuffle(document.toJS() as Data, 'root', () => Number(numbers.next().value));
        const text = write(data, 0);
        expect(compile({ file: 'a.yaml', text }).scenario?.digest).toBe(scenario?.digest);
      }),
      { numRuns: 20 },
    );
  });
});

type Data = { [key: string]: Data | string | number | boolean | (string | number | Data)[] };

/** Options are shown in the order of the file, so their order is content; that of fields is not. */
const ORDERED = new Set(['choices', 'route', 'phrases', 'spots']);

function shuffle(data: Data, name: string, random: () => number): Data {
  const entries = Object.entries(data).map(([key, value]): [string, Data[string]] => [
    key,
    typeof value === 'object' && !Array.isArray(value) ? shuffle(value, key, random) : value,
  ]);
  if (ORDERED.has(name)) return Object.fromEntries(entries);
  const weighed = entries.map((entry) => ({ entry, weight: random() }));
  return Object.fromEntries(weighed.sort((a, b) => a.weight - b.weight).map(({ entry }) => entry));
}

/** Writes plain data as a trainer would: text with line ends in blocks, everything else as JSON. */
function write(data: Data, depth: number): string {
  const indent = '  '.repeat(depth);
  return Object.entries(data)
    .map(([key, value]) => {
      if (typeof value === 'string' && value.includes('\n')) {
        const lines = value
          .trimEnd()
          .split('\n')
          .map((line) => `${indent}  ${line}`.trimEnd());
        return `${indent}${key}: |\n${lines.join('\n')}\n`;
      }
      return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0
        ? `${indent}${key}:\n${write(value, depth + 1)}`
        : `${indent}${key}: ${JSON.stringify(value)}\n`;
    })
    .join('');
}
