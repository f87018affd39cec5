/**
 * A compiled scenario: plain frozen data, the board on which the play machine plays.
 * Made by `compile`, carried as JSON, never written by hand; trainers write YAML (scenarios/README.md).
 */
import type { Condition } from './condition.ts';
import type { OwnHelpLine } from './help-lines.ts';
import type {
  ContactSetting,
  Grade,
  Look,
  Meter,
  Noise,
  Partner,
  ReviewStatus,
  Setting,
  Signal,
  Strength,
  Sureness,
  Verdict,
} from './vocabulary.ts';

export type { Bounds, Condition } from './condition.ts';

/** Text as a tree: a string, an emphasised part, or a place that the organisation's policy fills. */
export type Inline =
  | string
  | { readonly em: readonly Inline[] }
  | { readonly strong: readonly Inline[] }
  | { readonly fill: 'policy.contact' };

/**
 * The languages of single lines of text by their key, as BCP 47 tags: only of those whose translation is missing, and that
 * are therefore in the language of their source.
 */
export type Langs = Readonly<Record<string, string>>;

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
  /** It is there only if this holds as it comes into sight; absent: always. It then stays as it is, whatever is done. */
  readonly when?: Condition;
}

/** The inner voice of one person of the cast, heard only from that person's place. */
export type Inner = Readonly<Record<string, readonly Paragraph[]>>;

/** Something that belongs to a pattern that is a reason to consult. */
export interface SignalCue {
  /** Which kind of pattern it belongs to. */
  readonly signal: Signal;
  /** How much it says by itself. */
  readonly strength: Strength;
  /** Told afterwards, never before. */
  readonly why: readonly Paragraph[];
  /** Ids of facts and https addresses. */
  readonly sources: readonly string[];
}
/** Something that is easily read as a signal, with what explains it. */
export interface NoiseCue {
  /** Why it tempts to be read as a signal. */
  readonly noise: Noise;
  /** What explains it; told afterwards, never before. */
  readonly why: readonly Paragraph[];
  /** Ids of facts and https addresses. */
  readonly sources: readonly string[];
}
/** What a line or a place in a picture carries. */
export type Cue = SignalCue | NoiseCue;

/** How far something moves each meter: −2 to 2, and the meters clamp. */
export type Effects = Readonly<Partial<Record<Meter, number>>>;

/** What every graded thing a learner can do has in common. */
export interface Graded {
  /** Absent: experts differ, a point to discuss. */
  readonly grade?: Grade;
  /** Why it has this grade; told afterwards, never before. */
  readonly because: readonly Paragraph[];
  /** Ids of facts and https addresses. */
  readonly sources: readonly string[];
  /** Ids of the goals it says something about. */
  readonly goals: readonly string[];
  /** Empty where no meter moves. */
  readonly effects: Effects;
}

/** Where something leads. */
export interface Way {
  /** Id of the scene that follows; or `RETURN`: what follows the interlude that is being played. */
  readonly to: string;
  /** Id of the scene with which an interlude begins that is played before; `to` is where it goes on after that. */
  readonly through?: string;
}

/** One thing the learner can say or do, or think where the story pauses. */
export interface Choice extends Graded, Way {
  /** Unique in the scenario. */
  readonly id: string;
  /** `say`: the literal words; `do`: what is done; `think`: what is thought at a pause, which nobody grades. */
  readonly kind: 'say' | 'do' | 'think';
  /** What stands on the button. */
  readonly label: readonly Paragraph[];
  /** Offered only while this holds; absent: always. */
  readonly when?: Condition;
  /** Whether it is gone once it was chosen. */
  readonly once: boolean;
  /** Ids of the cast that can hear it and what follows, where they are others than in the scene. */
  readonly present?: readonly string[];
  /** What follows at once; empty when the story simply goes on. */
  readonly then: readonly Line[];
  /** What others think as it is said or done. */
  readonly inner: Inner;
}

/** A partner the learner can turn to. A partner that sends the case back leads on to a scene where it can be tried again. */
export interface Route extends Graded, Way {
  readonly partner: Partner;
  /** Offered only while this holds; absent: always. */
  readonly when?: Condition;
  /** Ids of the cast that can hear it and what comes back, where they are others than in the scene. */
  readonly present?: readonly string[];
  /** What comes back, after its real delay; empty when nothing does. */
  readonly returns: readonly Line[];
  /** What others think of it. */
  readonly inner: Inner;
}

