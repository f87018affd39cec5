/** Whose inner voice can be heard along a run, and what it says. */
import type { Passage, Step } from '../../engine/index.ts';
import type { Inner, Line, Paragraph } from '../../format/types.ts';

/** What was decided in a scene, as others hear it: the lines that follow, and what each person thinks of it. */
export function heardAfter({ entry, scene: { turn } }: Step): { lines: readonly Line[]; inner: Inner } {
  if (entry.type === 'choose' && turn.kind === 'choices') {
    const choice = turn.choices.find(({ id }) => id === entry.choice);
    if (choice) return { lines: choice.then, inner: choice.inner };
  }
  if (entry.type === 'route' && turn.kind === 'route') {
    const route = turn.routes.find(({ partner }) => partner === entry.partner);
    if (route) return { lines: route.returns, inner: route.inner };
  }
  return { lines: [], inner: {} };
}

export function voiceIn(inner: Inner, person: string): readonly Paragraph[] {
  return Object.hasOwn(inner, person) ? (inner[person] ?? []) : [];
}

/** The people who are heard somewhere on this way, in the order in which they are first heard. */
export function peopleHeard(passages: readonly Passage[]): readonly string[] {
  const voices = passages.flatMap(({ scene, step }) => [
    scene.inner,
    ...(step ? [heardAfter(step).inner] : []),
  ]);
  return [...new Set(voices.flatMap((inner) => Object.keys(inner)))];
}
