import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../../src/authoring/index.ts';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';

const file = 'scenario.yaml';
const from = (text: string, ...edits: readonly (readonly [string, string])[]): Comparison =>
  compare({ file, text }, { file, text: edits.reduce((now, [was, is]) => now.replace(was, is), text) });
const places = ({ changes }: Comparison): readonly string[] =>
  changes.map(({ kind, path }) => `${kind} ${path.join('.')}`);

describe('compare', () => {
  it('finds nothing where nothing changed, whatever the layout', () => {
    const same = from(SMALL_SCENARIO, ['level: 1', '# a remark\nlevel:   1']);
    expect(same).toEqual({ changes: [], running: 'same', isVersionKept: false, diagnostics: [] });
  });

  it('shows the lines that came and went, and sends them to an expert', () => {
    const { changes, running, isVersionKept } = from(SMALL_SCENARIO, ['mila: Goedemorgen.', 'mila: Dag.']);
    expect(changes).toEqual([
      {
        path: ['scenes', 'opening', 'script'],
        kind: 'changed',
        gone: ['mila: Goedemorgen. Ik bel over een brief.'],
        came: ['mila: Dag. Ik bel over een brief.'],
        isForExpert: true,
      },
    ]);
    expect({ running, isVersionKept }).toEqual({ running: 'words', isVersionKept: true });
  });

  it('tells a scene, a choice or a cue that came or went as one thing', () => {
    const twice = SMALL_SCENARIO.replace(
      '      refer:',
      '      wait:\n        do: |\n          Je wacht.\n        to: doubt\n      refer:',
    );
    expect(compare({ file, text: SMALL_SCENARIO }, { file, text: twice })).toMatchObject({
      running: 'ways',
      changes: [{ kind: 'added', path: ['scenes', 'opening', 'choices', 'wait'], gone: [], came: [] }],
    });
    const more = `${SMALL_SCENARIO}  later:\n    title: Later\n    script: |\n      Een week later.\n    end: good\n`;
    const branch = ['      to: bye', '      to: bye'] as const;
    expect(places(compare({ file, text: SMALL_SCENARIO }, { file, text: more.replace(...branch) }))).toEqual(
      [],
    );
    const reached = more.replace('end: good\n  later', 'next: later\n  later');
    expect(places(compare({ file, text: SMALL_SCENARIO }, { file, text: reached }))).toEqual([
      'added scenes.bye.next',
      'added scenes.later',
      'removed scenes.bye.end',
    ]);
  });

  it.each([
    ['effects', ['grade: harmful', 'grade: harmful\n        effects: { trust: -1 }'], 'ways', true],
    ['a target', ['        to: doubt', '        to: bye'], 'ways', true],
    [
      'whether it can be taken twice',
      ['        grade: good', '        once: true\n        grade: good'],
      'ways',
      true,
    ],
    ['where it begins', ['trust: 2', 'trust: 3'], 'ways', false],
    ['a grade', ['grade: harmful', 'grade: acceptable'], 'words', true],
    ['what is expected', ['expected: no-consult', 'expected: consult'], 'words', true],
    ['how it ends', ['end: good', 'end: acceptable'], 'words', true],
    ['the name of a decision', ['title: Een brief', 'title: De brief'], 'words', false],
    ['a goal', ['listen: Je luistert.', 'listen: Je luistert goed.'], 'words', true],
    ['its number', ['version: 1.0.0', 'version: 1.0.1'], 'same', false],
  ] as const)('knows whom it concerns: %s', (_, edit, running, expert) => {
    const compared = from(SMALL_SCENARIO, edit);
    expect(compared.changes.length).toBe(1);
    expect(compared.running).toBe(running);
    expect(compared.changes[0]?.isForExpert).toBe(expert);
  });

  it('does not compare what has errors, and says which', () => {
    const { changes, diagnostics } = from(SMALL_SCENARIO, ['to: bye', 'to: byee']);
    expect(changes).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-target']);
  });
});
