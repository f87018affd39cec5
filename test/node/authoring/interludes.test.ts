/** What is written once and comes back: how it is compiled, proven, counted and told of. */
import { describe, expect, it } from 'vitest';
import { check, compile, contentReport } from '../../../src/authoring/index.ts';
import { createSession } from '../../../src/engine/index.ts';
import { choose, judgeAs, play, skip } from '../../support/acts.ts';
import { changed } from '../../support/scenario-fixtures.ts';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';

const CALL = `  call:
    title: Wanneer terugbellen
    script: |
      mila: Om vier uur ben ik alleen.
    choices:
      promise:
        say: |
          Dan bel ik om vier uur.
        to: return
      number:
        say: |
          Op welk nummer?
        to: number-given
  number-given:
    script: |
      mila: Dit nummer, en niet thuis.
    next: return
`;

/** Both answers of the small story lead through it, to two places. */
const STORY = changed(
  changed(
    changed(
      SMALL_SCENARIO,
      '        goals: [listen]\n        to: doubt',
      '        goals: [listen]\n        through: call\n        to: doubt',
    ),
    '          Dan hangt zij op.\n        to: doubt',
    '          Dan hangt zij op.\n        through: call\n        to: bye',
  ),
  '  doubt:\n',
  `${CALL}  doubt:\n`,
);

const found = (text: string): readonly string[] =>
  check({ file: 'story.yaml', text }).map(
    ({ code, range, params }) => `${range.start.line} ${code} ${String(params['scene'] ?? '')}`,
  );
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('an interlude', () => {
  it('is compiled as it is written, with nothing to say of it', () => {
    expect(found(STORY)).toEqual([]);
    const { scenario } = compile({ file: 'story.yaml', text: STORY });
    if (!scenario) throw new Error('It does not compile.');
    const session = createSession(scenario);
    play(session, choose('refer'), choose('number'), { type: 'continue' });
    expect(session.view).toMatchObject({ ending: 'good', scene: { id: 'bye' } });
    const other = createSession(scenario);
    play(other, choose('listen'), choose('promise'));
    expect(other.view.scene.id).toBe('doubt');
    play(other, judgeAs(2));
    expect(other.view.ending).toBe('good');
  });

  it('is skipped past, and out of by the nearest way back', () => {
    const { scenario } = compile({ file: 'story.yaml', text: STORY });
    if (!scenario) throw new Error('It does not compile.');
    const past = createSession(scenario);
    play(past, skip);
    expect(past.view.scene.id).toBe('bye');
    const out = createSession(scenario);
    play(out, choose('listen'), skip);
    expect(out.view.scene.id).toBe('doubt');
  });

  it('counts for the time a training takes, at each place that leads through it', () => {
    const words = (text: string): number => {
      const { scenario } = compile({ file: 'story.yaml', text });
      if (!scenario) throw new Error('It does not compile.');
      return contentReport([scenario]).scenarios[0]?.ways.longestWords ?? 0;
    };
    const given = 'mila: Dit nummer, en niet thuis.';
    expect(words(STORY.replace(given, `${given}\n      ${'woord '.repeat(50).trim()}.`))).toBe(
      words(STORY) + 50,
    );
    const more = `${given}\n      ${'woord '.repeat(120).trim()}.`;
    expect(found(STORY.replace(given, more))).toEqual([
      expect.stringContaining('minutes-implausible') as string,
    ]);
  });

  it('is played from each place: what one of them alone makes true waits for the other', () => {
    const asks = (when: string): string =>
      changed(STORY, '      number:\n', `      number:\n        when: ${when}\n`);
    expect(found(asks('{ chose: listen }'))).toEqual([]);
    // Only after coming back has one been there, and nobody comes again.
    expect(found(asks('{ visited: doubt }'))).toEqual([
      `${lineOf(asks('{ visited: doubt }'), '{ visited: doubt }')} condition-never-holds call`,
    ]);
  });

  it('that comes back from one place alone is told where it is stuck, and once', () => {
    const never = changed(STORY, '        to: return\n', '        to: call\n').replace(
      '    next: return',
      '    next:\n      - { when: { chose: refer }, to: return }\n      - { to: call }',
    );
    expect(found(never).map((one) => one.replace(/^\d+ /, ''))).toEqual(['trap-without-skip call']);
  });

  it('makes no scene reachable that is behind an unreachable way through it', () => {
    const lost = `${STORY}  lost:\n    next:\n      - { through: call, to: behind }\n  behind:\n    title: Later\n    end: good\n`;
    expect(found(lost)).toEqual([`${lineOf(lost, '  lost:')} scene-unreachable lost`]);
  });

  it('has no way back in time, from each place by itself', () => {
    const at = (text: string, scene: string, day: number): string =>
      changed(text, `  ${scene}:\n`, `  ${scene}:\n    time: { day: ${day}, at: "10.00" }\n`);
    const timed = at(at(at(STORY, 'opening', 0), 'doubt', 1), 'bye', 2);
    expect(found(timed)).toEqual([]);
    expect(found(at(timed, 'call', 1))).toEqual([]);
    // It would be over before it began for who goes on at the doubt.
    const late = at(timed, 'number-given', 2);
    expect(found(late)).toEqual([`${lineOf(late, '    time: { day: 1')} time-goes-back doubt`]);
    const early = at(timed.replace('day: 0', 'day: 1'), 'call', 0);
    expect(found(early)).toEqual([`${lineOf(early, '    time: { day: 0')} time-goes-back call`]);
  });

  it('may end the story too, in an end of its own or of all', () => {
    expect(found(changed(STORY, '    next: return', '    next: bye'))).toEqual([]);
  });

  it('is a scene that is not there where nobody wrote it', () => {
    const wrong = changed(STORY, 'through: call\n        to: doubt', 'through: cal\n        to: doubt');
    expect(found(wrong)).toEqual([`${lineOf(wrong, 'through: cal\n')} unknown-target cal`]);
  });
});

describe('what is told of interludes that cannot be', () => {
  it('names each way that leads into one otherwise, the beginning of the story too', () => {
    const direct = changed(STORY, 'through: call\n        to: bye', 'to: number-given');
    expect(found(direct)).toEqual([
      `${lineOf(direct, '        to: number-given\n  call')} interlude-entered number-given`,
    ]);
    expect(found(changed(STORY, 'start: opening', 'start: call'))).toContain(
      `${lineOf(STORY, 'start: ')} interlude-entered call`,
    );
  });

  it('says of one that goes through itself that it is within itself', () => {
    const itself = changed(STORY, '        to: return', '        through: call\n        to: return');
    expect(found(itself)).toEqual([
      `${lineOf(itself, '        through: call\n        to: return')} interlude-within call`,
    ]);
  });

  it('says once of one that never comes back that it does not, however many ways lead through it', () => {
    const gone = STORY.replace('        to: return', '        to: bye').replace(
      '    next: return',
      '    next: bye',
    );
    expect(found(gone)).toEqual([`${lineOf(gone, 'through: call')} interlude-never-returns call`]);
  });
});
