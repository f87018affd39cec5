/** A run being played: what moves it, and all that was done, as a player and a host see it. */
import type { Scenario } from '../format/types.ts';
import type { PlayInput } from './first-moment.ts';
import type { Play, Stand } from './play.ts';
import type { Act, StartEntry, Transcript } from './transcript.ts';
import { isDecision, stepsOf } from './steps.ts';
import type { Session, Stay, Step, View } from './types.ts';
import { viewOf } from './view.ts';

/** The last moment of a stay. `step` counts the decisions, and is the one that was taken there. */
interface Left {
  readonly stand: Stand;
  readonly step?: number;
}

export class PlaySession implements Session {
  #play: Play;
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
  readonly #begin: () => Play;
  readonly #listeners = new Set<() => void>();
  readonly scenario: Scenario;

  /** `begin` makes what moves it, at its beginning. */
  constructor(scenario: Scenario, start: StartEntry, begin: (input: PlayInput) => Play) {
    const { policy, seed } = start;
    this.scenario = scenario;
    this.#spoken = scenario;
    this.#start = start;
    this.#begin = () => begin({ scenario, policy, seed });
    this.#play = this.#begin();
  }

  get transcript(): Transcript {
    // Frozen, because whoever holds it holds the one that the others see; and the same one until something is done.
    return (this.#transcript ??= Object.freeze<Transcript>([this.#start, ...this.#acts]));
  }

  get view(): View {
    return (this.#view ??= viewOf(this.#play.stand, this.#spoken, this.#start.seed));
  }

  get steps(): readonly Step[] {
    return (this.#steps ??= stepsOf(
      this.#play.stand.moment.trail,
      this.#acts,
      this.#spoken,
      this.#start.seed,
    ));
  }

  get past(): readonly Stay[] {
    return (this.#past ??= this.#left.map(({ stand, step: index }, stay) => {
      const view = (this.#leftViews[stay] ??= viewOf(stand, this.#spoken, this.#start.seed));
      const step = index === undefined ? undefined : this.steps[index];
      return { view, ...(step && { step }) };
    }));
  }

  can(act: Act): boolean {
    return this.#play.can(act);
  }

  act(act: Act): boolean {
    if (!this.#send(act)) return false;
    this.#changed();
    return true;
  }

  #send(act: Act): boolean {
    const before = this.#play.stand;
    if (!this.#play.send(act)) return false;
    this.#acts.push(act);
    this.#transcript = undefined;
    const isDecided = isDecision(act);
    if (isDecided) this.#decisions += 1;
    if (this.#play.stand.moment.visit !== before.moment.visit) {
      const hasDecided = isDecided || before.moment.did !== undefined;
      this.#left.push({ stand: before, ...(hasDecided && { step: this.#decisions - 1 }) });
    }
    return true;
  }

  undo(index: number): void {
    if (!Number.isInteger(index) || index < 1 || index > this.#acts.length) {
      throw new RangeError(`A run of ${this.#acts.length} acts has no act at ${index}.`);
    }
    const kept = this.#acts.slice(0, index - 1);
    this.#play = this.#begin();
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

  #changed(): void {
    this.#view = undefined;
    this.#past = undefined;
    this.#steps = undefined;
    for (const listener of this.#listeners) listener();
  }
}
