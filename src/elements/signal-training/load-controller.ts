/** Loads what a host asks for, and again only when that has become something else. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Unplayable } from '../../reporting/index.ts';
import { type Asked, policyAsked, trainingAsked } from './asked.ts';
import { patience } from './patience.ts';
import { type FoundPolicy, type FoundTraining, findPolicy, findTraining } from './load.ts';
import { CALLED_OFF } from '../parts/called-off.ts';

interface Listener {
  /** Another training is asked for, or none. */
  asked(isSomething: boolean): void;
  opened(found: FoundTraining): void;
  failed(problem: Unplayable): void;
  /** Before the training is opened for the first time, and whenever another policy has come. */
  policyFound(found: FoundPolicy): void;
}

/** So that the first look is always at something else, also at nothing. */
const NOT_LOOKED = Symbol('not looked');

export class LoadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Asked;
  readonly #listener: Listener;
  #training: unknown = NOT_LOOKED;
  #policy: unknown = NOT_LOOKED;
  #trainingRequest = new AbortController();
  #policyRequest = new AbortController();
  /** Fulfilled when the policy that is asked for now has come, whatever it is. */
  #policyCame: Promise<void> = Promise.resolve();
  /** Whether loading takes so long that it must be said. */
  isSlow = false;

  constructor(host: ReactiveControllerHost & Asked, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdate(): void {
    const [training, policy] = [trainingAsked(this.#host), policyAsked(this.#host)];
    const isOther = training !== this.#training;
    this.#training = training;
    if (policy !== this.#policy) {
      this.#policy = policy;
      this.#policyCame = this.#askPolicy();
    }
    if (isOther) void this.load();
  }

  /** Stops waiting for the training. */
  abort(): void {
    this.#trainingRequest.abort(CALLED_OFF);
  }

  /** Loads the training, also when it is the same again. */
  async load(): Promise<void> {
    this.abort();
    const { signal } = (this.#trainingRequest = new AbortController());
    const isSomething = this.#training !== undefined;
    this.isSlow = false;
    this.#listener.asked(isSomething);
    const waited = patience(signal);
    void waited.then(() => {
      this.isSlow = !signal.aborted;
      this.#host.requestUpdate();
    });
    try {
      // A framework may give the scenario after it has put the element on the page.
      const found = isSomething ? await this.#find(signal) : await waited.then(() => NOTHING);
      if (signal.aborted) return;
      this.abort();
      if ('problem' in found) this.#listener.failed(found.problem);
      else this.#listener.opened(found);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #find(signal: AbortSignal): Promise<FoundTraining | { readonly problem: Unplayable }> {
    const found = await findTraining(this.#host, signal);
    if ('problem' in found) return found;
    let came: Promise<void>;
    do await (came = this.#policyCame);
    while (came !== this.#policyCame);
    return found;
  }

  async #askPolicy(): Promise<void> {
    this.#policyRequest.abort(CALLED_OFF);
    const { signal } = (this.#policyRequest = new AbortController());
    try {
      const found = await findPolicy(this.#host, signal);
      if (!signal.aborted) this.#listener.policyFound(found);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

const NOTHING = { problem: 'no-scenario' } as const;
