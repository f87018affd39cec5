/** Which trainings were opened. Those that were not stopped stay, out of sight, so that going back loses nothing. */
import type { ReactiveControllerHost } from 'lit';
import { including, without } from './ids.ts';

const NONE: ReadonlySet<string> = new Set();

export class Opened {
  readonly #host: ReactiveControllerHost;
  /** Id of the one on screen. */
  id: string | undefined;
  /** The one that was on screen last. */
  last: string | undefined;
  /** All that were not stopped. */
  kept = NONE;
  /** Those that hide themselves from onlookers: what stands around one must not say what it is. */
  #covered = NONE;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether what is on screen hides itself. */
  get isCovered(): boolean {
    return this.id !== undefined && this.#covered.has(this.id);
  }

  open(id: string): void {
    // A player that is new hides nothing.
    if (!this.kept.has(id)) this.#covered = without(this.#covered, id);
    this.last = id;
    this.id = id;
    this.kept = including(this.kept, id);
    this.#host.requestUpdate();
  }

  /** Back to the shelf. */
  close(): void {
    this.id = undefined;
    this.#host.requestUpdate();
  }

  cover(id: string, isCovered: boolean): void {
    this.#covered = isCovered ? including(this.#covered, id) : without(this.#covered, id);
    this.#host.requestUpdate();
  }

  /** The learner has stopped with this one. */
  leave(id: string): void {
    this.kept = without(this.kept, id);
    this.#host.requestUpdate();
  }

  leaveAll(): void {
    this.kept = NONE;
    this.#host.requestUpdate();
  }
}
