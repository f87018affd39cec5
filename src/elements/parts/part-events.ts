/** What the parts say to whoever draws them. None of it bubbles: what a learner does is heard by nobody else. */
import type { Act } from '../../engine/index.ts';
import type { SignalEventMap } from '../../reporting/index.ts';

/** Each by its name, with its detail; `undefined` where the name says it all. */
export interface PartEvents {
  /** The learner begins, or goes on where they were. */
  readonly begin: { readonly resume: boolean };
  /** The learner would rather read than play. */
  readonly read: undefined;
  /** The learner picks a language; its BCP 47 tag. */
  readonly speak: string;
  /** What the learner does in a scene. */
  readonly act: Act;
  /** The learner would rather not be in the place that the story has moved to. */
  readonly pass: undefined;
  /** A line or a spot is marked, or no longer. */
  readonly mark: { readonly line: string; readonly on: boolean };
  /** The learner goes back to just before a decision; its index in the transcript. */
  readonly undo: number;
  /** The learner wants to see the run from another person's place; the stay to begin with, from 0, or null for all. */
  readonly elsewhere: number | null;
  /** The learner plays on from a decision, as a run beside this one; its index in the transcript, and what to do there. */
  readonly branch: { readonly index: number; readonly act?: Act };
  /** The learner wants another of their runs; its number among them, from 0. */
  readonly revisit: number;
  /** The learner goes back to looking back. */
  readonly back: undefined;
  /** The learner leaves, by keys. */
  readonly leave: undefined;
  /** Words to be heard. */
  readonly hear: string;
  /** How often Shift was pressed, of three times; 0 when that is forgotten. */
  readonly pressed: number;
  /** The learner has looked back enough. */
  readonly finish: undefined;
}

/** A player on a shelf is a part too, and says there what it says to any page. */
export type PartListeners = {
  readonly [Name in keyof PartEvents]?: (event: CustomEvent<PartEvents[Name]>) => void;
} & { readonly [Name in keyof SignalEventMap]?: (event: SignalEventMap[Name]) => void };

export function say<Name extends keyof PartEvents>(
  part: EventTarget,
  name: Name,
  ...[detail]: PartEvents[Name] extends undefined ? [] : [PartEvents[Name]]
): void {
  part.dispatchEvent(new CustomEvent(name, { detail }));
}
