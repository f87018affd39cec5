/** What the page of a preview is told of a folder, after each look at it. Types alone: both sides read them. */
import type { Diagnostic } from '../../authoring/index.ts';
import type { AuthorLanguage } from '../../i18n/languages.ts';

export interface Look {
  /** Another for each server that runs: keys and versions are its own. */
  readonly server: string;
  /** The language to speak to the trainer in. */
  readonly language: AuthorLanguage;
  /** In the order of the folder. */
  readonly trainings: readonly Shown[];
  /** All that `check` says, the errors first. */
  readonly problems: readonly Problem[];
  /** How many of the trainings have been read, while a first look goes on; of the others nothing is known but their files. */
  readonly reading?: { readonly done: number; readonly all: number };
  /** Why nothing can be looked at: the folder is gone, or holds nothing of ours any more. */
  readonly refusal?: string;
}

/** A training that can be played, or could be if its file were sound. */
export interface Shown {
  /** Its place on the server, for as long as that runs: `trainings/<key>/training.json`. */
  readonly key: string;
  /** Name of its file, as the trainer would type it. */
  readonly file: string;
  readonly title: string;
  /** Counts the times that it became another since the server began; 0: it was never sound, or never read. */
  readonly version: number;
  /** Whether its file has errors now, so that what is played is how it was before. */
  readonly isBroken: boolean;
  /** Whether it is still to be read for the first time. */
  readonly isUnread: boolean;
}

/** A place in a file, from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Opens the trainer's editor at the place; absent where no editor was named. */
  readonly address?: string;
}

/** A finding in words. */
export interface Problem extends Spot {
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** The line it is about, with what comes before and carets below. */
  readonly frame: string;
  /** Other places that explain it. */
  readonly related: readonly Spot[];
}
