/**
 * Keeps a completion from the moment it is earned until a host has stored it, and offers it again until then.
 *
 * How sure is it? It is delivered at least once: only a host's fulfilled promise ends it, however late, and every offer
 * carries the same id. Whether somebody listens is known by `waitUntil` alone; where nobody calls it, it stays.
 */
import type { Completion } from './messages.ts';

/**
 * - `held`: kept, and not offered yet.
 * - `offered`: a host has it in hand.
 * - `waiting`: it could not be stored; it will be offered again.
 * - `unheard`: it was offered, and nobody answered; it will be offered again, here or on the next page.
 * - `recorded`: a host says that it has stored it. Done.
 * - `gone`: another tab has brought it home. Done, and nothing to say of it here.
 */
export type OutboxState = 'held' | 'offered' | 'waiting' | 'unheard' | 'recorded' | 'gone';

/** Where completions outlive the page. May throw: the outbox then relies on its own memory. */
export interface OutboxStore {
  /** What may be offered of what was put and not recorded. */
  load(): readonly Completion[];
  /** Keeps it, in the place of one with the same id. */
  put(completion: Completion): void;
  /** Forgets it; no harm where it is not there. */
  remove(completion: Completion): void;
  /** Whether it is still there, as far as is known: nobody has recorded and removed it meanwhile. */
  isKept(completion: Completion): boolean;
  /** Remembers for the rest of its day that this is recorded, of whom a learner is known. */
  record(completion: Completion): void;
  /** Whether this, or the same of the same learner and day, is recorded. */
  isRecorded(completion: Completion): boolean;
}

