/** What waits in the outbox of the page, for who shows several trainings. */
import type { ReactiveControllerHost } from 'lit';
import type { Keeping } from '../stores/key.ts';
import * as page from './page-outbox.ts';
import { PagePresence } from './page-presence.ts';
import { serve } from './served.ts';

export class OutboxController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stored: (training: string) => void;
  readonly #presence: PagePresence;
  #keeping: Keeping | undefined;
  /** Trainings with a completion that no host has stored yet. */
  waiting: ReadonlySet<string> = new Set();
  /** Whether all of them outlive the tab. */
  isLasting = true;

  /** Calls `stored` when a training that waited does not any more. */
  constructor(host: ReactiveControllerHost & HTMLElement, stored: (training: string) => void) {
    this.#host = host;
    this.#stored = stored;
    this.#presence = new PagePresence(host, () => this.#hear());
  }

  /** These trainings are listed at `address`, for whoever this is. */
  look(keeping: Keeping, trainings: readonly string[], address: string | null): void {
    this.#keeping = keeping;
    this.waiting = new Set();
    serve(trainings, address);
    this.#presence.join(keeping);
  }

  #hear(): void {
    const all = page.waitingOf(this.#keeping?.learner);
    const before = this.waiting;
    this.waiting = new Set(all.map(({ completion }) => completion.training.id));
    this.isLasting = all.every(({ lasts }) => lasts === 'device');
    for (const id of before) if (!this.waiting.has(id)) this.#stored(id);
    this.#host.requestUpdate();
  }
}
