/** The messages as DOM events: they bubble and are composed, so that a host listens where it likes; none is cancelable. */
import { release } from './gate.ts';
import {
  type Completion,
  type ErrorCode,
  type Failure,
  MESSAGE_VERSION,
  SIGNAL_COMPLETE,
  SIGNAL_ERROR,
  type SignalDetailMap,
} from './messages.ts';

/** What `addEventListener` on a training gives to its listeners. */
export interface SignalEventMap {
  readonly [SIGNAL_COMPLETE]: SignalCompleteEvent;
  readonly [SIGNAL_ERROR]: CustomEvent<Failure>;
}

/** Ends the time in which `waitUntil` can be called; no page can. Returns what was promised; undefined where nothing was. */
let close: (event: SignalCompleteEvent) => Promise<unknown> | undefined;

/** Says that a training is completed, and lets a host say when it has stored that. */
export class SignalCompleteEvent extends CustomEvent<Completion> {
  #promises: Promise<unknown>[] | undefined = [];

  static {
    close = (event) => {
      const promises = event.#promises ?? [];
      event.#promises = undefined;
      return promises.length > 0 ? Promise.all(promises) : undefined;
    };
  }

  constructor(completion: Completion) {
    super(SIGNAL_COMPLETE, init(SIGNAL_COMPLETE, completion));
  }

  /**
   * A host that stores completions calls this in its listener, as in a service worker's `ExtendableEvent`. When
   * `promise` is fulfilled the completion counts as recorded; when it is rejected, the same completion is offered
   * again later; so it is when no answer comes within a minute. Beware that `fetch` is fulfilled by an HTTP error too:
   * look at `response.ok` and throw.
   *
   * @throws DOMException `InvalidStateError` when called later than in the listener.
   * @throws TypeError when it is no promise: a function, say. The completion then counts as not stored.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    if (!this.#promises) {
      throw new DOMException(
        'waitUntil can only be called while the event is dispatched.',
        'InvalidStateError',
      );
    }
    const refusal = isPromise(promise) ? undefined : new TypeError('waitUntil takes a promise.');
    this.#promises.push(refusal ? Promise.reject(refusal) : Promise.resolve(promise));
    if (refusal) throw refusal;
  }
}

/** What a host in plain JavaScript gives may be anything. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/**
 * Offers a completion to whoever listens to `target`.
 * @returns fulfilled when every host that asked to wait has stored it; undefined where none asked.
 */
export function offerCompletion(target: EventTarget, completion: Completion): Promise<unknown> | undefined {
  const event = new SignalCompleteEvent(completion);
  target.dispatchEvent(event);
  return close(event);
}

/** Says what is wrong, by code; see `ERROR_CODES`. */
export function errorEvent(code: ErrorCode): CustomEvent<Failure> {
  return new CustomEvent(SIGNAL_ERROR, init(SIGNAL_ERROR, { version: MESSAGE_VERSION, code }));
}

function init<Name extends keyof SignalDetailMap>(
  name: Name,
  detail: unknown,
): CustomEventInit<SignalDetailMap[Name]> {
  return { detail: release(name, detail), bubbles: true, composed: true };
}
