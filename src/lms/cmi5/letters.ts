/** What is said in a session, in its order: each thing once, kept until the system has it, also when the page is loaded anew. */
import type { Browser } from '../browser.ts';
import { parts, readJson } from '../parts.ts';
import { type Lrs, openLrs } from '../xapi/lrs.ts';
import { type Statement, type Verb, verbId } from '../xapi/statement.ts';
import type { Cmi5Launch } from './launch.ts';
import { type SessionRecord, openRecord } from './record.ts';
import { fetchToken } from './token.ts';

export class Letters {
  readonly #launch: Cmi5Launch;
  readonly #browser: Browser;
  readonly #record: SessionRecord;
  readonly #save: () => void;
  #lrs: Lrs | undefined;
  #sending: Promise<void> = Promise.resolve();
  /** While the page goes nothing is sent but by `sendLast`. */
  #gate: { readonly opened: Promise<void>; readonly open: () => void } | undefined;

  constructor(launch: Cmi5Launch, browser: Browser) {
    this.#launch = launch;
    this.#browser = browser;
    ({ record: this.#record, save: this.#save } = openRecord(launch.fetch, browser));
  }

  get isEnded(): boolean {
    return this.hasSaid('terminated');
  }

  hasSaid(verb: Verb): boolean {
    return this.#record.said.includes(verb);
  }

  /** Whether it was said, and the system does not have it yet. */
  isWaiting(verb: Verb): boolean {
    return this.#record.waiting.some(isOf(verb));
  }

  /** Where they go. The token is asked for once, and kept before anything else is done. @throws LrsError */
  async address(): Promise<Lrs> {
    if (this.#record.token === '' && !this.isEnded) {
      this.#record.token = await fetchToken(this.#launch.fetch, this.#browser);
      this.#save();
    }
    return this.#open();
  }

  #open(): Lrs {
    const { endpoint } = this.#launch;
    this.#lrs ??= openLrs({ endpoint, authorization: this.#record.token }, this.#browser);
    return this.#lrs;
  }

  /** Of what is said once a session, so that two windows of one session say it once. */
  get ids(): SessionRecord['ids'] {
    return this.#record.ids;
  }

  /** Nothing where that was said before, or the session has ended. `timestamp`: ISO 8601, in UTC. */
  say(verb: Verb, make: (timestamp: string) => Statement): void {
    if (this.hasSaid(verb) || this.isEnded) return;
    const { last } = this.#record;
    const now = this.#browser.now().toISOString();
    // The order is by this, and clocks are put back.
    const timestamp = now > last ? now : last;
    this.#record.waiting = [...this.#record.waiting, JSON.stringify(make(timestamp))];
    this.#record.last = timestamp;
    this.note(verb);
  }

  /** That it was said, by whomever. */
  note(verb: Verb): void {
    this.#record.said = [...this.#record.said, verb];
    this.#save();
  }

  /** That the system has it. */
  took(verb: Verb): void {
    const isTaken = isOf(verb);
    this.#keep(this.#record.waiting.filter((one) => !isTaken(one)));
  }

  /** Sends what waits, after what is on its way already. @throws LrsError */
  async send(): Promise<void> {
    await this.#gate?.opened;
    this.#sending = this.#sending.catch(() => {}).then(() => this.#store());
    return this.#sending;
  }

  /**
   * Sends what waits in one request that outlives the page. Of what is on its way nobody knows whether it arrives first, so it
   * goes along once more: it is the same to the letter.
   */
  sendLast(): void {
    this.#sending = this.#store();
    this.#sending.catch(() => {});
  }

  /** From now on nothing is sent, until `letGo`. */
  hold(): void {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    this.#gate ??= { opened, open };
  }

  letGo(): void {
    this.#gate?.open();
    this.#gate = undefined;
  }

  async #store(): Promise<void> {
    const batch = this.#record.waiting;
    if (batch.length === 0) return;
    await this.#open().store(batch);
    this.#keep(this.#record.waiting.filter((one) => !batch.includes(one)));
  }

  #keep(waiting: readonly string[]): void {
    this.#record.waiting = waiting;
    // Nothing is left for which it would be needed.
    if (this.isEnded && waiting.length === 0) this.#record.token = '';
    this.#save();
  }
}

const isOf =
  (verb: Verb) =>
  (statement: string): boolean =>
    parts(parts(readJson(statement))['verb'])['id'] === verbId(verb);
