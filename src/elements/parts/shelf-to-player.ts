/**
 * What the shelf and the player in it tell each other, under symbols: that somebody has begun or left is nobody's business,
 * so a page has no name for it.
 */

import type { TemplateResult } from 'lit';

export interface NextTraining {
  readonly title: TemplateResult;
  readonly open: () => void;
}

export interface OnPath {
  /** A run has begun, or is gone on with. */
  readonly begun: () => void;
  /** The training is completed, whether or not anybody has stored that. */
  readonly earned: () => void;
  /** The screen is hidden from onlookers, or shown again: what stands around it must not say what it is. */
  readonly covered: (isCovered: boolean) => void;
  /** What the learner can go on with after this training; undefined where there is nothing. */
  readonly next: () => NextTraining | undefined;
}

/** Whether the learner has done anything here; before that the focus stays where the page has it. */
export const ARRIVED = Symbol('arrived');
/** The place of the training among others: an `OnPath`. */
export const PATH = Symbol('path');
/** Called when the training was left. */
export const LEFT = Symbol('left');
