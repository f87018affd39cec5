/**
 * A compiled scenario: plain frozen data, the board on which the play machine plays.
 * Made by `compile`, carried as JSON, never written by hand; trainers write YAML (scenarios/README.md).
 */
import type {
  Fluency,
  Grade,
  Meldcode,
  Meter,
  Neighbourhood,
  Noise,
  Partner,
  ReviewStatus,
  Setting,
  Sex,
  Signal,
  Strength,
  Sureness,
  Verdict,
} from './vocabulary.ts';

/** Text as a tree: a string, an emphasised part, or a place that the organisation's policy fills. */
export type Inline =
  | string
  | { readonly em: readonly Inline[] }
  | { readonly strong: readonly Inline[] }
  | { readonly fill: 'policy.contact' };

/** One paragraph of rich text. `lang` is set only where a translation is missing and this is the source text. */
export interface Paragraph {
  readonly text: readonly Inline[];
  readonly lang?: string;
}

/** One line of the play; each can be marked by the learner, cue or not. */
export interface Line extends Paragraph {
  /** Unique in the scenario: `opening.3`, or `opening.ask-her.1` for what follows a choice. Counted from 1. */
  readonly id: string;
  /** Who speaks: an id of the cast or of a partner; absent for narration. */
  readonly speaker?: string;
  /** The cue this line carries, described in `scene.cues`. */
  readonly cue?: string;
}

/** The inner voice of one person of the cast, heard only from that person's place. */
export type Inner = Readonly<Record<string, readonly Paragraph[]>>;

/** Something that belongs to a pattern that is a reason to consult. */
export interface SignalCue {
  readonly signal: Signal;
  readonly strength: Strength;
  readonly why: readonly Paragraph[];
  readonly sources: readonly string[];
}
/** Something that is easily read as a signal, with what explains it. */
export interface NoiseCue {
  readonly noise: Noise;
  readonly why: readonly Paragraph[];
  readonly sources: readonly string[];
}
export type Cue = SignalCue | NoiseCue;

/** Bounds of a meter, both inclusive; 0 to 5. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** All of it must hold. Lists mean: each of these. */
export interface Condition {
  readonly stress?: Bounds;
  readonly trust?: Bounds;
  readonly safety?: Bounds;
  readonly marked?: readonly string[];
  readonly chose?: readonly string[];
  readonly judged?: Readonly<Record<string, Verdict>>;
  readonly visited?: readonly string[];
  readonly routed?: Readonly<Record<string, Partner>>;
  readonly noted?: readonly string[];
  readonly policy?: { readonly meldcode?: Meldcode; readonly 'may-report'?: boolean };
  readonly not?: Condition;
}

/** How far something moves each meter: −2 to 2, and the meters clamp. */
export type Effects = Readonly<Partial<Record<Meter, number>>>;

/** What every graded thing a learner can do has in common. */
export interface Graded {
  /** Absent: experts differ, a point to discuss. */
  readonly grade?: Grade;
  readonly because: readonly Paragraph[];
  readonly sources: readonly string[];
  readonly goals: readonly string[];
  readonly effects: Effects;
}

/** One thing the learner can say or do. */
export interface Choice extends Graded {
  readonly id: string;
  /** `say`: the literal words; `do`: what is done. */
  readonly kind: 'say' | 'do';
  readonly label: readonly Paragraph[];
  readonly when?: Condition;
  readonly once: boolean;
  /** What follows at once; empty when the story simply goes on. */
  readonly then: readonly Line[];
  readonly inner: Inner;
  readonly to: string;
}

/** A partner the learner can turn to. A partner that sends the case back leads on to a scene where it can be tried again. */
export interface Route extends Graded {
  readonly partner: Partner;
  readonly when?: Condition;
  /** What comes back, after its real delay; empty when nothing does. */
  readonly returns: readonly Line[];
  readonly inner: Inner;
  readonly to: string;
}

/** One thing that can be written down. */
export interface Phrase {
  readonly id: string;
  readonly kind: 'fact' | 'label';
  readonly text: readonly Paragraph[];
  readonly because: readonly Paragraph[];
}