/** What an outbox needs of the page it is on; handed in, so that it knows neither clock, storage nor DOM. */
export interface OutboxOptions {
  readonly store: OutboxStore;
  /**
   * Says it to the host; what comes back is the host's promise, or undefined where none answered.
   * @param unanswered how many offers of it nobody has answered on this page
   */
  readonly dispatch: (completion: Completion, unanswered: number) => Promise<unknown> | undefined;
  /** Does `task` after `delayMs`; returns the way to call it off. */
  readonly schedule: (task: () => void, delayMs: number) => () => void;
  /** Told of each change, also of completions that a former page left behind. */
  readonly onChange: (completion: Completion, state: OutboxState) => void;
  /** Told when a host says no so often that somebody should look. */
  readonly onFailing?: () => void;
  /** `navigator.locks`, where present: keeps two tabs from offering the same completion at the same time. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/** Never throws: whatever goes wrong around it, the completion matters more. */
export interface Outbox {
  /**
   * Keeps it, and offers it when `holdMs` have passed. Returns the id under which it is known: that of another where the same
   * learner has completed the same on the same day already.
   */
  add(completion: Completion, holdMs?: number): string;
  /** Takes up what the store holds and is not known here yet. */
  takeUp(): void;
  /** Offers this one now instead of when it may. */
  release(id: string): void;
  /** Offers all that waits now, instead of later; also ends `stop`. What is held stays held. */
  retry(): void;
  /** The page or its element goes: offers all that nobody has in hand, before this returns. */
  flush(): void;
  /** Repeats no offers until `retry`; an answer that still comes in counts. */
  stop(): void;
  /** Gives back one that was never offered, and forgets it; undefined where it was. */
  withdraw(id: string): Completion | undefined;
  /** Puts all it has in the store anew, after that has come to keep elsewhere. */
  keepAgain(): void;
  /** What is known here and not recorded. */
  readonly completions: readonly Completion[];
  stateOf(id: string): OutboxState | undefined;
}

/** Unit: milliseconds. The wait doubles with each failure; a host that comes back is not stormed, nor long unnoticed. */
export const FIRST_DELAY_MS = 2_000;
export const LONGEST_DELAY_MS = 300_000;

/** Unit: milliseconds. A host that has not answered by then is taken to hang: longer than any server lets one wait. */
export const PATIENCE_MS = 60_000;

/** A host that never answers is offered the same so many times on a page, at waits that grow by this. */
export const MOST_UNANSWERED = 5;
const UNANSWERED_GROWTH = 4;

/** After so many times in a row that hosts say no, somebody is told. */
export const FAILING = 5;

interface Item {
  readonly completion: Completion;
  /** Left behind by a former page, or perhaps still in the hands of another. */
  readonly isLeftover: boolean;
  state: OutboxState;
  /** Nobody else can have it in hand: it was not offered, nor was its turn given up. */
  isOurs: boolean;
  /** Offers of which nobody has said yes or no. */
  unanswered: number;
  /** Times in a row that a host said no. */
  refused: number;
  failures: number;
  callOff: () => void;
  /** Hands the turn on that was asked for when it was held, once `until` is over. */
  handOn: (until: Promise<unknown>) => void;
}

/** An outbox that takes up what `store` holds: that waits for the first delay, so that a host can start listening. */
export function createOutbox({
  store,
  dispatch,
  schedule,
  onChange,
  onFailing,
  locks,
}: OutboxOptions): Outbox {
  const items = new Map<string, Item>();
  const recorded = new Set<string>();
  let isStopped = false;

  function keep(completion: Completion, isLeftover: boolean): Item {
    const item: Item = {
      completion,
      isLeftover,
      state: 'held',
      isOurs: !isLeftover,
      unanswered: 0,
      refused: 0,
      failures: 0,
      callOff() {},
      handOn() {},
    };
    items.set(completion.id, item);
    return item;
  }

  function known({ id }: Completion): boolean {
    return items.has(id) || recorded.has(id);
  }

  function takeUp(): void {
    for (const completion of attempt(() => store.load()) ?? []) {
      if (!known(completion)) wait(keep(completion, true), 'waiting');
    }
  }

  /** One of the same learner, training, version and day: without a learner nobody can tell. */
  function twinOf(completion: Completion): Item | undefined {
    if (completion.learner === undefined) return undefined;
    takeUp();
    return [...items.values()].find((item) => isSame(item.completion, completion));
  }

  function hold(item: Item, holdMs: number): void {
    tell(item, 'held');
    item.callOff = schedule(() => void offer(item), holdMs);
    takeTurn(item, new Promise((resolve) => (item.handOn = resolve)));
  }

  /** Until when it lasts stands before it comes: what was held may be held no longer by then. */
  function takeTurn(item: Item, until: Promise<unknown>): void {
    void quietly(async () => locks?.request(lockOf(item), {}, () => until));
  }

  async function offer(item: Item, isLast = false): Promise<void> {
    if (item.state === 'offered' || !items.has(item.completion.id)) return;
    if (item.unanswered >= MOST_UNANSWERED) return;
    item.callOff();
    // What was held until now waits for `retry`, as everything else does, or for its learner in another tab.
    if (isStopped) {
      item.handOn(Promise.resolve());
      item.isOurs = false;
      return tell(item, 'waiting');
    }
    tell(item, 'offered');
    const outcome = await (item.isOurs || isLast ? atOnce(item) : inTurn(item));
    if (outcome === 'recorded' || outcome === 'gone') finish(item, outcome);
    else if (items.has(item.completion.id)) wait(item, outcome);
  }

  /** Nobody else can have it in hand, or there is no time to ask. The turn is taken all the same, for the time it takes. */
  function atOnce(item: Item): Promise<OutboxState> {
    const offering = offerNow(item);
    item.handOn(offering);
    takeTurn(item, offering);
    return offering;
  }

  function finish(item: Item, state: 'recorded' | 'gone'): void {
    const { completion } = item;
    if (!items.delete(completion.id)) return;
    item.callOff();
    if (state === 'recorded') {
      recorded.add(completion.id);
      attempt(() => store.record(completion));
      attempt(() => store.remove(completion));
    }
    tell(item, state);
  }

  function wait(item: Item, state: OutboxState): void {
    const growth = item.unanswered > 0 ? UNANSWERED_GROWTH : 2;
    const delay = Math.min(FIRST_DELAY_MS * growth ** item.failures, LONGEST_DELAY_MS);
    item.failures += 1;
    const isEnough = item.unanswered >= MOST_UNANSWERED;
    if (!isStopped && !isEnough) item.callOff = schedule(() => void offer(item), delay);
    tell(item, state);
  }

  /** One offer while no other tab makes one of the same completion. */
  async function inTurn(item: Item): Promise<OutboxState> {
    if (!locks) return offerNow(item);
    let offering: Promise<OutboxState> | undefined;
    try {
      return await locks.request(lockOf(item), { ifAvailable: true }, (lock) =>
        lock ? (offering = offerNow(item)) : ('waiting' as const),
      );
    } catch {
      // Locks are refused here (an opaque origin). Better offered twice than never: the id is the same.
      return offering ?? offerNow(item);
    }
  }

  async function offerNow(item: Item): Promise<OutboxState> {
    // While it waited for its turn an answer has come late, or its learner is gone.
    if (recorded.has(item.completion.id)) return 'recorded';
    if (isStopped) return 'waiting';
    // Another tab has brought it home meanwhile. Only one that can be sure says “recorded”.
    if (attempt(() => store.isRecorded(item.completion))) return 'recorded';
    if (item.isLeftover && attempt(() => store.isKept(item.completion)) === false) return 'gone';
    item.isOurs = false;
    try {
      const answer = dispatch(item.completion, item.unanswered);
      if (answer) return await inTime(item, answer);
      item.unanswered += 1;
      return 'unheard';
    } catch {
      return 'waiting';
    }
  }

  /** An answer that does not come counts as none, so that whoever waits for it is told; one that comes late counts. */
  function inTime(item: Item, answer: Promise<unknown>): Promise<OutboxState> {
    return new Promise((resolve) => {
      const callOff = schedule(() => {
        item.unanswered += 1;
        resolve('waiting');
      }, PATIENCE_MS);
      const refused = (): void => {
        item.unanswered = 0;
        item.refused += 1;
        if (item.refused === FAILING) attempt(() => onFailing?.());
        resolve('waiting');
      };
      answer.then(() => {
        finish(item, 'recorded');
        resolve('recorded');
      }, refused);
      void answer.then(callOff, callOff);
    });
  }

  function tell(item: Item, state: OutboxState): void {
    item.state = state;
    attempt(() => onChange(item.completion, state));
  }

  takeUp();

  return {
    add(completion, holdMs = 0) {
      if (known(completion)) return completion.id;
      const twin = twinOf(completion);
      if (twin) {
        tell(twin, twin.state);
        return twin.completion.id;
      }
      if (attempt(() => store.isRecorded(completion))) {
        recorded.add(completion.id);
        attempt(() => onChange(completion, 'recorded'));
        return completion.id;
      }
      attempt(() => store.put(completion));
      const item = keep(completion, false);
      if (holdMs > 0) hold(item, holdMs);
      else void offer(item);
      return completion.id;
    },
    takeUp,
    release(id) {
      const item = items.get(id);
      if (item) void offer(item);
    },
    retry() {
      isStopped = false;
      for (const item of items.values()) if (item.state !== 'held') void offer(item);
    },
    flush() {
      for (const item of items.values()) void offer(item, true);
    },
    stop() {
      isStopped = true;
      for (const item of items.values()) if (item.state !== 'held') item.callOff();
    },
    withdraw(id) {
      const item = items.get(id);
      if (item?.state !== 'held') return undefined;
      items.delete(id);
      item.callOff();
      item.handOn(Promise.resolve());
      attempt(() => store.remove(item.completion));
      return item.completion;
    },
    keepAgain() {
      for (const { completion } of items.values()) attempt(() => store.put(completion));
    },
    get completions() {
      return Array.from(items.values(), ({ completion }) => completion);
    },
    stateOf: (id) => (recorded.has(id) ? 'recorded' : items.get(id)?.state),
  };
}

/** Whether two completions say the same of the same learner. */
export function isSame(one: Completion, other: Completion): boolean {
  return sameness(one) === sameness(other);
}

/** What a completion says but for its id: the same learner, training, version and day. */
export function sameness({ learner, training: { id, version }, completedOn }: Completion): string {
  return JSON.stringify({ learner, id, version, completedOn });
}

const lockOf = ({ completion }: Item): string => `signal-training:${completion.id}`;

/** Whatever storage or a listener throws, the completion matters more. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

/** As `attempt`, for what fails later too. */
async function quietly(task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch {
    // Locks are refused here: then there are no turns.
  }
}
