/** The play machine behind our own types, so that no caller depends on the statechart library. */
import { type ActorRefFrom, type SnapshotFrom, createActor } from 'xstate';
import type { PlayInput } from './first-moment.ts';
import { playMachine } from './machine.ts';
import type { Play, Stand } from './play.ts';
import type { Act } from './transcript.ts';
import type { Phase } from './types.ts';

export const playByMachine = (input: PlayInput): Play => new MachinePlay(input);

class MachinePlay implements Play {
  readonly #actor: ActorRefFrom<typeof playMachine>;
  stand: Stand;

  constructor(input: PlayInput) {
    this.#actor = createActor(playMachine, { input }).start();
    this.stand = standOf(this.#actor.getSnapshot());
  }

  can(act: Act): boolean {
    return this.#actor.getSnapshot().can(act);
  }

  send(act: Act): boolean {
    const before = this.#actor.getSnapshot();
    if (before.status !== 'active') return false;
    this.#actor.send(act);
    // An act that is not allowed takes no transition and leaves the very same snapshot; asking `can` first costs double.
    const after = this.#actor.getSnapshot();
    if (after === before) return false;
    this.stand = standOf(after);
    return true;
  }
}

/** Found out when it is asked for: a view costs more than the step that leads to it. */
export function standOf(snapshot: SnapshotFrom<typeof playMachine>): Stand {
  return {
    moment: snapshot.context,
    ending: snapshot.output,
    get phase() {
      return phaseOf(snapshot);
    },
    get canSkip() {
      return snapshot.can({ type: 'skip' });
    },
  };
}

function phaseOf({ value }: SnapshotFrom<typeof playMachine>): Phase {
  // `arriving` is never seen: its transitions are taken within the step that enters it.
  return typeof value === 'object' ? (value.scene as Exclude<Phase, 'ended'>) : 'ended';
}
