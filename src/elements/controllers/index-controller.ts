/** The list of trainings that a page names. A failure is a code a host can read. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type IndexEntry, readIndex } from '../../format/training-index.ts';
import { type ErrorCode, errorEvent } from '../../reporting/index.ts';
import { CALLED_OFF } from '../parts/called-off.ts';
import { fetchJson } from '../parts/fetch-json.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null };

interface Listener {
  /** Another list is asked for, or the same again. */
  asked(): void;
  found(): void;
}

export class IndexController implements ReactiveController {
  readonly #host: Host;
  readonly #listener: Partial<Listener>;
  /** Undefined until the first look. */
  #src: string | null | undefined;
  #request = new AbortController();
  /** Undefined until they are there. */
  trainings: readonly IndexEntry[] | undefined;
  problem: ErrorCode | undefined;

  constructor(host: Host, listener: Partial<Listener> = {}) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdate(): void {
    const { src } = this.#host;
    if (src === this.#src) return;
    this.#src = src;
    void this.load();
  }

  /** Also when it is the same again. */
  async load(): Promise<void> {
    this.#request.abort(CALLED_OFF);
    const { signal } = (this.#request = new AbortController());
    const { src } = this.#host;
    this.trainings = undefined;
    this.problem = undefined;
    this.#listener.asked?.();
    this.#host.requestUpdate();
    try {
      const loaded = src ? await fetchJson(src, signal) : { problem: 'no-scenario' as const };
      if (signal.aborted) return;
      const found = 'problem' in loaded ? loaded : readIndex(loaded.value);
      if ('problem' in found) return this.fail(found.problem);
      this.trainings = found.trainings;
      this.#listener.found?.();
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** The list, or a training of it, cannot be shown. */
  fail(problem: ErrorCode): void {
    this.problem = problem;
    this.#host.dispatchEvent(errorEvent(problem));
    this.#host.requestUpdate();
  }
}
