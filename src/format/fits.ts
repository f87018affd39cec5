/** Whether the parts of a scenario fit together, once each has the right shape. */
import { outcomesOf } from './draw.ts';
import { waysOf } from './targets.ts';
import type { Cue, Scenario, Turn, Way } from './types.ts';
import { RETURN } from './vocabulary.ts';

export function fitsTogether(scenario: Scenario): boolean {
  return leadsOn(scenario) && skipsArrive(scenario) && interludesReturn(scenario);
}

/** Every id that leads somewhere leads to a scene, and every scene stands under its own id, with all of its cues. */
function leadsOn({ scenes, start }: Scenario): boolean {
  const exists = (id: string): boolean => Object.hasOwn(scenes, id);
  const leads = ({ to, through }: Way): boolean =>
    (to === RETURN || exists(to)) && (through === undefined || exists(through));
  if (!exists(start) || exists(RETURN)) return false;
  // One walk: of ten thousand scenes each costs somebody who waits for the card some milliseconds.
  for (const id of Object.keys(scenes)) {
    const scene = scenes[id];
    if (scene?.id !== id || !describesItsCues(scene) || !drawsWhole(scene.turn)) return false;
    if (scene.turn.kind === 'end') continue;
    const ways = waysOf(scene.turn);
    // Who cannot skip cannot read instead of playing, and would never complete.
    if (scene.skipTo === undefined || !leads({ to: scene.skipTo })) return false;
    if (ways.length === 0 || !ways.every(leads)) return false;
  }
  return true;
}

/** Whether chance decides between all the branches of a turn, or between none. */
function drawsWhole(turn: Turn): boolean {
  const { length } = outcomesOf(turn);
  return length === 0 || (turn.kind === 'next' && length === turn.branches.length);
}

/** Whether who keeps skipping comes to a stop; a ring would hold whoever reads instead of playing for ever. */
function skipsArrive({ scenes }: Scenario): boolean {
  /** From where each scene was first come to. */
  const passed = new Map<string, string>();
  for (const start of Object.keys(scenes)) {
    let id: string | undefined = start;
    while (id !== undefined && !passed.has(id)) {
      passed.set(id, start);
      id = scenes[id]?.skipTo;
    }
    if (id !== undefined && passed.get(id) === start) return false;
  }
  return true;
}

/**
 * Whether who returns has come through an interlude, and no interlude is gone through in another: a run then always knows
 * where it goes on, and has one such place to know.
 */
function interludesReturn({ scenes, start }: Scenario): boolean {
  const begins = new Set<string>();
  let comesBack = false;
  for (const { turn } of Object.values(scenes)) {
    for (const { to, through } of waysOf(turn)) {
      if (through !== undefined) begins.add(through);
      comesBack ||= to === RETURN;
    }
  }
  if (begins.size === 0) return !comesBack;
  const within = (from: string): readonly Way[] => {
    const met = new Set([from]);
    const ways: Way[] = [];
    for (const id of met) {
      const scene = scenes[id];
      const here: readonly Way[] = scene ? [...waysOf(scene.turn), { to: scene.skipTo ?? id }] : [];
      for (const { to } of here) met.add(to);
      ways.push(...here);
    }
    return ways;
  };
  return (
    within(start).every(({ to }) => to !== RETURN) &&
    [...begins].every((begin) => within(begin).every(({ through }) => through === undefined))
  );
}

interface Carrier {
  readonly cue?: string;
}

/** Whatever carries a cue carries one that is described beside it; a name that every object has is none. */
function describesItsCues({ script, picture, turn, cues }: Scenario['scenes'][string]): boolean {
  return (
    areDescribed(script, cues) &&
    areDescribed(picture?.spots ?? [], cues) &&
    (turn.kind !== 'choices' || turn.choices.every(({ then }) => areDescribed(then, cues))) &&
    (turn.kind !== 'route' || turn.routes.every(({ returns }) => areDescribed(returns, cues)))
  );
}

export function areDescribed(carriers: readonly Carrier[], cues: Readonly<Record<string, Cue>>): boolean {
  return carriers.every(({ cue }) => cue === undefined || Object.hasOwn(cues, cue));
}
