/** The bank from which rounds are dealt, and what it is made of; plain frozen data as a scenario is. */
import type { CastMember, Choice, Cue, Line, Paragraph, Review, Scenario, Translation } from './types.ts';
import type { ContactSetting, Difficulty, Fluency, Grade, Neighbourhood, Sex, Use } from './vocabulary.ts';

/** One half of a round: a short case with a judgement and a why. */
export interface RoundTwin {
  readonly script: readonly Line[];
  readonly cues: Readonly<Record<string, Cue>>;
  /** Why it is, or is not, a reason to consult. */
  readonly because: readonly Paragraph[];
  /** Why experts may differ; such a case is not scored. */
  readonly differs?: readonly Paragraph[];
  /** What can be done next, asked after the judgement in practice and on the day (EV-15). */
  readonly now?: readonly NowOption[];
  /** How hard a panel found it; absent until it looked. */
  readonly difficulty?: Difficulty;
  /** How many experts judged it, and which share agreed with what is expected, 0 to 1; absent until they did. */
  readonly panel?: { readonly n: number; readonly agreement: number };
  /** How many untrained people judged it, and which share was right, 0 to 1; absent until they did. */
  readonly pilot?: { readonly n: number; readonly right: number };
  /** Ids of facts and https addresses. */
  readonly sources: readonly string[];
}

/** One answer to “and what do you do now?”. */
export type NowOption = Pick<Choice, 'id' | 'kind' | 'label' | 'because'> & { readonly grade: Grade };

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
  /** What it is for, and for nothing else. */
  readonly use: Use;
  /** BCP 47 tag of the language it was written in. */
  readonly language: string;
  readonly setting: ContactSetting;
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
  'sources' | 'goals' | 'discuss' | 'partners' | 'meters' | 'metersOf' | 'start' | 'scenes'
> {
  /** In the order of their ids. */
  readonly pairs: readonly BankPair[];
}

/** The two parallel forms of the long round: where A has one twin of a pair, B has the other. */
export type Form = 'a' | 'b';

/**
 * The cases from which rounds are dealt. The standard round, the two forms of the long one and the booster are trainings
 * with ids and pairs of their own, so that nothing is measured on what was practised. The digest leaves the translations
 * out, as that of a scenario does; texts of pairs are translated by path, `pairs.pin-at-the-counter.signal.script`.
 */
export type RoundBank =
  | (BankHead & {
      readonly length: 'standard';
      readonly blocks: Readonly<Record<'practice' | 'day' | 'burst' | 'end', RoundBlock>>;
    })
  | (BankHead & {
      readonly length: 'form';
      readonly form: Form;
      readonly blocks: Readonly<Record<'form' | 'halfway' | 'end', RoundBlock>>;
    })
  | (BankHead & {
      readonly length: 'booster';
      readonly blocks: Readonly<Record<'booster' | 'end', RoundBlock>>;
    });
