import type { Path } from '../read/source-file.ts';

/** What decides where a step leads and what is offered. */
const WAYS = ['to', 'through', 'next', 'when', 'once', 'effects'];

/** What a learner does in a scene; one more or one less of these is another way. */
const STEPS = ['choices', 'judge', 'route', 'note', 'next', 'end'];

/** Where a story is and how it looks, which says nothing about people. */
const SETTING = ['title', 'place', 'time', 'setting', 'picture', 'order', 'sources'];

/** Whether a change there can keep a run that was kept from going on where it was. */
export function isOfWays(path: Path, kind: 'added' | 'removed' | 'changed'): boolean {
  const [top, , turn, step] = path;
  // Whether a line is there changes no way.
  if (turn === 'lines') return false;
  if (top === 'start' || top === 'meters') return true;
  if (top !== 'scenes') return false;
  const isWhole =
    path.length === 2 || (STEPS.includes(String(turn)) && path.length <= (step === undefined ? 3 : 4));
  return (kind !== 'changed' && isWhole) || isOneOf(WAYS, path.slice(2));
}

/** Whether an expert who has looked at the scenario has not looked at this: all that people say, think and are told of why. */
export function isForExpert([top, ...below]: Path): boolean {
  if (top === 'goals') return true;
  return top === 'scenes' && !(below.length > 1 && isOneOf(SETTING, below.slice(1)));
}

const isOneOf = (keys: readonly string[], path: Path): boolean =>
  path.some((step) => keys.includes(String(step)));
