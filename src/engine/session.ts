/** A run being played: the play machine behind our own types, so that no caller depends on the statechart library. */
import { type ActorRefFrom, type SnapshotFrom, createActor } from 'xstate';
import type { Scenario } from '../format/types.ts';
import { playMachine } from './machine.ts';
import { type Act, type StartEntry, type Transcript, startEntry } from './transcript.ts';
import { isDecision, stepsOf } from './steps.ts';
import type { Replay, Session, Stay, Step, View } from './types.ts';
import { viewOf } from './view.ts';

/**
 * Rebuilds a run from what was done. The only way state is ever made: a new run is the replay of its start.
 * A transcript of another scenario, or of this one before its author edited it, is replayed as far as it fits: `madeOf`
 * tells that it is another's and `stopped` where it no longer fits. What was replayed, this scenario allows, so the
 * session goes on as a run of this one. Who must not go on but refuse asks `verify`.
 */
export function replay(scenario: Scenario, transcript: Transcript): Replay {
  const [start, ...acts] = transcript;
  const session = new PlaySession(scenario, { ...start, digest: scenario.digest });
  const failed = acts.findIndex((act) => !session.act(act));
  return {
    session,
    ...(start.digest !== scenario.digest && { madeOf: start.digest }),
    ...(failed !== -1 && { stopped: { index: failed + 1, entry: acts[failed] as Act } }),
  };
}

/** A new run. See `startEntry` for the options and their defaults. */
export function createSession(scenario: Scenario, options?: Parameters<typeof startEntry>[1]): Session {
  return replay(scenario, [startEntry(scenario, options)]).session;
}

type Snapshot = SnapshotFrom<typeof playMachine>;

/** The last moment of a stay. `step` counts the decisions, and is the one that was taken there. */
interface Left {
  readonly snapshot: Snapshot;
  readonly step?: number;
}

class PlaySession implements Session {
  #actor: ActorRefFrom<typeof playMachine>;
  #acts: Act[] = [];
  /** Kept as they are and drawn when asked for: a view costs more than the step that leads to it. */
  #left: Left[] = [];
  /** Of those, as far as they were asked for in the language that is spoken: they do not change any more. */
  #leftViews: View[] = [];
  #decisions = 0;
  #spoken: Scenario;
  #transcript: Transcript | undefined;
  #view: View | undefined;
  #past: readonly Stay[] | undefined;
  #steps: readonly Step[] | undefined;
  readonly #start: StartEntry;
  readonly #listeners = new Set<() => void>();
  readonly scenario: Scenario;

  constructor(scenario: Scenario, start: StartEntry) {
    this.scenario = scenario;
    this.#spoken = scenario;
    this.#start = start;
    this.#actor = this.#begin();
  }

  get transcript(): Transcript {
    // Frozen, because whoever holds it holds the one that the others see; and the same one until something is done.
    return (this.#transcript ??= Object.freeze<Transcript>([this.#start, ...this.#acts]));
  }

  get view(): View {
    return (this.#view ??= viewOf(this.#actor.getSnapshot(), this.#spoken, this.#start.seed));
  }

  get steps(): readonly Step[] {
    return (this.#steps ??= stepsOf(
      this.#actor.getSnapshot().context.trail,
      this.#acts,
      this.#spoken,
      this.#start.seed,
    ));
  }

  get past(): readonly Stay[] {
    return (this.#past ??= this.#left.map(({ snapshot, step: index }, stay) => {
      const view = (this.#leftViews[stay] ??= viewOf(snapshot, this.#spoken, this.#start.seed));
      const step = index === undefined ? undefined : this.steps[index];
      return { view, ...(step && { step }) };
    }));
  }

  can(act: Act): boolean {
    return this.#actor.getSnapshot().can(act);
  }

  act(act: Act): boolean {
    if (!this.#send(act)) return false;
    this.#changed();
    return true;
  }

  #send(act: Act): boolean {
    const before = this.#actor.getSnapshot();
    if (before.status !== 'active') return false;
    this.#actor.send(act);
    // An act that is not allowed takes no transition and leaves the very same snapshot; asking `can` first costs double.
    const after = this.#actor.getSnapshot();
    if (after === before) return false;
    this.#acts.push(act);
    this.#transcript = undefined;
    const isDecided = isDecision(act);
    if (isDecided) this.#decisions += 1;
    if (after.context.visit !== before.context.visit) {
      const hasDecided = isDecided || before.context.did !== undefined;
      this.#left.push({ snapshot: before, ...(hasDecided && { step: this.#decisions - 1 }) });
    }
    return true;
  }

  undo(index: number): void {
    if (!Number.isInteger(index) || index < 1 || index > this.#acts.length) {
      throw new RangeError(`A run of ${this.#acts.length} acts has no act at ${index}.`);
    }
    const kept = this.#acts.slice(0, index - 1);
    this.#actor = this.#begin();
    this.#acts = [];
    this.#transcript = undefined;
    this.#left = [];
    this.#leftViews = [];
    this.#decisions = 0;
    for (const act of kept) this.#send(act);
    this.#changed();
  }

  speak(scenario: Scenario): void {
    if (scenario.digest !== this.scenario.digest) {
      throw new TypeError(`A run of ${this.scenario.id} cannot be told in the words of ${scenario.id}.`);
    }
    this.#spoken = scenario;
    this.#leftViews = [];
    this.#changed();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #begin(): ActorRefFrom<typeof playMachine> {
    const { policy, seed } = this.#start;
    const input = { scenario: this.scenario, policy, seed };
    return createActor(playMachine, { input }).start();
  }

  #changed(): void {
    this.#view = undefined;
    this.#past = undefined;
    this.#steps = undefined;
    for (const listener of this.#listeners) listener();
  }
}
