/**
 * Keeps a completion until the host has stored it, and offers it again until then.
 *
 * How sure is it? Once a host has answered an offer with `waitUntil`, the completion is delivered at least once: only
 * a fulfilled promise ends it, however late, and every offer carries the same id. While no host has ever answered, it is offered at
 * most once: nobody can say that it arrived, and repeating it would be noise to a page that only listens.
 */
import type { Completion } from './messages.ts';

/**
 * - `offered`: a host has it in hand.
 * - `waiting`: it could not be stored; it will be offered again.
 * - `recorded`: the host says that it has stored it. Done.
 * - `reported`: it was said, and no host answered. Done.
 */
export type OutboxState = 'offered' | 'waiting' | 'recorded' | 'reported';

/** Where unrecorded completions outlive the page. May throw: the outbox then relies on its own memory. */
export interface OutboxStore {
  /** What was put and not removed. */
  load(): readonly Completion[];
  /** Keeps it, in the place of one with the same id. */
  put(completion: Completion): void;
  /** Forgets the one with this id; no harm where there is none. */
  remove(id: string): void;
}

/** What an outbox needs of the page it is on; handed in, so that it knows neither clock, storage nor DOM. */
export interface OutboxOptions {
  readonly store: OutboxStore;
  /** Says it to the host; what comes back is the host's promise, or undefined where none answered. */
  readonly dispatch: (completion: Completion) => Promise<unknown> | undefined;
  /** Does `task` after `delayMs`; returns the way to call it off. */
  readonly schedule: (task: () => void, delayMs: number) => () => void;
  /** Told of each change, also of completions that a former page left behind. */
  readonly onChange: (completion: Completion, state: OutboxState) => void;
  /** `navigator.locks`, where present: keeps two tabs from offering the same completion at the same time. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/** Never throws: whatever goes wrong around it, the completion matters more. */
export interface Outbox {
  /** Keeps and offers it. One that is already kept is left as it is. */
  add(completion: Completion): void;
  /** Offers all that waits now, instead of later; also ends `stop`. */
  retry(): void;
  /** Repeats no offers until `retry`; an answer that still comes in counts. */
  stop(): void;
}

/** Unit: milliseconds. The wait doubles with each failure; a host that comes back is not stormed, nor long unnoticed. */
export const FIRST_DELAY_MS = 2_000;
export const LONGEST_DELAY_MS = 300_000;

/** Unit: milliseconds. A host that has not answered by then is taken to hang: longer than any server lets one wait. */
export const PATIENCE_MS = 60_000;

interface Item {
  readonly completion: Completion;
  /** Left behind by a former page, or perhaps still in the hands of another. */
  readonly isLeftover: boolean;
  /** A host has answered an offer of it, so there is one. A leftover would not be there otherwise. */
  isAnswered: boolean;
  isOffered: boolean;
  failures: number;
  callOff: () => void;
}

/** An outbox that takes up what `store` holds: that waits for the first delay, so that a host can start listening. */
export function createOutbox({ store, dispatch, schedule, onChange, locks }: OutboxOptions): Outbox {
  const items = new Map<string, Item>();
  let isStopped = false;

  function keep(completion: Completion, isLeftover: boolean): Item {
    const item = {
      completion,
      isLeftover,
      isAnswered: isLeftover,
      isOffered: false,
      failures: 0,
      callOff() {},
    };
    items.set(completion.id, item);
    return item;
  }

  async function offer(item: Item): Promise<void> {
    if (item.isOffered) return;
    item.callOff();
    item.isOffered = true;
    tell(item, 'offered');
    const outcome = await inTurn(item);
    item.isOffered = false;
    if (outcome !== 'waiting') finish(item, outcome);
    else if (items.has(item.completion.id)) wait(item);
  }

  function finish(item: Item, state: 'recorded' | 'reported'): void {
    if (!items.delete(item.completion.id)) return;
    item.callOff();
    attempt(() => store.remove(item.completion.id));
    tell(item, state);
  }

  function wait(item: Item): void {
    const delay = Math.min(FIRST_DELAY_MS * 2 ** item.failures, LONGEST_DELAY_MS);
    item.failures += 1;
    if (!isStopped) item.callOff = schedule(() => void offer(item), delay);
    tell(item, 'waiting');
  }

  /** One offer while no other tab makes one of the same completion. */
  async function inTurn(item: Item): Promise<Exclude<OutboxState, 'offered'>> {
    if (!locks) return offerNow(item);
    let offering: ReturnType<typeof offerNow> | undefined;
    try {
      return await locks.request(`signal-training:${item.completion.id}`, { ifAvailable: true }, (lock) =>
        lock ? (offering = offerNow(item)) : 'waiting',
      );
    } catch {
      // Locks are refused here (an opaque origin). Better offered twice than never: the id is the same.
      return offering ?? offerNow(item);
    }
  }

  async function offerNow(item: Item): Promise<Exclude<OutboxState, 'offered'>> {
    // Another tab has brought it home meanwhile. Only one that can be sure says “recorded”.
    if (item.isLeftover && !isStillKept(item)) return 'reported';
    try {
      const answer = dispatch(item.completion);
      if (!answer) return item.isAnswered ? 'waiting' : 'reported';
      item.isAnswered = true;
      return await inTime(item, answer);
    } catch {
      return 'waiting';
    }
  }

  /** An answer that does not come counts as a failure, so that whoever waits for it is told; one that comes late counts. */
  function inTime(item: Item, answer: Promise<unknown>): Promise<'recorded' | 'waiting'> {
    return new Promise((resolve) => {
      const callOff = schedule(() => resolve('waiting'), PATIENCE_MS);
      answer.then(
        () => {
          finish(item, 'recorded');
          resolve('recorded');
        },
        () => resolve('waiting'),
      );
      void answer.then(callOff, callOff);
    });
  }

  function isStillKept({ completion }: Item): boolean {
    const kept = attempt(() => store.load());
    return kept === undefined || kept.some(({ id }) => id === completion.id);
  }

  function tell({ completion }: Item, state: OutboxState): void {
    attempt(() => onChange(completion, state));
  }

  for (const completion of attempt(() => store.load()) ?? []) wait(keep(completion, true));

  return {
    add(completion) {
      if (items.has(completion.id)) return;
      attempt(() => store.put(completion));
      void offer(keep(completion, false));
    },
    retry() {
      isStopped = false;
      for (const item of items.values()) void offer(item);
    },
    stop() {
      isStopped = true;
      for (const item of items.values()) item.callOff();
    },
  };
}

/** Whatever storage or a listener throws, the completion matters more. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
