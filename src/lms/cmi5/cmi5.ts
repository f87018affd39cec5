/**
 * A session with a system that speaks cmi5. What it is told: that a training was opened, that it was completed, and that the
 * session is over; and a duration, which is forced, and is the same for everybody.
 *
 * When is it over? When its learner says so, and when the page goes once the completion is told, or nothing can be told at all.
 * A page that goes before may just be loaded anew, which no browser tells: to end the session there would cost a completion, and
 * whether somebody stopped halfway is nobody's business. The system ends such a session itself (“abandoned”).
 */
import type { Completion } from '../../reporting/index.ts';
import type { Browser } from '../browser.ts';
import type { Going, Lms, News } from '../lms.ts';
import { referenceOf } from '../xapi/agent.ts';
import { LrsError } from '../xapi/lrs.ts';
import type { Verb } from '../xapi/statement.ts';
import { type LaunchData, readLanguages, readLaunchData } from './launch-data.ts';
import type { Cmi5Launch } from './launch.ts';
import { Letters } from './letters.ts';
import { cmi5Statement } from './statements.ts';
import { hasCompletion, readTold, writeTold } from './told.ts';

/** Unit: milliseconds. What does not succeed at the beginning is tried again, longer apart each time. */
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 300_000;

/** Opens the session; tries again until that succeeds. `hear` is told what the page has to say, perhaps more than once. */
export function openCmi5(launch: Cmi5Launch, browser: Browser, hear: (news: News) => void): Lms {
  const session = new Session(launch, browser, hear);
  session.begin();
  return session;
}

class Session implements Lms {
  readonly learner: string | undefined;
  readonly #launch: Cmi5Launch;
  readonly #browser: Browser;
  readonly #hear: (news: News) => void;
  readonly #letters: Letters;
  #data: LaunchData | undefined;
  #opening: Promise<LaunchData> | undefined;
  #delayMs = FIRST_DELAY_MS;

  constructor(launch: Cmi5Launch, browser: Browser, hear: (news: News) => void) {
    this.learner = referenceOf(launch.actor);
    this.#launch = launch;
    this.#browser = browser;
    this.#hear = hear;
    this.#letters = new Letters(launch, browser);
  }

  begin(): void {
    this.#begun().catch((error: unknown) => {
      this.#tell(error);
      if (!(error instanceof LrsError) || error.failing !== 'busy') return;
      this.#browser.schedule(() => this.begin(), this.#delayMs);
      this.#delayMs = Math.min(this.#delayMs * 2, LONGEST_DELAY_MS);
    });
  }

  async complete(completion: Completion): Promise<void> {
    try {
      // In this same task where it can be: the page may be going.
      if (this.#data) this.#sayCompleted(completion, this.#data);
      else if (!this.#letters.isEnded) this.#sayCompleted(completion, await this.#opened());
      await this.#bringHome();
    } catch (error) {
      this.#tell(error);
      throw error;
    }
  }

  closing(): void {
    this.#letters.hold();
  }

  end(going: Going): void {
    const isDone = this.#letters.hasSaid('completed') || this.#data?.isNormal === false;
    if (this.#data && (going === 'left' || (going === 'gone' && isDone)))
      this.#say('terminated', this.#data, this.#letters.ids.terminated);
    if (going !== 'kept') this.#letters.sendLast();
    this.#letters.letGo();
  }

  /** Of a session that was ended before the page was loaded anew there is only what did not arrive. */
  async #begun(): Promise<void> {
    if (!this.#letters.isEnded) await this.#opened();
    await this.#letters.send();
  }

  /** Once, however often it is asked for; anew where it did not succeed. */
  #opened(): Promise<LaunchData> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<LaunchData> {
    const lrs = await this.#letters.address();
    const data = await readLaunchData(lrs, this.#launch);
    const languages = await readLanguages(lrs, this.#launch);
    const isTold = data.isNormal && (await readTold(lrs, this.#launch));
    if (isTold && !this.#letters.hasSaid('completed')) this.#letters.note('completed');
    this.#data = data;
    this.#say('initialized', data, this.#letters.ids.initialized);
    if (languages.length > 0) this.#hear({ type: 'languages', languages });
    this.#hear(data.isNormal ? { type: 'open', address: data.returnUrl } : { type: 'looking' });
    return data;
  }

  /** Under the id of the completion itself: told again in another session it is still the same statement. */
  #sayCompleted({ id, training }: Completion, data: LaunchData): void {
    if (data.isNormal) this.#say('completed', data, id, training.version);
  }

  #say(verb: Verb, { contextTemplate }: LaunchData, id: string, revision?: string): void {
    const said = { verb, id, ...(revision !== undefined && { revision }) };
    this.#letters.say(verb, (timestamp) =>
      cmi5Statement(this.#launch, contextTemplate, { ...said, timestamp }),
    );
  }

  /** Fulfilled when the system has the completion. */
  async #bringHome(): Promise<void> {
    const letters = this.#letters;
    if (!letters.hasSaid('completed'))
      throw letters.isEnded ? new LrsError('refused', 403) : new Error('The system takes no completion now.');
    if (!letters.isWaiting('completed')) return;
    try {
      await letters.send();
    } catch (error) {
      if (!(await this.#isThere(error))) throw error;
      letters.took('completed');
    }
    // For another device, on which the same is completed once more. Where that does not succeed the system's own rule holds.
    await writeTold(await letters.address(), this.#launch).catch(() => {});
  }

  /** Whether it was refused because it is there: of a registration a system takes one completion, from whatever device. */
  async #isThere(error: unknown): Promise<boolean> {
    if (!(error instanceof LrsError) || error.failing === 'busy') return false;
    return hasCompletion(await this.#letters.address(), this.#launch);
  }

  /** Of a session that was ended or abandoned nothing is taken any more. */
  #tell(error: unknown): void {
    if (error instanceof LrsError && (error.status === 401 || error.status === 403))
      this.#hear({ type: 'over' });
  }
}
