/** Files made to break a reader: each gets a diagnostic or is read, and nothing else happens. */
import { describe, expect, it, vi } from 'vitest';
import { check, compile, type Diagnostic } from '../../../src/authoring/index.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

// Megabytes of text on a busy machine: patience is no part of what is tested.
vi.setConfig({ testTimeout: 60_000 });

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const HOSTILE: Readonly<Record<string, string>> = {
  'twenty thousand brackets': lines(20, () => '['.repeat(1000)),
  'twenty thousand levels of indentation': lines(200, (index) => `${' '.repeat(index)}a:`),
  'twenty thousand dashes': lines(20, () => '- '.repeat(1000)),
  'twenty thousand question marks': lines(20, () => '? '.repeat(1000)),
  'sixty thousand items': `a:\n${'- a\n'.repeat(60_000)}`,
  'sixty thousand items in brackets': `a: [\n${'a,\n'.repeat(60_000)}]`,
  'two hundred thousand keys': lines(200_000, (index) => `k${index}:`),
  'a billion laughs': lines(9, (index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`),
  'a ring of references': 'a: &a [*a]',
  'three million characters': 'x'.repeat(3_000_000),
  'a line of a million quotes': '"'.repeat(1_000_000),
  'nothing but line ends': '\n'.repeat(100_000),
  'zero bytes': '\u0000'.repeat(100),
  'broken surrogates': 'title: \uD800\uDC00\uD800\n',
  'signs that turn the reading direction': 'title: \u202Egnihton\n',
  'an executable': '\u007FELF\u0002\u0001\u0001\u0000',
  'a page of HTML': '<!doctype html>\n<html><body onload="alert(1)">\n',
  JSON: '{"format": 1, "id": "x"}',
  'tags that build objects': 'a: !!js/function "function () {}"\nb: !!python/object:os.system x',
  directives: '%YAML 1.2\n%TAG ! tag:x:\n---\na: !b c',
};

describe('a hostile file', () => {
  it.each(Object.entries(HOSTILE))('with %s is refused with diagnostics', (_, text) => {
    const { scenario, diagnostics } = compile({ file: 'hostile.yaml', text });
    expect(scenario).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with %s as a key pollutes nothing', (key) => {
    const { text } = fixture('valid.yaml');
    for (const hostile of [
      `${key}: { polluted: true }\n${text}`,
      changed(text, 'goals:\n', `goals:\n  ${key}: x\n`),
      changed(text, '  silence:\n', `  ${key}:\n    end: good\n  silence:\n`),
    ]) {
      const diagnostics = check({ file: 'hostile.yaml', text: hostile });
      expect(diagnostics.map(({ code }) => code)).toContain('reserved-key');
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['<b>', '*a', 'milla: '])(
    'with %s on every line of ninety thousand is told the first two hundred times',
    (slip) => {
      const text = changed(
        fixture('valid.yaml').text,
        '      Op het bordje staat: geen reclame.\n',
        `      ${slip} x\n`.repeat(90_000),
      );
      expect(check({ file: 'hostile.yaml', text }).length).toBeLessThanOrEqual(201);
    },
  );

  it.each(['*', '**', '{', '}', '{{ ', '\\', '<a', '06 ', '1.', "'", '"', '&a', '* ', ' *', '{x}', 'a:'])(
    'with lines of nothing but %s is read or refused',
    (sign) => {
      const line = `      mila: ${sign.repeat(Math.floor(7_900 / sign.length))}\n`;
      const text = changed(
        fixture('valid.yaml').text,
        '      Op het bordje staat: geen reclame.\n',
        line.repeat(50),
      );
      expect(check({ file: 'hostile.yaml', text }).length).toBeLessThanOrEqual(201);
    },
  );

  it.each(['format', 'language', 'review', 'cast', 'discuss', 'goals', 'meters', 'start', 'scenes'])(
    'with something else behind %s, or nothing, is told so',
    (key) => {
      const whole = new RegExp(`^${key}:.*\\n(?: .*\\n|\\n)*`, 'm');
      for (const instead of ['', `${key}:\n`, `${key}: [1]\n`]) {
        const text = fixture('valid.yaml').text.replace(whole, instead);
        const { diagnostics } = compile({ file: 'hostile.yaml', text });
        // What a story need not have may be gone.
        expect(diagnostics.length > 0 || instead === '').toBe(true);
      }
    },
  );

  it('may use a name in a text that objects have already', () => {
    const text = changed(
      fixture('valid.yaml').text,
      'Zij zwaait vanachter',
      'constructor __proto__ Zij zwaait vanachter',
    );
    expect(check({ file: 'a.yaml', text })).toEqual([]);
  });

  it('may list what is a map, and the other way round', () => {
    const { text } = fixture('valid.yaml');
    const codes = (hostile: string): string[] =>
      check({ file: 'a.yaml', text: hostile }).map(({ code }: Diagnostic) => code);
    expect(codes(text.replace(/^goals:\n(?: {2}.*\n)+/m, 'goals: [a, b]\n'))).toContain('list-for-names');
    expect(codes(text.replace(/^sources:.*\n/m, 'sources: { a: b }\n'))).toEqual(['expected-list']);
    expect(codes(text.replace(/^meters:.*\n/m, 'meters: [1, 2, 3]\n'))).toEqual(['expected-keys']);
  });
});
