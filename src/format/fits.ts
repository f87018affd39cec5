/** Whether the parts of a scenario fit together, once each has the right shape. */
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
        targets.every(exists) &&
        // Who cannot skip cannot read instead of playing, and would never complete.
        (scene.turn.kind === 'end' || (scene.skipTo !== undefined && exists(scene.skipTo)))
      );
    })
  );
}

/** Whether who keeps skipping comes to a stop; a ring would hold whoever reads instead of playing for ever. */
function skipsArrive({ scenes }: Scenario): boolean {
  const arriving = new Set<string>();
  for (const start of Object.keys(scenes)) {
    const passed = new Set<string>();
    for (let id: string | undefined = start; id !== undefined && !arriving.has(id); id = scenes[id]?.skipTo) {
      if (passed.has(id)) return false;
      passed.add(id);
    }
    for (const id of passed) arriving.add(id);
  }
  return true;
}

interface Carrier {
  readonly cue?: string;
}

/** Whatever carries a cue carries one that is described beside it; a name that every object has is none. */
function describesItsCues({ script, picture, turn, cues }: Scenario['scenes'][string]): boolean {
  return areDescribed([...script, ...answersIn(turn), ...(picture?.spots ?? [])], cues);
}

export function areDescribed(carriers: readonly Carrier[], cues: Readonly<Record<string, Cue>>): boolean {
  return carriers.every(({ cue }) => cue === undefined || Object.hasOwn(cues, cue));
}

function answersIn(turn: Turn): readonly Carrier[] {
  if (turn.kind === 'choices') return turn.choices.flatMap(({ then }) => then);
  return turn.kind === 'route' ? turn.routes.flatMap(({ returns }) => returns) : [];
}
