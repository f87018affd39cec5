/** What the page has given of the learner. It is told what no completion can carry as soon as there is one to be earned. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorEvent, isLaunchToken } from '../../reporting/index.ts';
import { isUnusable, learnerOf } from '../parts/learner.ts';
import type { Keeping } from '../stores/key.ts';
import type { Remember } from '../stores/safe-storage.ts';

interface Given {
  readonly learner: unknown;
  readonly launch: string | null;
  readonly remember: Remember;
  readonly awaitLearner: boolean;
}

interface Listener {
  /** Whether there is a training: the page may begin to listen later than it gives. */
  isOpen(): boolean;
  /** Another learner, or kept for another time, while there is one. */
  changed(): void;
}

type Host = ReactiveControllerHost & HTMLElement & Given;

/** What says for whom and how long something is kept. */
const KEEPING = ['learner', 'remember', 'awaitLearner'] as const;

export class GivenController implements ReactiveController {
  readonly #host: Host;
  readonly #listener: Listener;
  #seen: Partial<Given> = {};
  #told: Partial<Given> = {};

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whose anything is that is kept, and how long. */
  get keeping(): Keeping {
    const { remember, learner } = this.#host;
    return { remember, learner: learnerOf(learner) };
  }

  hostUpdate(): void {
    const { learner, launch, remember, awaitLearner } = this.#host;
    const given = { learner, launch, remember, awaitLearner };
    const seen = this.#seen;
    this.#seen = given;
    if (!this.#listener.isOpen()) return;
    if (KEEPING.some((name) => !Object.is(given[name], seen[name]))) this.#listener.changed();
    const told = this.#told;
    this.#told = given;
    if (!Object.is(learner, told.learner) && isUnusable(learner)) this.#tell('learner-invalid');
    if (launch !== told.launch && launch && !isLaunchToken(launch)) this.#tell('launch-invalid');
  }

  #tell(code: Parameters<typeof errorEvent>[0]): void {
    this.#host.dispatchEvent(errorEvent(code));
  }
}
