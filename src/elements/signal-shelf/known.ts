/** What a shelf knows of who is here now: which trainings are running and which are done. With `none` in memory alone. */
import { createDoneStore } from '../stores/done-store.ts';
import type { Keeping } from '../stores/key.ts';
import { createRunStore } from '../stores/run-store.ts';
import { including, without } from './ids.ts';
import type { Progress } from './path.ts';

export class Known {
  readonly #changed: () => void;
  #keeping: Keeping = { remember: 'none' };
  #done = createDoneStore(this.#keeping);
  #running: ReadonlySet<string> = new Set();
  /** Completed here, whether or not that is stored yet. */
  #earned: ReadonlySet<string> = new Set();

  /** Calls `changed` after each change that the learner makes. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Finds what was kept of these trainings for this learner; what was in memory alone is forgotten. */
  look(keeping: Keeping, ids: readonly string[]): void {
    this.#keeping = keeping;
    this.#done = createDoneStore(keeping);
    this.#earned = new Set();
    this.#running = new Set(ids.filter((id) => this.#hasRun(id)));
  }

  begun(id: string): void {
    this.#running = including(this.#running, id);
    this.#changed();
  }

  /** A run that is kept goes on later. */
  left(id: string): void {
    if (!this.#hasRun(id)) this.#running = without(this.#running, id);
    this.#changed();
  }

  earned(id: string): void {
    this.#running = without(this.#running, id);
    this.#earned = including(this.#earned, id);
    this.#changed();
  }

  /** The completion is stored, or nobody is there to store it. */
  stored(id: string): void {
    this.#done.add(id);
    this.#changed();
  }

  /** Of which the completion is stored. */
  get done(): ReadonlySet<string> {
    return this.#done.load();
  }

  /** `waiting`: completions of a former page; they are behind the learner as well. */
  progress(waiting: ReadonlySet<string>): Progress {
    return { done: new Set([...this.done, ...this.#earned, ...waiting]), running: this.#running };
  }

  #hasRun(id: string): boolean {
    return createRunStore(this.#keeping, { id, version: '' }).load() !== undefined;
  }
}
