/** The bank from which rounds are dealt, and what it is made of; plain frozen data as a scenario is. */
import type { CastMember, Cue, Line, Paragraph, Review, Scenario, Translation } from './types.ts';
import type { Fluency, Neighbourhood, Setting, Sex } from './vocabulary.ts';

/** One half of a round: a short case with a judgement and a why. */
export interface RoundTwin {
  readonly script: readonly Line[];
  readonly cues: Readonly<Record<string, Cue>>;
  /** Why it is, or is not, a reason to consult. */
  readonly because: readonly Paragraph[];
  /** Ids of facts and https addresses. */
  readonly sources: readonly string[];
}

/** Whom a round is about. The same in both twins, and spread over the bank, so that no group stands for the problem. */
export interface RoundPerson {
  /** For the spread over the bank; the story tells it or does not. */
  readonly sex: Sex;
  readonly name: string;
  /** For the spread over the bank; the story tells it or does not. */
  readonly neighbourhood: Neighbourhood;
  /** How well they speak Dutch; for the spread over the bank. */
  readonly language: Fluency;
}

/**
 * A matched pair: the same person, place and tone twice, once with a pattern that is a reason to consult and once
 * without. Line ids are `signal.1` and `noise.1`; texts are translated by path, `signal.script`.
 */
export interface RoundPair {
  readonly format: number;
  readonly id: string;
  /** BCP 47 tag of the language it was written in. */
  readonly language: string;
  readonly setting: Setting;
  /** 1 first, 3 advanced. */
  readonly level: number;
  readonly review: Review;
  readonly person: RoundPerson;
  readonly cast: Readonly<Record<string, CastMember>>;
  /** The half with a pattern that is a reason to consult. */
  readonly signal: RoundTwin;
  /** The half without one. */
  readonly noise: RoundTwin;
  /** Made as that of a scenario. */
  readonly digest: string;
  /** As those of a scenario; texts by path, `signal.script`. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** One matched pair as it lies in a bank; its texts are translated by the path they have there. */
export type BankPair = Pick<RoundPair, 'id' | 'setting' | 'level' | 'person' | 'cast' | 'signal' | 'noise'>;

/** A part of a round, as the learner is told of it before it begins. */
export interface RoundBlock {
  readonly title: string;
  readonly script: readonly Paragraph[];
}

interface BankHead extends Omit<
  Scenario,
  'sources' | 'goals' | 'partners' | 'meters' | 'metersOf' | 'start' | 'scenes'
> {
  /** In the order of their ids. */
  readonly pairs: readonly BankPair[];
}

/**
 * The cases from which rounds are dealt. The standard and the long round are two trainings over the same pairs, each with
 * its own id: so a run never has to remember which of the two it is of. The digest leaves the translations out, as that
 * of a scenario does; texts of pairs are translated by path, `pairs.pin-at-the-counter.signal.script`.
 */
export type RoundBank =
  | (BankHead & {
      readonly length: 'standard';
      readonly blocks: Readonly<Record<'practice' | 'day' | 'burst' | 'end', RoundBlock>>;
    })
  | (BankHead & {
      readonly length: 'long';
      readonly blocks: Readonly<Record<'long' | 'halfway' | 'end', RoundBlock>>;
    });
