/** The scenarios that come along, compiled from `scenarios/` as the command line does it. */
import { fileURLToPath } from 'node:url';
import { findItems } from '../../src/cli/find.ts';
import { load } from '../../src/cli/load.ts';
import { isWatched } from '../../src/format/pause.ts';
import type { Scenario } from '../../src/format/types.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const items = findItems(['scenarios'], root).filter(({ kind }) => kind === 'scenario');
const loaded = load(items, root);

export const findings = loaded.findings.diagnostics;
export const storyFiles = items.filter(({ pack }) => !pack).map(({ file }) => file);

const told = (isPack: boolean): readonly Scenario[] =>
  loaded.trainings.flatMap(({ item, training }) =>
    'scenes' in training && (item.pack !== undefined) === isPack ? [training] : [],
  );

/** The set: nobody meets one of them and an audience pack of it. */
export const stories = told(false);
/** The set, and what audience packs make of it. */
export const allStories = [...stories, ...told(true)];

/** Those in which somebody else does the work: nothing in them is graded, and they end one way. */
export const watched: readonly Scenario[] = stories.filter(isWatched);
export const played: readonly Scenario[] = stories.filter((one) => !isWatched(one));
export const allPlayed: readonly Scenario[] = allStories.filter((one) => !isWatched(one));

/** @throws Error when it is not there, or has errors. */
export function story(id: string): Scenario {
  const found = allStories.find((one) => one.id === id);
  if (!found) throw new Error(`There is no scenario “${id}” that compiles.`);
  return found;
}

/** In the stories of these ids nothing is a reason to consult: the counterparts of those in which something is. */
export const WITHOUT_REASON = [
  'just-a-bad-month',
  'he-will-translate',
  'third-floor-no-bell',
  'stack-of-post',
];
