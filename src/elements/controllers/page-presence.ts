/** An element's part in the outbox of the page: there while it is on the page, and told of each change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Keeping } from '../stores/key.ts';
import * as page from './page-outbox.ts';

export class PagePresence implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hear: () => void;
  #keeping: Keeping | undefined;
  #stopHearing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, hear: () => void) {
    this.#host = host;
    this.#hear = hear;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopHearing ??= page.whenChanged(this.#hear);
    if (this.#keeping) this.join(this.#keeping);
  }

  /** What is only moved is on the page again before this task is over. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stopHearing?.();
      this.#stopHearing = undefined;
      page.leave(this.#host);
    });
  }

  /** It is there for this learner while it is on the page: now, and when it comes back. What it waited for may come in between. */
  join(keeping: Keeping): void {
    this.#keeping = keeping;
    if (this.#host.isConnected) page.join(this.#host, keeping);
  }
}