/** What is asked of the learner in a scene, and where each answer leads. */
export type Turn =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'judge';
      readonly expected: Verdict;
      readonly because: readonly Paragraph[];
      readonly sources: readonly string[];
      /** Whether the explanation follows at once (a practice round) or in the debrief. */
      readonly explain: 'now' | 'later';
      readonly to: string;
    }
  | { readonly kind: 'route'; readonly routes: readonly Route[] }
  | {
      readonly kind: 'note';
      readonly phrases: readonly Phrase[];
      readonly because: readonly Paragraph[];
      readonly to: string;
    }
  | {
      readonly kind: 'next';
      readonly branches: readonly { readonly when?: Condition; readonly to: string }[];
    }
  | { readonly kind: 'end'; readonly ending: Grade };

/** A place in a picture that can be marked. */
export interface Spot {
  readonly cue: string;
  /** Left, top, width, height; percent of the picture, 0 to 100. */
  readonly at: readonly [number, number, number, number];
  readonly label: string;
  /** What a mark on this spot is called in the transcript: `scene.picture.cue`. */
  readonly id: string;
}
export interface Picture {
  /** Relative to the compiled file. */
  readonly src: string;
  readonly alt: string;
  readonly spots: readonly Spot[];
  readonly lang?: string;
}

/** Where a case stands in the round it was dealt for. */
export interface DealtCase {
  /** The block as its bank calls it: `practice`, `day`, `burst` or `long`. */
  readonly block: string;
  /** Its place in the block, counted from 1. */
  readonly number: number;
  /** How many cases the block has; of a burst, how many it has at most. */
  readonly of: number;
  /** Id of the matched pair it is one half of; which half, the turn expects. */
  readonly pair: string;
}

/** When a scene is, in the time of its story. */
export interface SceneTime {
  /** Days since the story began, from 0. */
  readonly day: number;
  /** Time of day, `10.40`. */
  readonly at: string;
}

/** One stay on the board: what is seen and said there, and the one turn it ends with. */
export interface Scene {
  readonly id: string;
  readonly place?: string;
  readonly time?: SceneTime;
  /** Whose change is told here after an answer, instead of the scenario's `metersOf`; null: nobody's. */
  readonly metersOf?: string | null;
  /** The member of the cast the learner plays here; `you` unless said otherwise. */
  readonly as: string;
  /** The note scene whose written phrases are shown here. */
  readonly reads?: string;
  readonly picture?: Picture;
  readonly script: readonly Line[];
  readonly inner: Inner;
  readonly cues: Readonly<Record<string, Cue>>;
  readonly turn: Turn;
  /** Options, routes or phrases stay in the order of the file; otherwise each run draws one. */
  readonly isOrderFixed?: true;
  /** Set by the deal of a round on each of its cases, and on nothing else: not in a story, not on what introduces a block. */
  readonly case?: DealtCase;
  /** Where skipping leads: the neighbour nearest to an end, so that skipping always arrives. Absent on an end. */
  readonly skipTo?: string;
  readonly lang?: string;
}

export interface CastMember {
  readonly name: string;
  readonly role?: string;
}

/** What a person at a partner's desk does; written once for all scenarios. */
export interface PartnerCard {
  readonly name: string;
  readonly does: readonly Paragraph[];
  readonly doesNot: readonly Paragraph[];
  readonly sendsBack: readonly Paragraph[];
}

/** Who has vouched for the content. Role and date are there from `peer-reviewed` on. */
export interface Review {
  readonly status: ReviewStatus;
  readonly role?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
}

/** Something that a scenario rests on, as who looks back reads it. */
export interface Fact {
  /** What is so, in one plain sentence or a few. */
  readonly says: string;
  /** What the source is called. */
  readonly title: string;
  /** Where the source can be read; https only. */
  readonly address?: string;
  readonly sure: Sureness;
  /** YYYY-MM-DD: the day on which somebody read it in the source. */
  readonly checkedOn?: string;
  /** Set only in a translation in which one of its texts is missing and therefore in the source language. */
  readonly lang?: string;
}

