import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type Decision,
  HABITS,
  type Judgement,
  tomorrow,
} from '../../../src/assessment/index.ts';

const nothing: Assessment = { observations: [], judgements: [], decisions: [], goals: [], notes: [] };
const untouched = (goal: string): Assessment['goals'][number] => ({
  goal,
  good: [],
  acceptable: [],
  harmful: [],
  open: [],
});
const decision = (grade: NonNullable<Decision['grade']>): Decision => ({
  scene: 'hall',
  kind: 'choice',
  id: grade,
  grade,
  goals: [],
});
const judgement = (outcome: Judgement['outcome']): Judgement => ({
  scene: outcome,
  certainty: 4,
  expected: 'consult',
  outcome,
});
type Outcome = Assessment['observations'][number]['outcome'];
const seen = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome, index): Assessment['observations'][number] =>
    outcome === 'imagined'
      ? { scene: 'hall', line: `hall.${index}`, outcome }
      : { scene: 'hall', line: `hall.${index}`, outcome, cue: `cue-${index}` },
  );
const habit = (name: (typeof HABITS)[number]) => ({ kind: 'habit', habit: name });

/** From the last rule to the first: each next finding outweighs those before it. */
const findings: readonly (readonly [string, Partial<Assessment>, unknown])[] = [
  ['nothing at all', {}, habit('know-your-contact-person')],
  [
    'a goal that no good decision served',
    { goals: [{ ...untouched('calm'), good: [decision('good')] }, untouched('safe')] },
    { kind: 'goal', goal: 'safe' },
  ],
  [
    'more signs missed than seen, by somebody who marks',
    { observations: seen('seen', 'missed', 'missed') },
    habit('look-and-listen'),
  ],
  [
    'more marked than was there',
    { observations: seen('seen', 'over-read', 'imagined') },
    habit('look-for-the-pattern'),
  ],
  [
    'a label written down',
    { notes: [{ scene: 'paper', facts: [], labels: ['type'] }] },
    habit('write-facts'),
  ],
  ['a false alarm', { judgements: [judgement('false-alarm')] }, habit('look-for-the-pattern')],
  [
    'a reason missed',
    { judgements: [judgement('false-alarm'), judgement('miss')] },
    habit('ask-advice-first'),
  ],
  ['a harmful decision', { decisions: [decision('harmful')] }, habit('ask-advice-first')],
  [
    'a goal that a decision harmed',
    { goals: [untouched('calm'), { ...untouched('safe'), harmful: [decision('harmful')] }] },
    { kind: 'goal', goal: 'safe' },
  ],
];

describe('the one thing to try tomorrow', () => {
  it.each(findings)('after %s is one that fits', (_name, finding, expected) => {
    expect(tomorrow({ ...nothing, ...finding })).toEqual(expected);
  });

  it('is about what may cost somebody most', () => {
    let all = nothing;
    for (const [, finding, expected] of findings) {
      all = { ...all, ...finding };
      expect(tomorrow(all)).toEqual(expected);
    }
  });

  it('holds nothing up to somebody who did well: not a decision, a judgement, or a note of facts', () => {
    const well: Partial<Assessment>[] = [
      { decisions: [decision('good'), decision('acceptable')] },
      { judgements: [judgement('hit'), judgement('correct-rejection')] },
      { notes: [{ scene: 'paper', facts: ['arm'], labels: [] }] },
      { goals: [{ ...untouched('calm'), good: [decision('good')] }] },
    ];
    for (const finding of well) {
      expect(tomorrow({ ...nothing, ...finding })).toEqual(habit('know-your-contact-person'));
    }
  });

  it('is not about marks for somebody who saw as much as they missed or marked too much', () => {
    expect(tomorrow({ ...nothing, observations: seen('seen', 'missed', 'over-read') })).toEqual(
      habit('know-your-contact-person'),
    );
  });

  it('is about signs that were missed for somebody who marks, also where what they marked was none', () => {
    const marked = (...outcomes: readonly Outcome[]) =>
      tomorrow({ ...nothing, observations: seen(...outcomes) });
    expect(marked('seen', 'over-read', 'missed', 'missed')).toEqual(habit('look-and-listen'));
    expect(marked('imagined')).toEqual(habit('look-for-the-pattern'));
    expect(marked('over-read')).toEqual(habit('look-for-the-pattern'));
  });

  it('may be any of the habits that are told of', () => {
    const named = findings.flatMap(([, , found]) => Object.values(found as Record<string, string>));
    expect(named).toEqual(expect.arrayContaining([...HABITS]));
    expect(HABITS).toHaveLength(5);
  });

  it('is not about marks for somebody who marked nothing: marking is never required', () => {
    expect(tomorrow({ ...nothing, observations: seen('missed', 'missed', 'let-be') })).toEqual(
      habit('know-your-contact-person'),
    );
  });
});
