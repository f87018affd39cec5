/** Reports the completions of whatever is trained in one component, also when another training has taken its place. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutboxState } from '../../reporting/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { type Reporter, createReporter } from './reporter.ts';

export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #answered: (state: Exclude<OutboxState, 'offered'>) => void;
  /** Those of trainings that were here before too: a completion that still waits must not be lost to another `src`. */
  readonly #reporters: Reporter[] = [];
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
    for (const reporter of this.#reporters) reporter.stop();
  }

  /** Makes this the present training. */
  open(training: Scenario, remember: Remember): void {
    const reporter = createReporter(this.#host, training, remember, (state) => {
      if (state !== 'offered' && reporter === this.#present) this.#answered(state);
    });
    this.#reporters.push(reporter);
    this.#present = reporter;
  }

  /** Says that the present training was completed; a second time says nothing new. */
  complete(learner: string | undefined): void {
    this.#present?.complete(learner);
  }

  /** Offers again now whatever waits. */
  retry = (): void => {
    for (const reporter of this.#reporters) reporter.retry();
  };

  /** Whether a completion of the present training that waits will survive closing the page. */
  get isLasting(): boolean {
    return this.#present?.isLasting ?? false;
  }
}
