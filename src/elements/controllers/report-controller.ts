/** Reports the completions of whatever is trained in one component; the outbox they go to is the page's. */
import type { ReactiveControllerHost } from 'lit';
import {
  type Completion,
  type OutboxState,
  SIGNAL_COMPLETE,
  createCompletion,
  isLaunchToken,
  release,
} from '../../reporting/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { Keeping } from '../stores/key.ts';
import * as page from './page-outbox.ts';
import { PagePresence } from './page-presence.ts';
import { serve } from './served.ts';

/** How the completion of the present training stands. `unrecorded`: this page keeps none. */
export type ReportState = 'idle' | Exclude<OutboxState, 'gone'> | 'unrecorded';

/** What a page says of completions. */
export interface Reported {
  readonly learner: string | number | null;
  readonly launch: string | null;
  readonly awaitLearner: boolean;
  readonly record: string | null;
}

/** How a training came to be there. */
export interface Opened {
  /** What the host wrote as `src` when it came; empty where there was none. */
  readonly base: string;
  /** On the page's own clock. */
  readonly loadedAt: number;
}

type Host = ReactiveControllerHost & HTMLElement & Reported;
type Training = Pick<Scenario, 'id' | 'version' | 'digest' | 'minutes'>;

/** Unit: milliseconds. Nobody plays faster than half the minutes; who skips or reads then looks like a quick player. */
const HALF_A_MINUTE_MS = 30_000;

export class ReportController {
  readonly #host: Host;
  readonly #changed: (state: ReportState) => void;
  #training: Training | undefined;
  #keeping: Keeping = { remember: 'none' };
  /** By training and learner, of trainings that were here before too: the completion of each is made once. */
  readonly #own = new Map<string, Completion>();
  /** By training: when it was loaded, on the page's own clock. */
  readonly #loadedAt = new Map<string, number>();
  #isUnrecorded = false;
  readonly #presence: PagePresence;
  state: ReportState = 'idle';

  /** Calls `changed` when the completion of the present training has come to stand otherwise. */
  constructor(host: Host, changed: (state: ReportState) => void) {
    this.#host = host;
    this.#changed = changed;
    this.#presence = new PagePresence(host, () => this.#look());
  }

  /** Makes this the present training of this learner; returns how its completion stands. */
  open(
    { id, version, digest, minutes }: Scenario,
    keeping: Keeping,
    { base, loadedAt }: Opened,
  ): ReportState {
    const isSame = digest === this.#training?.digest;
    const before = isSame && this.#keeping.learner === undefined ? this.#key : undefined;
    this.#training = { id, version, digest, minutes };
    this.#keeping = keeping;
    if (!isSame) this.#isUnrecorded = false;
    if (!this.#loadedAt.has(digest)) this.#loadedAt.set(digest, loadedAt);
    serve([id], base === '' ? null : base);
    this.#presence.join(keeping);
    if (before !== undefined) this.#name(before);
    return (this.state = this.#stateNow());
  }

  /** The present training was completed; a second time says nothing new. */
  complete(): void {
    const key = this.#key;
    const training = this.#training;
    if (!training || this.#own.has(key)) return;
    if (this.#host.record === 'none') this.#isUnrecorded = true;
    else {
      const { launch } = this.#host;
      const { learner } = this.#keeping;
      const today = new Date();
      const made = createCompletion({
        training,
        learner,
        today,
        launch: isLaunchToken(launch) ? launch : undefined,
      });
      this.#earned(key, made);
    }
    this.#look();
  }

  /** The learner does not want to wait. */
  hurry = (): void => {
    const { id } = this.#present ?? {};
    if (id !== undefined) page.release(id);
  };

  retry = (): void => page.retry();

  /** YYYY-MM-DD: the day on which the present training was completed on this page; undefined while it was not. */
  get completedOn(): string | undefined {
    return this.#own.get(this.#key)?.completedOn;
  }

  /** Whether a completion of the present training that waits will survive closing the tab. */
  get isLasting(): boolean {
    return this.#present !== undefined && page.known(this.#present.id)?.lasts === 'device';
  }

  get #key(): string {
    return JSON.stringify([this.#training?.id, this.#training?.digest, this.#keeping.learner]);
  }

  /** The one that was earned here, else one of a former visit. */
  get #present(): Completion | undefined {
    const own = this.#own.get(this.#key);
    if (own) return own;
    const waiting = page.waitingOf(this.#keeping.learner);
    return waiting.findLast(({ completion }) => completion.training.id === this.#training?.id)?.completion;
  }

  /** Kept in this same task, whatever becomes of the page after it. */
  #earned(key: string, made: Completion): void {
    if (made.learner === undefined && this.#host.awaitLearner) {
      this.#own.set(key, made);
      page.keepUnnamed(made);
      return;
    }
    const { digest = '', minutes = 0 } = this.#training ?? {};
    const loadedFor = performance.now() - (this.#loadedAt.get(digest) ?? 0);
    // A learning system knows how long the page was open, whenever it hears of the end.
    const holdMs = this.#host.record === 'lms' ? 0 : minutes * HALF_A_MINUTE_MS - loadedFor;
    const id = page.earn(this.#host, made, this.#keeping.remember, holdMs);
    this.#own.set(key, page.known(id)?.completion ?? made);
  }

  /** A completion that was kept without a name is of the learner who has become known since. */
  #name(before: string): void {
    const own = this.#own.get(before);
    const { learner } = this.#keeping;
    if (!own || (learner === undefined && this.#host.awaitLearner)) return;
    const taken = page.withdraw(own.id);
    this.#own.delete(before);
    if (!taken) this.#own.set(this.#key, own);
    else
      this.#earned(
        this.#key,
        release(SIGNAL_COMPLETE, { ...taken, ...(learner !== undefined && { learner }) }),
      );
  }

  #stateNow(): ReportState {
    if (this.#isUnrecorded) return 'unrecorded';
    const { id } = this.#present ?? {};
    if (id === undefined) return 'idle';
    if (page.isRecorded(id)) return 'recorded';
    const state = page.known(id)?.state ?? 'idle';
    return state === 'gone' ? 'idle' : state;
  }

  #look(): void {
    const state = this.#stateNow();
    if (state === this.state) return;
    this.state = state;
    this.#changed(state);
  }
}