/** One thing that can be written down. */
export interface Phrase {
  /** Unique in the scenario. */
  readonly id: string;
  /** What was seen or heard, or a judgement about it: a good note holds facts only. */
  readonly kind: 'fact' | 'label';
  readonly text: readonly Paragraph[];
  /** Why it is a label, or why a fact matters; told afterwards, may be empty. */
  readonly because: readonly Paragraph[];
}

/** One of the ways on from a scene that goes on by itself. */
export interface Branch extends Way {
  /** Taken only if this holds and none before it did; absent: always holds. */
  readonly when?: Condition;
  /** How many of the parts it has in a draw: a whole number from 1. On every branch of a scene, which then has no `when`, or on none. */
  readonly chance?: number;
}

/** What is asked of the learner in a scene, and where each answer leads. */
export type Turn =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | ({
      readonly kind: 'judge';
      readonly expected: Verdict;
      readonly because: readonly Paragraph[];
      /** Why experts may differ; where it is there, the judgement is not scored. */
      readonly differs?: readonly Paragraph[];
      readonly sources: readonly string[];
      /**
       * Whether the explanation follows at once (practice), in the debrief (a story, an ordinary day), or never: a form is one
       * of two about the same people, and whoever was told of the one would know the other.
       */
      readonly explain: 'now' | 'later' | 'never';
    } & Way)
  | { readonly kind: 'route'; readonly routes: readonly Route[] }
  | ({
      readonly kind: 'note';
      readonly phrases: readonly Phrase[];
      readonly because: readonly Paragraph[];
    } & Way)
  | { readonly kind: 'next'; readonly branches: readonly Branch[] }
  | { readonly kind: 'end'; readonly ending: Grade };

/** A place in a picture that can be marked. */
export interface Spot {
  /** Id in `cues` of the scene; left out where there is nothing to the place, so that the list shows nowhere to look. */
  readonly cue?: string;
  /** Left, top, width, height; percent of the picture, 0 to 100. */
  readonly at: readonly [number, number, number, number];
  /** What it is called in the list beside the picture; for who cannot see or point. */
  readonly label: string;
  readonly langs?: Langs;
  /** What a mark on this spot is called in the transcript: `scene.picture.` and its key in the file. */
  readonly id: string;
}
/** A picture of a scene; each place that can be marked is in a list beside it too. */
export interface Picture {
  /** Relative to the compiled file; from the root of the page's server where a bundler has put it elsewhere. */
  readonly src: string;
  /** What can be seen, without what it means. */
  readonly alt: string;
  readonly spots: readonly Spot[];
  readonly langs?: Langs;
}

/** Where a case stands in the round it was dealt for. */
export interface DealtCase {
  /** The block as its bank calls it: `practice`, `day`, `burst`, `form` or `booster`. */
  readonly block: string;
  /** Its place in the block, counted from 1; absent in a burst, where it depends on what was judged. */
  readonly number?: number;
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
  /** Unique in the scenario. */
  readonly id: string;
  /** What its decision or its ending is called, for looking back, the list of steps and paper; never shown in the scene itself. */
  readonly title?: string;
  /** Where and when, as a line above the scene. */
  readonly place?: string;
  readonly time?: SceneTime;
  /** How people meet here; absent where nobody does. Every case of a round has that of its pair. */
  readonly setting?: ContactSetting;
  /** Whose change is told here after an answer, instead of the scenario's `metersOf`; null: nobody's. */
  readonly metersOf?: string | null;
  /** The member of the cast the learner plays here; `you` unless said otherwise. */
  readonly as: string;
  /** Ids of the cast that can hear what is said here, the learner's own aside; absent: `whoHears` says who. */
  readonly present?: readonly string[];
  /** The note scene whose written phrases are shown here. */
  readonly reads?: string;
  readonly picture?: Picture;
  /** What is seen and said before the turn. */
  readonly script: readonly Line[];
  readonly inner: Inner;
  /** What its lines and spots carry, by id of the cue. */
  readonly cues: Readonly<Record<string, Cue>>;
  readonly turn: Turn;
  /** Options, routes or phrases stay in the order of the file; otherwise each run draws one. */
  readonly isOrderFixed?: true;
  /** Set by the deal of a round on each of its cases, and on nothing else: not in a story, not on what introduces a block. */
  readonly case?: DealtCase;
  /**
   * Where skipping leads: the neighbour nearest to an end, so that skipping always arrives; in an interlude nearest to its
   * `RETURN`, and past one that could be gone through. Absent on an end.
   */
  readonly skipTo?: string;
  readonly langs?: Langs;
}

