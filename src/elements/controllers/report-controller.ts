/** Reports the completions of whatever is trained in one component, also when another training has taken its place. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutboxState } from '../../reporting/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { Keeping } from '../stores/key.ts';
import { type Reporter, createReporter } from './reporter.ts';

export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #answered: (state: Exclude<OutboxState, 'offered'>) => void;
  /**
   * By training and learner, those of trainings that were here before too: a completion that still waits must not be lost to
   * another `src`.
   */
  readonly #reporters = new Map<string, Reporter>();
  #present: Reporter | undefined;

  /** Calls `answered` with what became of the present training's completion each time it was offered. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    answered: (state: Exclude<OutboxState, 'offered'>) => void,
  ) {
    this.#host = host;
    this.#answered = answered;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.retry);
    this.retry();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.retry);
    for (const reporter of this.#reporters.values()) reporter.stop();
  }

  /** Makes this the present training of this learner. What is another learner's waits until that one is back. */
  open({ id, version, digest }: Scenario, keeping: Keeping): void {
    const key = JSON.stringify([id, digest, keeping.remember, keeping.learner]);
    const known = this.#reporters.get(key);
    const reporter =
      known ??
      createReporter(this.#host, { id, version, digest }, keeping, (state) => {
        if (state !== 'offered' && reporter === this.#present) this.#answered(state);
      });
    this.#reporters.set(key, reporter);
    this.#present = reporter;
    for (const other of this.#reporters.values()) if (other.learner !== keeping.learner) other.stop();
    if (known) this.retry();
  }

  /** Says that the present training was completed; a second time says nothing new. */
  complete(): void {
    this.#present?.complete();
  }

  /** Offers again now whatever waits of who is here. */
  retry = (): void => {
    for (const reporter of this.#reporters.values()) {
      if (reporter.learner === this.#present?.learner) reporter.retry();
    }
  };

  /** YYYY-MM-DD: the day on which the present training was completed on this page; undefined while it was not. */
  get completedOn(): string | undefined {
    return this.#present?.completedOn;
  }

  /** Whether a completion of the present training that waits will survive closing the page. */
  get isLasting(): boolean {
    return this.#present?.isLasting ?? false;
  }
}
