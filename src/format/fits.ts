/** Whether the parts of a scenario fit together, once each has the right shape. */
import { outcomesOf } from './draw.ts';
import { targetsOf } from './targets.ts';
import type { Cue, Scenario, Turn } from './types.ts';

export function fitsTogether(scenario: Scenario): boolean {
  return leadsOn(scenario) && skipsArrive(scenario) && Object.values(scenario.scenes).every(describesItsCues);
}

/** Every id that leads somewhere leads to a scene, and every scene stands under its own id. */
function leadsOn({ scenes, start }: Scenario): boolean {
  const exists = (id: string): boolean => Object.hasOwn(scenes, id);
  return (
    exists(start) &&
    Object.entries(scenes).every(([id, scene]) => {
      const targets = targetsOf(scene.turn);
      const isOpen = scene.turn.kind === 'end' || targets.length > 0;
      return (
        id === scene.id &&
        isOpen &&
        drawsWhole(scene.turn) &&
        targets.every(exists) &&
        // Who cannot skip cannot read instead of playing, and would never complete.
        (scene.turn.kind === 'end' || (scene.skipTo !== undefined && exists(scene.skipTo)))
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
