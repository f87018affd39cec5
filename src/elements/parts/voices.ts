/** Whose inner voice can be heard along a run, and what it says. */
import type { Step, Visit } from '../../engine/index.ts';
import type { Inner, Line, Paragraph } from '../../format/types.ts';

/** What was decided in a scene, as others hear it: the lines that follow, and what each person thinks of it. */
export function heardAfter({ option }: Step): { lines: readonly Line[]; inner: Inner } {
  if (!option) return { lines: [], inner: {} };
  return { lines: 'partner' in option ? option.returns : option.then, inner: option.inner };
}

export function voiceIn(inner: Inner, person: string): readonly Paragraph[] {
  return Object.hasOwn(inner, person) ? (inner[person] ?? []) : [];
}

/** The people who are heard somewhere on this way, in the order in which they are first heard. */
export function peopleHeard(visits: readonly Pick<Visit, 'scene' | 'step'>[]): readonly string[] {
  const voices = visits.flatMap(({ scene, step }) => [
    scene.inner,
    ...(step ? [heardAfter(step).inner] : []),
  ]);
  return [...new Set(voices.flatMap((inner) => Object.keys(inner)))];
}
