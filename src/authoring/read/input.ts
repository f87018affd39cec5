/** What the verbs of this room are given: in a file of its own, so that the types of the door do not bring the schemas along. */
import type { FactBook, HelpLines, PartnerBook } from '../../format/books.ts';

/** What a file of a trainer can be. */
export type Kind = 'scenario' | 'round' | 'bank' | 'partners' | 'help-lines' | 'facts';

/** What an id can be the name of; two kinds may use the same word. */
export const NAME_KINDS = ['scene', 'choice', 'cue', 'line', 'person', 'goal', 'phrase', 'question'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A translation that stands beside a file. */
export interface OverlayInput {
  /** The name under which diagnostics speak of the file; its stem is the language, as in `en.yaml`. */
  readonly file: string;
  /** What is in the file. */
  readonly text: string;
}

/** What is said otherwise for an audience, in a file that is laid over another, with the translations of that. */
export interface AudienceInput extends OverlayInput {
  readonly overlays?: readonly OverlayInput[];
}

/** A file and the translations that stand beside it. */
export interface FileInput {
  /** The name under which diagnostics speak of the file. */
  readonly file: string;
  /** What is in the file. */
  readonly text: string;
  readonly overlays?: readonly OverlayInput[];
  /** The audience it is for, where it is for another than its own; the translations are then those of the file itself. */
  readonly audience?: AudienceInput;
  /**
   * What `sources:` may cite, from `compileFacts`. Without it ids are not looked up, and nothing compiled carries a fact.
   * For a file of facts: those of others, whose ids it may not give another meaning.
   */
  readonly facts?: readonly FactBook[];
  /** What help there is beside it, from `compileHelpLines`. Without it nothing compiled carries a line of an organisation. */
  readonly help?: HelpBeside;
  /** YYYY-MM-DD, against which days are held; the clock's when left out. */
  readonly today?: string;
}

/** The help that learners are offered on every page. */
export interface HelpBeside {
  /** What comes along with the player. */
  readonly ours: HelpLines;
  /** What an organisation has put beside it. */
  readonly own?: HelpLines;
}

/** A scenario, with what it leans on. */
export interface CompileInput extends FileInput {
  /**
   * The cards of partners, from `compilePartners`; null where nobody has written any, which is told to who turns to one.
   * Without it the scenario carries none.
   */
  readonly partners?: PartnerBook | null;
  /** Who looked at it, an empty text where nobody has; without it nobody is asked whether an expert has. */
  readonly review?: OverlayInput;
  /** All that stands in the folder `media` beside it; without it pictures are not looked up. */
  readonly media?: readonly MediaInput[];
}

/** A file in the folder `media` of a scenario. */
export interface MediaInput {
  /** As a scenario writes it, spelt as the disk does: `media/hallway.svg`. */
  readonly name: string;
  /** What is in the file. */
  readonly content: Uint8Array;
}
