/** What each scenario of the set owes its learners, beyond what a check can ask of any scenario. */
import { describe, expect, it } from 'vitest';
import { contentReport } from '../../../src/authoring/index.ts';
import type { Graded, Scenario, Scene } from '../../../src/format/types.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { explore } from '../../support/explore.ts';
import {
  WITHOUT_REASON,
  findings,
  played,
  stories,
  story,
  storyFiles,
  watched,
} from '../../support/stories.ts';

/** Acute danger: short on purpose. */
const SHORT = 'now';

const scenesOf = (one: Scenario) => Object.values(one.scenes);
const cuesOf = (one: Scenario) => scenesOf(one).flatMap(({ cues }) => Object.values(cues));

/** Everything with a grade, by its place. */
function gradedOf(one: Scenario): readonly (readonly [string, Graded])[] {
  return scenesOf(one).flatMap(({ id, turn }): readonly (readonly [string, Graded])[] => {
    if (turn.kind === 'choices') return turn.choices.map((choice) => [`${id}.${choice.id}`, choice] as const);
    if (turn.kind === 'route') return turn.routes.map((route) => [`${id}.${route.partner}`, route] as const);
    return [];
  });
}

function peopleWithAVoice(one: Scenario): readonly string[] {
  const inner = scenesOf(one).flatMap((scene) => {
    const { turn } = scene;
    if (turn.kind === 'choices') return [scene.inner, ...turn.choices.map((choice) => choice.inner)];
    if (turn.kind === 'route') return [scene.inner, ...turn.routes.map((route) => route.inner)];
    return [scene.inner];
  });
  return [...new Set(inner.flatMap((voices) => Object.keys(voices)))];
}

it('every scenario compiles, with nothing to remark on in any language', () => {
  expect(findings).toEqual([]);
  expect(stories).toHaveLength(storyFiles.length);
});

const PAPER: ReadonlySet<Scene['setting']> = new Set(['letter', 'email', 'records']);

/** What is told, without what is quoted in it or stressed because it was written. */
const toldIn = ({ script }: Pick<Scene, 'script'>): string =>
  script
    .flatMap(({ speaker, text }) => (speaker ? [] : text.filter((part) => typeof part === 'string')))
    .join(' ')
    .replace(/[‘“][^’”]*[’”]/g, '');

/** Whether it tells what the learner does, in the language in which all of them are written. */
const isDoing = (told: string): boolean => /\bje\b/i.test(told);

it.each(stories)('on the paper of $id stands nothing that the learner does', (one) => {
  // What leads to a note is told where it is going to be written.
  const papers = scenesOf(one).filter(({ setting, turn }) => PAPER.has(setting) && turn.kind !== 'note');
  expect(papers.map(toldIn).filter(isDoing)).toEqual([]);
});

it.each(Object.entries(banksOf(shippedBankInput())))('nor on that of a case of round %s', (_, { pairs }) => {
  const papers = Object.values(pairs).filter(({ setting }) => PAPER.has(setting));
  const cases = papers.flatMap(({ signal, noise }) => [signal, noise]);
  expect(cases.map(toldIn).filter(isDoing)).toEqual([]);
});

describe.each(played.map((one) => [one.id, one] as const))('%s', (id, one) => {
  it('has scenes, decisions, endings and cues enough', () => {
    const decisions = explore(one).ways.map(
      ({ transcript }) =>
        transcript.filter(({ type }) => ['choose', 'judge', 'route', 'note'].includes(type)).length,
    );
    const isEnd = ({ turn }: (typeof one.scenes)[string]): boolean => turn.kind === 'end';
    expect(scenesOf(one).length).toBeGreaterThanOrEqual(id === SHORT ? 8 : 12);
    expect(Math.max(...decisions)).toBeGreaterThanOrEqual(6);
    expect(scenesOf(one).filter(isEnd).length).toBeGreaterThanOrEqual(3);
    expect(cuesOf(one).length).toBeGreaterThanOrEqual(6);
    expect(cuesOf(one).filter((cue) => 'noise' in cue).length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(watched.map((one) => [one.id, one] as const))(
  '%s, in which somebody else does the work',
  (_, one) => {
    it('stops twice for a thought, with two or three to pick from, and asks for nothing else', () => {
      const asked = scenesOf(one).filter(({ turn }) => !['next', 'end'].includes(turn.kind));
      expect(asked.map(({ turn }) => turn.kind === 'choices' && turn.choices.length)).toEqual([3, 3]);
    });

    it('tells after each thought what was thought by who does the work', () => {
      const answers = scenesOf(one).flatMap(({ turn }) =>
        turn.kind === 'choices' ? turn.choices.map(({ then }) => then.map(({ speaker }) => speaker)) : [],
      );
      for (const speakers of answers) expect(new Set(speakers)).toEqual(new Set(['ida']));
    });

    it('goes the same way whatever was thought', () => {
      const ways = new Set(explore(one).ways.map(({ scenes }) => scenes.join()));
      expect(ways.size).toBe(1);
    });
  },
);

describe.each(stories.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('says how people meet where they do, and lets nobody speak on paper', () => {
    const met = scenesOf(one).filter(({ setting }) => setting !== undefined);
    const onPaper = met.filter(({ setting = 'door' }) => ['letter', 'email', 'records'].includes(setting));
    expect(met.length).toBeGreaterThanOrEqual(4);
    expect(onPaper.flatMap(({ script }) => script).filter(({ speaker }) => speaker)).toEqual([]);
  });

  it('lets at least two people be heard from within', () => {
    expect(peopleWithAVoice(one).length).toBeGreaterThanOrEqual(2);
  });

  it('says why, and from where it knows, wherever it grades', () => {
    const bare = gradedOf(one).filter(
      ([, { grade, because, sources }]) =>
        grade !== undefined && (because.length === 0 || sources.length === 0),
    );
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  it('has a draft’s review, until an expert has signed', () => {
    expect(one.review).toEqual({ status: 'draft' });
  });

  it('is told in English as well', () => {
    expect(Object.keys(one.translations)).toContain('en');
  });

  it('does not give the good option away by its place or its length', () => {
    const [report] = contentReport([one]).scenarios;
    expect(report?.giveaway).toMatchObject({ isGivenAwayByPosition: false, isGivenAwayByLength: false });
  });
});

describe.each(WITHOUT_REASON)('%s, in which there is no reason to consult', (id) => {
  it('has noise only, and expects no consultation', () => {
    const expected = scenesOf(story(id)).flatMap(({ turn }) =>
      turn.kind === 'judge' ? [turn.expected] : [],
    );
    expect(cuesOf(story(id)).filter((cue) => 'signal' in cue)).toEqual([]);
    expect(new Set(expected)).toEqual(new Set(['no-consult']));
  });
});

describe.each([
  ['voice-in-the-background', 'just-a-bad-month'],
  ['everything-in-her-name', 'he-will-translate'],
  ['third-floor-no-bell', 'same-tuesday-three-times'],
  ['stack-of-post', 'my-son-does-the-bank'],
])('%s and %s', (one, other) => {
  const pair = [story(one), story(other)] as const;

  it('begin in the same kind of contact', () => {
    expect(pair[0].setting).toBe(pair[1].setting);
  });

  it('tell a story of like length, each within a quarter of their mean', () => {
    const [first = 0, second = 0] = contentReport(pair).scenarios.map(
      ({ words }) => words.script + words.options + words.consequences,
    );
    expect(Math.abs(first - second) / (first + second)).toBeLessThanOrEqual(0.25);
  });
});
