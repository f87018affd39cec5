/**
 * Every diagnostic has a fixture that yields it, it alone, and at the right place. A fixture is named after its code and
 * says on its first line where the diagnostic stands: `# line:column`. `<code>.en.yaml` is the overlay that is wrong, or
 * `<code>.again.yaml`, a second one; `<code>.audience.yaml` is an audience pack. A plan is one for the story that has everything.
 */
import { describe, expect, it } from 'vitest';
import {
  check,
  checkTogether,
  compileBank,
  DIAGNOSTIC_CODES,
  type Diagnostic,
} from '../../../src/authoring/index.ts';
import { BROKEN_BANKS } from '../../support/banks.ts';
import { BROKEN, besideOf, diagnosticsOf } from '../../support/broken-fixtures.ts';
import { DRAWING } from '../../support/pictures.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

/** Shown by names.test.ts: what is wrong is not in the file. */
const NAMES = [
  'file-misnamed',
  'file-twice',
  'file-unused',
  'file-is-folder',
  'file-lost',
  'file-unreadable',
  'pair-without-bank',
  'audience-unknown',
];

/** More to remember than can be played out: twenty-two questions, asked in any order. */
const questions = Array.from(
  { length: 22 },
  (_, at) =>
    `      vraag-${at}:\n        once: true\n        do: |\n          Vraag ${at}.\n        to: begin\n`,
).join('');

/** Too big, or too strange, to keep as files. */
const MADE: Readonly<Record<string, { readonly text: string; readonly at: string; readonly also?: string }>> =
  {
    'file-too-large': { text: 'title: x\n'.repeat(250_000), at: '1:1' },
    'line-too-long': { text: `format: 1\ntitle: ${'x'.repeat(9_000)}\n`, at: '2:1' },
    'too-deep': { text: `format: 1\nscenes: ${'['.repeat(60)}\n`, at: '2:1' },
    'not-proven': {
      text: changed(
        fixture('condition-always-holds.yaml').text,
        '      wachten:\n        when: { trust: { atLeast: 2 } }\n',
        `${questions}      wachten:\n`,
      ),
      at: '21:1',
      also: '36:5 options-many',
    },
    'too-many-entries': { text: `sources:\n${'  - LAW-01\n'.repeat(60_000)}`, at: '20002:1' },
  };

const told = ({ code, file, range }: Diagnostic): string =>
  `${file} ${range.start.line}:${range.start.column} ${code}`;

describe('each broken file', () => {
  it.each(BROKEN)('%s yields its one diagnostic where it says', (name) => {
    const [code = ''] = name.split('.');
    const where = besideOf(code).at(-1) ?? fixture(name);
    const place = /^# (\d+:\d+)\n/.exec(where.text)?.[1];
    expect(diagnosticsOf(name).map(told)).toEqual([`${where.file} ${place} ${code}`]);
  });

  it.each(Object.entries(MADE))('that is %s yields its one diagnostic', (code, { text, at, also }) => {
    const expected = [`${at} ${code}`, ...(also === undefined ? [] : [also])];
    expect(check({ file: 'made.yaml', text }).map(told)).toEqual(expected.map((one) => `made.yaml ${one}`));
  });

  it.each(Object.entries(BROKEN_BANKS))('that is %s yields its one diagnostic', (code, { input, at }) => {
    expect(compileBank(input).diagnostics.map(told)).toEqual([`${at} ${code}`]);
  });
});

describe('two trainings of one id', () => {
  it('yield their one diagnostic at the second, and name the first', () => {
    const { text } = fixture('valid.yaml');
    const named = (file: string, id: string) => ({
      file,
      text: text.replace('id: every-feature', `id: ${id}`),
      id,
    });
    const found = checkTogether([named('a.yaml', 'one'), named('b.yaml', 'two'), named('c.yaml', 'one')]);
    expect(found.map(told)).toEqual(['c.yaml 4:5 duplicate-training']);
    expect(found[0]?.related).toMatchObject([{ file: 'a.yaml', range: { start: { line: 4, column: 5 } } }]);
  });
});

describe('two pictures of one name', () => {
  const { text } = fixture('media-unused.yaml');
  const showing = (id: string, name: string, content: Uint8Array) => ({
    file: `${id}.yaml`,
    text: text.replace('media/hall.svg', name),
    id,
    media: [{ name, content }],
  });
  const other = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');

  it.each([
    ['something else in them', 'media/hall.svg', other],
    ['other capitals', 'media/Hall.svg', DRAWING],
  ])('and %s yield their one diagnostic at the second, and name the first', (_case, name, content) => {
    const found = checkTogether([
      showing('one', 'media/hall.svg', DRAWING),
      showing('two', 'media/door.svg', other),
      showing('three', name, content),
    ]);
    expect(found.map(told)).toEqual(['three.yaml 20:21 duplicate-media']);
    expect(found[0]?.related).toMatchObject([
      { file: 'one.yaml', range: { start: { line: 20, column: 21 } } },
    ]);
  });

  it('are one picture where the same is in them', () => {
    const same = [
      showing('one', 'media/hall.svg', DRAWING),
      showing('two', 'media/hall.svg', DRAWING.slice()),
    ];
    expect(checkTogether(same)).toEqual([]);
  });
});

describe('a file with hundreds of mistakes', () => {
  const { file, text } = fixture('valid.yaml');
  const lines = Array.from({ length: 300 }, () => '      Een <b>vet</b> woord en een *half\n').join('');
  const diagnostics = check({
    file,
    text: changed(text, '      De deur gaat', `${lines}      De deur gaat`),
  });

  it('is told the first two hundred and how many more there are', () => {
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'too-many-problems',
      params: { more: expect.any(Number) as number },
    });
  });

  it('is told the errors first when something has to be left out', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(200);
  });
});

describe('the list of codes', () => {
  it('has a fixture for each', () => {
    const shown = new Set([
      ...BROKEN.map((name) => name.split('.')[0]),
      ...Object.keys(MADE),
      ...Object.keys(BROKEN_BANKS),
      'too-many-problems',
      ...NAMES,
      'duplicate-training',
      'duplicate-media',
    ]);
    expect(DIAGNOSTIC_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });
});
