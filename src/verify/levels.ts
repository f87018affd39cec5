/** How far the organisation's own server stands behind a completion. What each does not prove is in this room's README. */
export const LEVELS = [
  /** Nobody stands behind it: told by a page that the server does not know, or taken over from a list. */
  'none',
  /** Told by the page of somebody who was signed in; the server took the learner from its own session. */
  'client',
  /** The server itself began it: a launch for this learner and this training, used once. So does an entry by an administrator. */
  'launched',
] as const;

export type Level = (typeof LEVELS)[number];

export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}
