/** What a set of scenarios is like to read and to decide in: facts for its writers and reviewers, no verdict. */
import { GRADES, type Grade } from '../../format/vocabulary.ts';
import type { Graded, Scenario } from '../../format/types.ts';
import { type Giveaway, giveawayOf } from './giveaway.ts';
import {
  PASSAGE_KINDS,
  type PassageKind,
  passagesOf,
  type TextPassage,
  wordsInPassages,
} from './passages.ts';
import { type PersonCounts, peopleOf } from './people.ts';
import { countWords, READING_SPEED } from '../draft/words.ts';
import { type Readability, readabilityOf, sentencesOf } from './readability.ts';
import { type Ways, waysOf } from './ways.ts';

const LONGEST_SENTENCES = 3;

/** The grades given to options; `open` has none, a point to discuss. */
export type GradeSpread = Readonly<Record<Grade | 'open', number>>;

/** What one scenario is like to read and to decide in. */
export interface ScenarioReport {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** By what the passages are for. */
  readonly words: Readonly<Record<PassageKind, number>>;
  /** Of all passages together. Absent for a language that the formula was not made for. */
  readonly readability?: Readability;
  /** The three longest, longest first. */
  readonly longestSentences: readonly {
    /** Path of the passage in the scenario. */
    readonly place: string;
    readonly words: number;
    readonly text: string;
  }[];
  readonly ways: Ways;
  /**
   * For who reads calmly: playing the longest way, and looking back on the typical one with every why. Beside them what the
   * scenario promises for playing.
   */
  readonly minutes: {
    readonly estimated: number;
    readonly lookingBack: number;
    readonly promised: number;
  };
  /** How many there are; as the next, whether or not a way leads there. */
  readonly scenes: number;
  readonly endings: Readonly<Record<Grade, number>>;
  readonly cues: { readonly signal: number; readonly noise: number };
  readonly choices: GradeSpread;
  readonly routes: GradeSpread;
  readonly giveaway: Giveaway;
}

/** What an author sees with `check --report`. */
export interface ContentReport {
  readonly scenarios: readonly ScenarioReport[];
  readonly people: readonly PersonCounts[];
}

/** Counts and measures only; what is right to do about a figure is the author's to say. */
export function contentReport(scenarios: readonly Scenario[]): ContentReport {
  return { scenarios: scenarios.map(scenarioReport), people: peopleOf(scenarios) };
}

function scenarioReport(scenario: Scenario): ScenarioReport {
  const { id, title, language } = scenario;
  const scenes = Object.values(scenario.scenes);
  const turns = scenes.map(({ turn }) => turn);
  const passages = passagesOf(scenario);
  const readability = isDutch(language)
    ? readabilityOf(passages.flatMap(({ paragraphs }) => paragraphs))
    : undefined;
  const ways = waysOf(scenario);
  const cues = scenes.flatMap((scene) => Object.values(scene.cues));
  const signals = cues.filter((cue) => 'signal' in cue).length;
  return {
    id,
    title,
    language,
    words: tally(PASSAGE_KINDS, (kind) =>
      wordsInPassages(passages.filter((passage) => passage.kind === kind)),
    ),
    ...(readability && { readability }),
    longestSentences: longestSentences(passages),
    ways,
    minutes: {
      estimated: ways.longestWords / READING_SPEED.calm,
      lookingBack: ways.typicalWhys / READING_SPEED.calm,
      promised: scenario.minutes,
    },
    scenes: scenes.length,
    endings: tally(
      GRADES,
      (grade) => turns.filter((turn) => turn.kind === 'end' && turn.ending === grade).length,
    ),
    cues: { signal: signals, noise: cues.length - signals },
    choices: spreadOf(turns.flatMap((turn) => (turn.kind === 'choices' ? turn.choices : []))),
    routes: spreadOf(turns.flatMap((turn) => (turn.kind === 'route' ? turn.routes : []))),
    giveaway: giveawayOf(scenario),
  };
}

function isDutch(language: string): boolean {
  return language === 'nl' || language.startsWith('nl-');
}

function spreadOf(options: readonly Graded[]): GradeSpread {
  return tally(
    [...GRADES, 'open'],
    (grade) => options.filter((option) => (option.grade ?? 'open') === grade).length,
  );
}

function longestSentences(passages: readonly TextPassage[]): ScenarioReport['longestSentences'] {
  return passages
    .flatMap(({ place, paragraphs }) =>
      paragraphs.flatMap(sentencesOf).map((text) => ({ place, words: countWords(text), text })),
    )
    .sort((one, other) => other.words - one.words)
    .slice(0, LONGEST_SENTENCES);
}

function tally<Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
