/** Where rules for the story hold and where they do not; that each one fires is shown by the fixtures. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/index.ts';

const HEAD = `format: 1
id: story
version: 1.0.0
language: nl
title: Verhaal
summary: Een verhaal.
minutes: 1
level: 1
setting: phone
review: { status: draft }
cast:
  you: { name: Jij }
meters: { stress: 2, trust: 1, safety: 2 }
start: a
scenes:
`;

/** Scenes of nothing but choices: `a: [b, c*, d?stress>3]`, with `*` for once and `?` for a condition. */
function story(scenes: Readonly<Record<string, readonly string[] | string>>): string {
  let count = 0;
  const choice = (written: string): string => {
    count += 1;
    const [, to = '', once = '', when = '', effects = ''] =
      /^([a-z0-9-]+)(\*?)(?:\?(\{.*?\}))?(?:!(\{.*\}))?$/.exec(written) ?? [];
    return [
      `      choice-${count}:`,
      ...(once ? ['        once: true'] : []),
      ...(when ? [`        when: ${when}`] : []),
      '        do: |',
      `          Iets ${count}.`,
      ...(effects ? [`        effects: ${effects}`] : []),
      `        to: ${to}`,
    ].join('\n');
  };
  return (
    HEAD +
    Object.entries(scenes)
      .map(([id, turn]) =>
        typeof turn === 'string'
          ? `  ${id}:\n    title: Zo\n    ${turn}\n`
          : `  ${id}:\n    title: Zo\n    choices:\n${turn.map(choice).join('\n')}\n`,
      )
      .join('')
  );
}

const found = (scenes: Readonly<Record<string, readonly string[] | string>>): unknown =>
  check({ file: 'story.yaml', text: story(scenes) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, params }) => `${code} ${params['scene'] ?? ''}`.trim());

describe('reaching', () => {
  it('tells of a part that nothing leads to only its beginning', () => {
    expect(found({ a: ['z'], z: 'end: good', b: ['c'], c: ['d', 'c'], d: 'end: good' })).toEqual([
      'scene-unreachable b',
    ]);
  });

  it('tells one scene of a ring that nothing leads to', () => {
    expect(found({ a: ['z'], z: 'end: good', b: ['c'], c: ['b'] })).toEqual(['scene-unreachable b']);
  });

  it('tells two parts that nothing leads to apart', () => {
    expect(found({ a: ['z'], z: 'end: good', b: ['a'], c: ['a'] })).toEqual([
      'scene-unreachable b',
      'scene-unreachable c',
    ]);
  });

  it('tells the first scene from where no end can be reached', () => {
    expect(found({ a: ['b', 'c'], b: 'end: good', c: ['d'], d: ['e'], e: ['c'] })).toEqual([
      'no-way-to-end c',
    ]);
  });

  it('says nothing of stuck scenes in a story without an end', () => {
    expect(found({ a: ['b'], b: ['a'] })).toEqual(['no-end']);
  });
});

describe('a scene to come back to', () => {
  it('needs a choice that is always there', () => {
    expect(found({ a: ['a*', 'b*?{ not: { chose: choice-1 } }'], b: 'end: good' })).toEqual([
      'hub-runs-dry a',
    ]);
    expect(found({ a: ['a*', 'b'], b: 'end: good' })).toEqual([]);
  });

  it('may have only choices that can be made once, where one of them always remains', () => {
    expect(found({ a: ['a*', 'b*'], b: 'end: good' })).toEqual([]);
    const judged = ['c?{ judged: { b: consult } }', 'c?{ judged: { b: no-consult } }'];
    const judge = 'judge:\n      expected: consult\n      because: |\n        Zo.\n      to: d';
    expect(found({ a: ['b'], b: judge, d: judged, c: 'end: good' })).toEqual([]);
  });

  it('is also one that is come back to by a detour', () => {
    const once = ['c*', 'd?{ not: { visited: c } }'];
    expect(found({ a: ['b'], b: once, c: ['b'], d: 'end: good' })).toEqual(['hub-runs-dry b']);
  });

  it('is not one that is passed once', () => {
    expect(found({ a: ['b*', 'c*'], b: 'end: good', c: 'end: good' })).toEqual([]);
  });

  it('needs a choice without a condition even when passed once', () => {
    expect(found({ a: ['b?{ policy: { may-report: true } }'], b: 'end: good' })).toEqual(['hub-runs-dry a']);
  });
});

