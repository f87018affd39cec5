/** An outbox between a host, a clock and tabs that a test plays. */
import {
  type Completion,
  isSame,
  type Outbox,
  type OutboxOptions,
  type OutboxState,
  createOutbox,
} from '../../src/reporting/index.ts';
import { PATIENCE_MS } from '../../src/reporting/outbox.ts';
import { type Deferred, deferred } from './deferred.ts';

/** One offer as the host saw it; the host answers through `deferred`. */
interface Offer extends Deferred {
  readonly id: string;
}

interface Task {
  readonly run: () => void;
  readonly delayMs: number;
}

export interface OutboxHarness {
  readonly outbox: Outbox;
  readonly offers: Offer[];
  /** What `onChange` told, as `state` per id. */
  readonly changes: [id: string, state: OutboxState][];
  /** What waits for the clock: to be offered again. */
  readonly tasks: Task[];
  /** Lets the clock reach the first thing that waits for it. */
  tick(): void;
  /** What will be done about a host that has not answered by then. */
  readonly patience: Task[];
  /** The most offers the host ever had in hand at the same time. */
  mostAtOnce: number;
  /** How the host reacts to an offer: it answers with a promise unless told otherwise. */
  host: 'answers' | 'only listens' | 'throws';
}

/** A store of a well-behaved browser; share one between harnesses to play a next page or another tab. */
export function memoryStore(
  ...completions: Completion[]
): OutboxOptions['store'] & { kept: Completion[]; recorded: Completion[] } {
  return {
    kept: completions,
    recorded: [],
    load() {
      return this.kept;
    },
    put(completion) {
      this.remove(completion);
      this.kept = [...this.kept, completion];
    },
    remove(removed) {
      this.kept = this.kept.filter(({ id }) => id !== removed.id);
    },
    isKept(completion) {
      return this.kept.some(({ id }) => id === completion.id);
    },
    record(completion) {
      if (completion.learner !== undefined) this.recorded.push(completion);
    },
    isRecorded(completion) {
      return this.recorded.some((each) => isSame(each, completion));
    },
  };
}

export function openOutbox(options: Partial<OutboxOptions> = {}): OutboxHarness {
  const harness: Omit<OutboxHarness, 'outbox'> = {
    offers: [],
    changes: [],
    tasks: [],
    patience: [],
    mostAtOnce: 0,
    host: 'answers',
    tick: () => harness.tasks.shift()?.run(),
  };
  let inHand = 0;
  const outbox = createOutbox({
    store: memoryStore(),
    dispatch({ id }) {
      if (harness.host === 'throws') throw new Error('A broken host.');
      const offer = { id, ...deferred() };
      harness.offers.push(offer);
      if (harness.host === 'only listens') {
        // What becomes of a promise that was given to nobody is nobody's business.
        offer.promise.catch(() => {});
        return undefined;
      }
      inHand += 1;
      harness.mostAtOnce = Math.max(harness.mostAtOnce, inHand);
      return offer.promise.finally(() => (inHand -= 1));
    },
    schedule(run, delayMs) {
      const task = { run, delayMs };
      const tasks = delayMs === PATIENCE_MS ? harness.patience : harness.tasks;
      tasks.push(task);
      return () => {
        if (tasks.includes(task)) tasks.splice(tasks.indexOf(task), 1);
      };
    },
    onChange: ({ id }, state) => harness.changes.push([id, state]),
    ...options,
  });
  return Object.assign(harness, { outbox });
}

/** Web Locks as far as the outbox uses them: shared between the tabs of a test. */
export function fakeLocks(): Pick<LockManager, 'request'> & { readonly held: Set<string> } {
  const held = new Set<string>();
  const ends = new Map<string, Deferred>();
  const request = async (name: string, options: LockOptions, callback: (lock: unknown) => unknown) => {
    await Promise.resolve();
    while (held.has(name)) {
      if (options.ifAvailable) return callback(null);
      await ends.get(name)?.promise;
    }
    held.add(name);
    const end = deferred();
    ends.set(name, end);
    try {
      return await callback({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
      end.fulfil();
    }
  };
  return { held, request: request as LockManager['request'] };
}
