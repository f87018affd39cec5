/** Whether the parts of a scenario fit together, once each has the right shape. */
import { outcomesOf } from './draw.ts';
import { waysOf } from './targets.ts';
import type { Cue, Scenario, Turn, Way } from './types.ts';
import { RETURN } from './vocabulary.ts';

export function fitsTogether(scenario: Scenario): boolean {
  return (
    leadsOn(scenario) &&
    skipsArrive(scenario) &&
    interludesReturn(scenario) &&
    Object.values(scenario.scenes).every(describesItsCues)
  );
}

/** Every id that leads somewhere leads to a scene, and every scene stands under its own id. */
function leadsOn({ scenes, start }: Scenario): boolean {
  const exists = (id: string): boolean => Object.hasOwn(scenes, id);
  const leads = ({ to, through }: Way): boolean =>
    (to === RETURN || exists(to)) && (through === undefined || exists(through));
  return (
    exists(start) &&
    !exists(RETURN) &&
    Object.entries(scenes).every(([id, scene]) => {
      const ways = waysOf(scene.turn);
      const isOpen = scene.turn.kind === 'end' || ways.length > 0;
      return (
        id === scene.id &&
        isOpen &&
        drawsWhole(scene.turn) &&
        ways.every(leads) &&
        // Who cannot skip cannot read instead of playing, and would never complete.
        (scene.turn.kind === 'end' || (scene.skipTo !== undefined && leads({ to: scene.skipTo })))
      );
    })
  );
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
  const all = Object.values(scenes).flatMap(({ turn }) => waysOf(turn));
  const begins = new Set(all.flatMap(({ through }) => through ?? []));
  if (begins.size === 0) return all.every(({ to }) => to !== RETURN);
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
