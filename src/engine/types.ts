/** What the engine shows to others; nothing of the statechart library passes this door. */
import type { Choice, Line, Phrase, Route, Scenario, Scene } from '../format/types.ts';
import type { Grade, Meter } from '../format/vocabulary.ts';
import type { Act, Certainty, Entry, Transcript } from './transcript.ts';

/** What the learner is asked to do now. */
export type Phase =
  | 'choosing'
  | 'judging'
  | 'routing'
  | 'noting'
  | 'continuing'
  /** Something has just been done and its consequence is shown; `continue` goes on. */
  | 'consequence'
  | 'ended';

/** Each from 0 to 5. */
export type Meters = Readonly<Record<Meter, number>>;

/** What was just done, while its consequence is in sight. */
export type Consequence =
  | { readonly kind: 'choice'; readonly choice: Choice; readonly lines: readonly Line[] }
  | { readonly kind: 'route'; readonly route: Route; readonly lines: readonly Line[] }
  | { readonly kind: 'judgement'; readonly certainty: Certainty; readonly lines: readonly Line[] };

/** Everything a player needs to draw the present moment. */
export interface View {
  /** What the learner is asked now. */
  readonly phase: Phase;
  /** Where the run is, in the language of the scenario it was given. */
  readonly scene: Scene;
  /** Counts arrivals, from 1: two visits of the same scene are two moments. */
  readonly visit: number;
  /** As they are now; each 0 to 5. */
  readonly meters: Meters;
  /** As they were before what was done last; the same as `meters` at the start. */
  readonly metersBefore: Meters;
  /** The member of the cast whose change of stress and trust is told after an answer here; absent: nobody's. */
  readonly metersOf?: string;
  /** What can be chosen now; empty unless `phase` is `choosing`. */
  readonly choices: readonly Choice[];
  /** Where the learner can turn now; empty unless `phase` is `routing`. */
  readonly routes: readonly (Route & { readonly isTried: boolean })[];
  /** What can be written down now; empty unless `phase` is `noting`. */
  readonly phrases: readonly Phrase[];
  /** Only while `phase` is `consequence`. */
  readonly consequence?: Consequence;
  /** The phrases written in the note that this scene reads. */
  readonly written: readonly Phrase[];
  /** Ids of the lines and spots that are marked. */
  readonly marked: ReadonlySet<string>;
  /** Whether the scene can be left without deciding. */
  readonly canSkip: boolean;
  /** How the story ended; absent until it has. */
  readonly ending?: Grade;
}

/** A step of the way so far, as the debrief and “back to an earlier decision” need it. */
export interface Step {
  /** Position of the entry in the transcript; cutting there undoes this step. */
  readonly index: number;
  /** What was done. */
  readonly entry: Exclude<Act, { type: 'mark' | 'continue' }>;
  /** Where it was done. */
  readonly scene: Scene;
  /** The choice that was made or the route that was taken, in the words of `scene`; absent for what is no option. */
  readonly option?: Choice | Route;
  /** The meters as they were. */
  readonly before: Meters;
  /** The meters as they became. */
  readonly after: Meters;
}

/** A run being played. Read-only but for `act` and `undo`; both tell the subscribers. */
/** A stay in a scene that is over. */
export interface Stay {
  /** As it was when the learner went on. */
  readonly view: View;
  /** What was decided there; absent where the story only went on. */
  readonly step?: Step;
}

export interface Session {
  /** The scenario that is played, in the language spoken last. */
  readonly scenario: Scenario;
  /** What was done so far. As `view` and `steps`, the very same object until something changes. */
  readonly transcript: Transcript;
  /** The present moment. */
  readonly view: View;
  /** The decisions of this run, oldest first. */
  readonly steps: readonly Step[];
  /** The stays before this one, oldest first. */
  readonly past: readonly Stay[];
  /**
   * Shows the same run in the words of `scenario`, a translation of the same structure (`localize`).
   * @throws TypeError when it is another scenario.
   */
  speak(scenario: Scenario): void;
  /** Whether the learner may do this now. */
  can(act: Act): boolean;
  /** Does it. Returns false, and changes nothing, where `can` would say no. */
  act(act: Act): boolean;
  /**
   * Goes back to just before the entry at `index`, by replaying what comes before it.
   * @throws RangeError when `index` is not a place after the start.
   */
  undo(index: number): void;
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** What came of replaying a transcript. */
export interface Replay {
  /** The run as far as the transcript fits the scenario. */
  readonly session: Session;
  /** The digest in the transcript, where that is not the scenario's: it was made of another. */
  readonly madeOf?: string;
  /**
   * Where the transcript does not fit the scenario (an author has edited it since): the index of the first entry that
   * cannot be done, and that entry. Absent when all of it was replayed.
   */
  readonly stopped?: { readonly index: number; readonly entry: Entry };
}
