/**
 * What the shelf and the player in it tell each other, under symbols: that somebody has begun or left is nobody's business,
 * so a page has no name for it.
 */

/** Whether the learner has done anything here; before that the focus stays where the page has it. */
export const ARRIVED = Symbol('arrived');
/** Called when the training was left. */
export const LEFT = Symbol('left');
