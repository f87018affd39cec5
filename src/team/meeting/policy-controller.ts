/** The organisation's policy; the safe one until it is there, and where it has a problem. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Policy, SAFE_POLICY } from '../../format/policy.ts';
import { errorEvent } from '../../reporting/index.ts';
import { CALLED_OFF } from '../../elements/parts/called-off.ts';
import { type AskedPolicy, policyAsked } from '../../elements/signal-training/asked.ts';
import { findPolicy } from '../../elements/signal-training/load.ts';

type Host = ReactiveControllerHost & HTMLElement & AskedPolicy;

export class PolicyController implements ReactiveController {
  readonly #host: Host;
  #asked: string | undefined;
  #request = new AbortController();
  /** Fulfilled when the policy that is asked for now has come, whatever it is. */
  #came: Promise<void> = Promise.resolve();
  policy: Policy = SAFE_POLICY;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const asked = policyAsked(this.#host);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#came = this.#load();
  }

  /** Until it is there, so that no run goes by another. */
  async come(): Promise<void> {
    let came: Promise<void>;
    do await (came = this.#came);
    while (came !== this.#came);
  }

  async #load(): Promise<void> {
    this.#request.abort(CALLED_OFF);
    const { signal } = (this.#request = new AbortController());
    try {
      const { policy, problem } = await findPolicy(this.#host, signal);
      if (signal.aborted) return;
      this.policy = policy;
      if (problem) this.#host.dispatchEvent(errorEvent(problem));
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