export interface Scenario {
  readonly format: number;
  readonly id: string;
  readonly version: string;
  /** BCP 47 tag of the language it was written in. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** Set only in a translation in which title or summary is missing and therefore in the source language, as goals are. */
  readonly lang?: string;
  /** Expected time, in minutes. */
  readonly minutes: number;
  /** 1 first, 3 advanced. */
  readonly level: number;
  readonly setting: Setting;
  readonly review: Review;
  readonly sources: readonly string[];
  readonly goals: Readonly<Record<string, string>>;
  readonly cast: Readonly<Record<string, CastMember>>;
  /** Cards of the partners this scenario turns to; the others stay out. */
  readonly partners: Readonly<Partial<Record<Partner, PartnerCard>>>;
  readonly meters: Readonly<Record<Meter, number>>;
  /** The member of the cast whose change of stress and trust is told after an answer; absent: nobody's. */
  readonly metersOf?: string;
  readonly start: string;
  readonly scenes: Readonly<Record<string, Scene>>;
  /**
   * SHA-256, in lower-case hex, of the canonical JSON (RFC 8785) of all of the above: what this training *is*.
   * Translations are left out, so that mending an English comma does not make a Dutch learner's run another training.
   */
  readonly digest: string;
  /**
   * The facts it cites, by id, and no others; absent where it cites none. Outside the digest, because a source that has
   * moved or was read again does not make a learner's run another training.
   */
  readonly facts?: Readonly<Record<string, Fact>>;
  /** Per language the texts in the shape of the overlay, compiled; what is missing falls back to the source. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/**
 * One language of a scenario: compiled texts by the path they have in the scenario, `scenes.opening.script`.
 * Blocks are paragraphs aligned line by line with the source; single lines are strings; an empty place is missing.
 */
export type Translation = Readonly<Record<string, string | readonly (readonly Inline[] | null)[]>>;

/** One half of a round: a short case with a judgement and a why. */
export interface RoundTwin {
  readonly script: readonly Line[];
  readonly cues: Readonly<Record<string, Cue>>;
  readonly because: readonly Paragraph[];
  readonly sources: readonly string[];
}

/** Whom a round is about. The same in both twins, and spread over the bank, so that no group stands for the problem. */
export interface RoundPerson {
  readonly sex: Sex;
  readonly name: string;
  readonly neighbourhood: Neighbourhood;
  readonly language: Fluency;
}

/**
 * A matched pair: the same person, place and tone twice, once with a pattern that is a reason to consult and once
 * without. Line ids are `signal.1` and `noise.1`; texts are translated by path, `signal.script`.
 */
export interface RoundPair {
  readonly format: number;
  readonly id: string;
  readonly language: string;
  readonly setting: Setting;
  readonly level: number;
  readonly review: Review;
  readonly person: RoundPerson;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly signal: RoundTwin;
  readonly noise: RoundTwin;
  /** Made as that of a scenario. */
  readonly digest: string;
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

/** Where the learner finds help; the same on every page, whatever the scenario. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** When to call. */
  readonly for: string;
  readonly phone?: string;
  readonly site?: string;
  /** YYYY-MM-DD: the day on which somebody read the number in its source. */
  readonly checkedOn?: string;
  readonly source?: string;
  readonly verified: boolean;
}

export interface HelpLines {
  readonly language: string;
  readonly lines: readonly HelpLine[];
  /** Texts by path, `lines.0.for`. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** The cards of all partners, from which a scenario takes those it turns to. */
export interface PartnerBook {
  readonly language: string;
  readonly cards: Readonly<Record<Partner, PartnerCard>>;
  /** Texts by path, `partners.police.does`. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** The facts of one file, from which a scenario takes those it cites. */
export interface FactBook {
  readonly language: string;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Texts by path, `facts.LAW-09.says`. */
  readonly translations: Readonly<Record<string, Translation>>;
}
