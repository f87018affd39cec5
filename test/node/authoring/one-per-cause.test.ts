/** One slip of the trainer is one diagnostic, however much of the file it breaks. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/index.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const { file, text } = fixture('valid.yaml');

const found = (broken: string): string[] =>
  check({ file, text: broken, overlays: [fixture('valid.en.yaml')] })
    .filter((one) => one.file === file && one.severity === 'error')
    .map(({ code, range }) => `${range.start.line} ${code}`);

const without = (line: string): string => changed(text, `${line}\n`, '');
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('one slip is one diagnostic', () => {
  it('when somebody in the cast is renamed, who is told of, speaks and thinks in many places', () => {
    const [one, ...others] = check({ file, text: changed(text, '  mila: { name', '  milla: { name') });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: 'unknown-person', params: { suggestion: 'milla' } });
    expect(one?.related.length).toBeGreaterThan(2);
  });

  it('when a scene is renamed that others lead to, read and ask about', () => {
    expect(found(changed(text, '\n  write-up:', '\n  write-down:'))).toEqual([
      `${lineOf('to: write-up')} unknown-target`,
    ]);
  });

  it('when the learner is forgotten, who speaks', () => {
    expect(found(without('  you: { name: Jij, role: medewerker invordering }'))).toEqual([
      `${lineOf('cast:')} learner-missing`,
    ]);
  });

  it.each(['  door:', '    choices:', '      leave-letter:', '      local-team:', '    note:'])(
    'when the line “%s” is gone',
    (line) => {
      expect(found(without(line))).toHaveLength(1);
    },
  );

  it('when a word is missing in a key', () => {
    expect(
      found(
        changed(
          text,
          '        because: |\n          Een ander kan',
          '        becaus: |\n          Een ander kan',
        ),
      ),
    ).toHaveLength(1);
  });

  it('when the structure of a scene is wrong, also for its translation', () => {
    const broken = changed(text, 'expected: consult', 'expected: maybe');
    const all = check({ file, text: broken, overlays: [fixture('valid.en.yaml')] });
    expect(all.map(({ code }) => code)).toEqual(['unknown-word']);
  });
});

describe('two slips are two diagnostics', () => {
  it('in two scenes', () => {
    const broken = changed(changed(text, 'expected: consult', 'expected: maybe'), 'end: harmful', 'end: bad');
    expect(found(broken)).toEqual([
      `${lineOf('expected: consult')} unknown-word`,
      `${lineOf('end: harmful')} unknown-word`,
    ]);
  });

  it('with two names that nobody has', () => {
    const broken = changed(
      changed(text, "      mila: 's Avonds", "      milo: 's Avonds"),
      '          man: Zeg',
      '          mam: Zeg',
    );
    expect(found(broken)).toHaveLength(2);
  });
});

describe('a value that is read as something else than it looks', () => {
  it.each([
    ['version: 1.2.3', 'version: 1.2', 'bad-version'],
    ['date: 2026-01-31', 'date: 2026', 'bad-date'],
    ['level: 3', 'level: "3"', 'expected-number'],
    ['once: true', 'once: yes', 'expected-true-or-false'],
    ['name: Mila,', 'name: 3,', 'expected-text'],
  ])('is told by what is needed: %s written as %s', (right, wrong, code) => {
    expect(found(changed(text, right, wrong)).map((one) => one.split(' ')[1])).toEqual([code]);
  });
});