/** Somebody who takes part, as the page names them. */
export interface CastMember {
  readonly name: string;
  /** What they are to the story, in a few words. */
  readonly role?: string;
  /** As what the head is drawn; absent: an adult. */
  readonly look?: Look;
  readonly langs?: Langs;
}

/** What a person at a partner's desk does; written once for all scenarios. */
export interface PartnerCard {
  readonly name: string;
  /** What the learner may expect. */
  readonly does: readonly Paragraph[];
  /** What only seems to be their task. */
  readonly doesNot: readonly Paragraph[];
  /** When they send a case back. */
  readonly sendsBack: readonly Paragraph[];
  readonly langs?: Langs;
}

/** Who has vouched for the content. Role and date are there from `peer-reviewed` on. */
export interface Review {
  readonly status: ReviewStatus;
  /** Of who vouched for it; no name. */
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
  /** How it is known. */
  readonly sure: Sureness;
  /** YYYY-MM-DD: the day on which somebody read it in the source. */
  readonly checkedOn?: string;
  readonly langs?: Langs;
}

/** For a team that has played it together, some twenty minutes; a learner alone never sees it. */
export interface Discussion {
  /** By id, in order; three as a rule. */
  readonly questions: Readonly<Record<string, string>>;
  /** Of the questions, by id. */
  readonly questionLangs?: Langs;
  /** The point on which sensible people differ. */
  readonly dispute: string;
  readonly langs?: Langs;
}

/** A story of one training, from the card on the shelf to its last scene. */
export interface Scenario {
  /** `FORMAT` of the version that compiled it; another is refused. */
  readonly format: number;
  /** As `ID_PATTERN`; the name under which a training is known everywhere. */
  readonly id: string;
  /** As `VERSION_PATTERN`. */
  readonly version: string;
  /** BCP 47 tag of the language it was written in. */
  readonly language: string;
  readonly title: string;
  /** One or two sentences for the card, giving nothing away. */
  readonly summary: string;
  readonly langs?: Langs;
  /** Expected time, in minutes. */
  readonly minutes: number;
  /** 1 first, 3 advanced. */
  readonly level: number;
  readonly setting: Setting;
  /** Who vouches for the content; the player says it when nobody does. */
  readonly review: Review;
  /** What the whole story rests on: ids of facts and https addresses. */
  readonly sources: readonly string[];
  /** What is practised, by id of the goal; told afterwards, never before. */
  readonly goals: Readonly<Record<string, string>>;
  /** Of the goals, by id. */
  readonly goalLangs?: Langs;
  /** Who takes part, by the id with which lines name them. Always has `you`. */
  readonly cast: Readonly<Record<string, CastMember>>;
  /** Cards of the partners this scenario turns to; the others stay out. */
  readonly partners: Readonly<Partial<Record<Partner, PartnerCard>>>;
  /** Where the meters begin; each 0 to 5. */
  readonly meters: Readonly<Record<Meter, number>>;
  /** The member of the cast whose change of stress and trust is told after an answer; absent: nobody's. */
  readonly metersOf?: string;
  /** Id of the scene it begins with. */
  readonly start: string;
  /** By id; every id that a turn leads to is here. */
  readonly scenes: Readonly<Record<string, Scene>>;
  /**
   * SHA-256, in lower-case hex, of the canonical JSON (RFC 8785) of all of the above: what this training *is*.
   * Translations are left out, so that mending an English comma does not make a Dutch learner's run another training.
   */
  readonly digest: string;
  /** No longer offered; who has begun it may complete it. Outside the digest, for it is no part of what is played. */
  readonly withdrawn?: true;
  /** What a team talks about afterwards; outside the digest, for it is no part of what is played. */
  readonly discuss?: Discussion;
  /**
   * The facts it cites, by id, and no others; absent where it cites none. Outside the digest, because a source that has
   * moved or was read again does not make a learner's run another training.
   */
  readonly facts?: Readonly<Record<string, Fact>>;
  /** Of the organisation, in the order of their file; absent where it has none of its own. Outside the digest, as facts are. */
  readonly helpLines?: readonly OwnHelpLine[];
  /** Per language the texts in the shape of the overlay, compiled; what is missing falls back to the source. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/**
 * One language of a scenario: compiled texts by the path they have in the scenario, `scenes.opening.script`.
 * Blocks are paragraphs aligned line by line with the source; single lines are strings; an empty place is missing.
 */
export type Translation = Readonly<Record<string, string | readonly (readonly Inline[] | null)[]>>;