describe('a condition on a meter', () => {
  const behind = (when: string, effects = ''): unknown =>
    found({ a: [`b${effects && `!${effects}`}`], b: [`c?${when}`, 'c'], c: 'end: good' });

  it('holds where the meter can be there', () => {
    expect(behind('{ stress: { atLeast: 2 } }')).toEqual([]);
    expect(behind('{ stress: { atLeast: 3 } }', '{ stress: +1 }')).toEqual([]);
    expect(behind('{ stress: { atMost: 0 } }', '{ stress: -2 }')).toEqual([]);
  });

  it('cannot hold where no way brings the meter so far', () => {
    expect(behind('{ stress: { atLeast: 4 } }', '{ stress: +1 }')).toEqual(['meter-never-there b']);
    expect(behind('{ trust: { atMost: 0 } }')).toEqual(['meter-never-there b']);
  });

  it('cannot hold with bounds that exclude each other', () => {
    expect(behind('{ stress: { atLeast: 3, atMost: 2 } }')).toEqual(['meter-never-there b']);
  });

  it('holds where a ring brings the meter further each time', () => {
    expect(
      found({ a: ['a!{ stress: +1 }', 'b'], b: ['c?{ stress: { atLeast: 5 } }', 'c'], c: 'end: good' }),
    ).toEqual([]);
  });

  it('counts effects only behind conditions that can hold', () => {
    const scenes = {
      a: ['b?{ stress: { atLeast: 5 } }!{ trust: +2 }', 'b'],
      b: ['c?{ trust: { atLeast: 3 } }', 'c'],
      c: 'end: good',
    };
    expect(found(scenes)).toEqual(['meter-never-there a', 'meter-never-there b']);
  });

  it('under not cannot hold when the meter is always there', () => {
    expect(behind('{ not: { stress: { atLeast: 1 } } }')).toEqual(['condition-never-holds b']);
    expect(behind('{ not: { stress: { atLeast: 3 } } }')).toEqual([]);
  });
});

describe('a condition on what happened', () => {
  it('cannot hold before it can have happened', () => {
    expect(found({ a: ['b?{ visited: c }', 'b'], b: ['c'], c: 'end: good' })).toEqual([
      'condition-never-holds a',
    ]);
    expect(found({ a: ['b?{ chose: choice-3 }', 'b'], b: ['c'], c: 'end: good' })).toEqual([
      'condition-never-holds a',
    ]);
  });

  it('holds on a ring, where later comes before', () => {
    expect(found({ a: ['b?{ visited: b }', 'b'], b: ['a', 'c'], c: 'end: good' })).toEqual([]);
  });

  it('cannot hold together with its own opposite', () => {
    expect(
      found({ a: ['a', 'b?{ chose: choice-1, not: { chose: choice-1 } }', 'b'], b: 'end: good' }),
    ).toEqual(['condition-never-holds a']);
    expect(
      found({ a: ['a', 'b?{ chose: choice-1, not: { chose: choice-2 } }', 'b'], b: 'end: good' }),
    ).toEqual([]);
  });
});

describe('one broken scene', () => {
  const text = story({ a: ['b', 'c'], b: ['c', 'a'], c: 'end: good' });

  it('does not keep the checker from the others', () => {
    const broken = text
      .replace('end: good', 'end: goed')
      .replace('          Iets 1.', '          Iets voor <b>jou</b>.');
    expect(check({ file: 'a.yaml', text: broken }).map(({ code }) => code)).toEqual([
      'html-in-text',
      'unknown-word',
    ]);
  });

  it('gives no findings about the story that follow from it', () => {
    const broken = text.replace('        to: b', '        too: b');
    expect(check({ file: 'a.yaml', text: broken }).map(({ code }) => code)).toEqual(['unknown-key']);
  });
});

describe('a very long story', () => {
  it('is walked without running out of stack', () => {
    const scenes = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`s${index}`, `next: s${index + 1}`]),
    );
    expect(
      check({
        file: 'long.yaml',
        text: story({ a: ['s0'], ...scenes, s5000: 'end: good' }),
      }).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });
});
