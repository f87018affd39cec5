/** What is played in the room now: one session of the engine, and the answers that were closed. All of it is gone with the page. */
import type { ReactiveControllerHost } from 'lit';
import { type Session, type Step, createSession } from '../../engine/index.ts';
import type { Policy } from '../../format/policy.ts';
import { newSeed } from '../../format/random.ts';
import type { RoundBank } from '../../format/round-types.ts';
import type { Scenario } from '../../format/types.ts';
import type { Unplayable } from '../../reporting/index.ts';
import type { WordsController } from '../../elements/controllers/words-controller.ts';
import { fetchJson } from '../../elements/parts/fetch-json.ts';
import { passForks } from '../../elements/signal-training/onward.ts';
import { beginning } from '../../elements/signal-training/run.ts';
import { type Training, openTraining } from '../../elements/signal-training/training.ts';
import type { Answered } from './signal-hands.ts';
import { CALLED_OFF } from '../../elements/parts/called-off.ts';

/** An answer that was closed, and of which step of the run it was. */
export interface Closed extends Answered {
  /** In the transcript. */
  readonly index: number;
}

interface Opened {
  readonly training: Training;
  /** The head that the team is told of before it begins; a round is dealt again when it does. */
  readonly scenario: Scenario;
  /** Absent for a story. */
  readonly bank?: RoundBank;
  readonly src: string;
}

const begin = beginning(createSession);

export class RoomController {
  readonly #host: ReactiveControllerHost;
  readonly #words: WordsController;
  #opened: Opened | undefined;
  #request = new AbortController();
  #closed: readonly Closed[] = [];
  /** Nothing was done since the last answer was closed. */
  #isFresh = false;
  session: Session | undefined;

  constructor(host: ReactiveControllerHost, words: WordsController) {
    this.#host = host;
    this.#words = words;
  }

  /** The training as it is played, or as it was opened. */
  get scenario(): Scenario | undefined {
    return this.session?.scenario ?? this.#opened?.scenario;
  }

  /** The bank that the round is dealt from; absent for a story. */
  get bank(): RoundBank | undefined {
    return this.#opened?.bank;
  }

  /** Where the training is; its pictures stand beside it. */
  get base(): string {
    return this.#opened?.src ?? '';
  }

  /** In the order in which they were given. */
  get closed(): readonly Closed[] {
    return this.#closed;
  }

  /** What was closed just now, with its step in the words that are spoken; nothing once the story has gone on from there. */
  get latest(): { readonly closed: Closed; readonly step: Step } | undefined {
    const closed = this.#isFresh ? this.#closed.at(-1) : undefined;
    const step = closed && this.stepOf(closed);
    return closed && step && { closed, step };
  }

  stepOf({ index }: Closed): Step | undefined {
    return this.session?.steps.find((step) => step.index === index);
  }

  /**
   * Whether it is there, and what else it needs; what was opened before is not any more. Undefined where something else was asked
   * for meanwhile.
   */
  async open(src: string, needed: () => Promise<void>): Promise<Unplayable | 'opened' | undefined> {
    this.drop();
    const { signal } = (this.#request = new AbortController());
    try {
      const fetched = await fetchJson(src, signal);
      const found = 'problem' in fetched ? fetched : await openTraining(fetched.value);
      await needed();
      if (signal.aborted) return undefined;
      if ('problem' in found) return found.problem;
      // What has passed the guard as a bank is one.
      const bank = 'value' in fetched && isBank(fetched.value) ? { bank: fetched.value as RoundBank } : {};
      this.#opened = { training: found.training, scenario: found.training.deal(0), src, ...bank };
      return 'opened';
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  begin(policy: Policy): void {
    if (!this.#opened) return;
    const seed = newSeed();
    const session = begin(this.#opened.training.deal(seed), policy, seed);
    passForks(session);
    this.session = session;
    this.#closed = [];
    this.speak();
  }

  /** Tells the run in the words that are spoken now. */
  speak(): void {
    this.session?.speak(this.#words.in(this.session.scenario));
    this.#host.requestUpdate();
  }

  /** The counting is closed, and the story goes on. */
  close(answered: Answered): void {
    const { session } = this;
    if (!session) return;
    if (!session.act(answered.way.act)) return;
    const { index } = session.steps.at(-1) as Step;
    this.#closed = [...this.#closed, { ...answered, index }];
    this.#isFresh = true;
    passForks(session);
    this.#host.requestUpdate();
  }

  /** Goes on without a question. */
  goOn(type: 'continue' | 'skip'): void {
    if (!this.session?.act({ type })) return;
    this.#isFresh = false;
    passForks(this.session);
    this.#host.requestUpdate();
  }

  /** Nothing of it is left. */
  drop(): void {
    this.#request.abort(CALLED_OFF);
    this.#opened = undefined;
    this.session = undefined;
    this.#closed = [];
    this.#host.requestUpdate();
  }
}

function isBank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'pairs');
}
