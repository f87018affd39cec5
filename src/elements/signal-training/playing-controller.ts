/** Fetches what is needed to play while the card is read, and lets who is ahead of that wait for it. */
import { type ReactiveController, type TemplateResult, nothing } from 'lit';
import type { Session } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { Keeping } from '../stores/key.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import type { Afterwards } from './afterwards.ts';
import { fetchAfterwards } from './fetch-afterwards.ts';
import { fetchPlaying } from './fetch-playing.ts';
import { patience } from './patience.ts';
import type * as Playing from './playing.ts';
import type { DrawOptions, Host, Present } from './present.ts';
import { CALLED_OFF } from '../parts/called-off.ts';
import { whenIdle } from '../parts/when-idle.ts';

interface Listener extends Present {
  /** What is needed from the first choice on has come. */
  entered(): void;
  /** Who wanted to go on cannot. */
  failed(): void;
}

export class PlayingController implements ReactiveController {
  readonly #host: Host;
  readonly #listener: Listener;
  #scenario: Scenario | undefined;
  /** What the host wrote as `src` when that came. By now `src` may name the next, which is still to come. */
  #base = '';
  /** When it came, on the page's own clock. */
  #openedAt = 0;
  #request = new AbortController();
  /** Fulfilled when what the first scene needs has come, or does not come. */
  first: Promise<void> = Promise.resolve();
  #playing: typeof Playing | undefined;
  /** What draws the pictures of the training; undefined until that is known. */
  #Picture: typeof SignalPicture | null | undefined;
  /** Undefined until it has come, with its words. */
  afterwards: Afterwards | undefined;
  /** Whether somebody waits for it; and so long that it must be said. */
  isAwaited = false;
  isSlow = false;

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
  }

  /** From the first scene until it is done. */
  draw(
    phase: 'playing' | 'debrief' | 'elsewhere' | 'done',
    session: Session,
    options: DrawOptions,
  ): TemplateResult | typeof nothing {
    // What is read is not played: there is nothing to see of it.
    const shown = phase === 'playing' && this.#listener.run.isRead ? 'read' : phase;
    const pictured = { ...options, Picture: this.#Picture ?? null, base: this.#base };
    if (this.afterwards) return this.afterwards.draw(shown, session, pictured);
    if (shown !== 'playing') return nothing;
    return this.#playing?.play(session, { ...pictured, above: nothing, below: nothing }) ?? nothing;
  }

  /** The training is there, perhaps the same from elsewhere: a signature may have run out. */
  standsAt(base: string): void {
    this.#base = base;
    this.#host.requestUpdate();
  }

  /** Another training is on its card. */
  open(scenario: Scenario): void {
    this.abort();
    this.#scenario = scenario;
    this.#openedAt = performance.now();
    this.#Picture = undefined;
    this.#ask();
  }

  /** Finds how its completion stands, for who is here now; what follows on the first choice may still be to come. */
  openReports(scenario: Scenario, keeping: Keeping): void {
    this.afterwards?.open(scenario, keeping, { base: this.#base, loadedAt: this.#openedAt });
  }

  /** Who wanted to go on does not any more. */
  abort(): void {
    this.#request.abort(CALLED_OFF);
    this.isAwaited = this.isSlow = false;
    this.#host.requestUpdate();
  }

  /** Does `begin` when everything that the first scene needs is there: at once, where it is. */
  async whenThere(begin: () => void): Promise<void> {
    if (this.#listener.run.needsAllToBegin) return this.whenWhole(begin);
    await this.#when(
      () => this.#isThere,
      () => this.#fetchFirst(),
      begin,
    );
  }

  /** Does `goOn` when everything is there that can be needed until an ending: at once, where it is. */
  async whenWhole(goOn: () => void): Promise<void> {
    await this.#when(
      () => this.#isThere && this.afterwards !== undefined,
      () => this.#fetchAll(),
      goOn,
    );
  }

  async #when(isThere: () => boolean, get: () => Promise<unknown>, then: () => void): Promise<void> {
    this.abort();
    if (isThere()) return then();
    const { signal } = (this.#request = new AbortController());
    this.isAwaited = true;
    void patience(signal).then(() => {
      this.isSlow = !signal.aborted;
      this.#host.requestUpdate();
    });
    try {
      await get();
    } catch {
      if (!signal.aborted) this.#listener.failed();
    }
    if (signal.aborted) return;
    this.abort();
    if (isThere()) then();
  }

  get #isThere(): boolean {
    return this.#playing !== undefined && this.#Picture !== undefined && this.#listener.words.isWhole;
  }

  /**
   * Ahead of who will need it; what follows on the first scene when the browser has nothing else to do, or whoever begins at
   * once would wait for it. One that does not come is asked for again by who goes on, and told then.
   */
  #ask(): void {
    const afterwards = (): void => void this.#fetchAfterwards().catch(() => {});
    this.first = Promise.all([this.#fetchPlaying(), this.#fetchPicture()]).then(
      () => whenIdle(afterwards),
      () => {},
    );
  }

  #fetchFirst(): Promise<unknown> {
    return Promise.all([this.#fetchPlaying(), this.#fetchPicture(), this.#listener.words.whole()]);
  }

  async #fetchAll(): Promise<void> {
    await this.#fetchFirst();
    await this.#fetchAfterwards();
  }

  async #fetchPlaying(): Promise<void> {
    if (this.#playing) return;
    const playing = await fetchPlaying();
    if (this.#playing) return;
    this.#playing = playing;
    this.#listener.run.learnToBegin(playing.begin);
    this.#host.requestUpdate();
  }

  async #fetchPicture(): Promise<void> {
    const scenario = this.#scenario;
    if (!scenario || this.#Picture !== undefined) return;
    const { fetchPicture } = await fetchPlaying();
    const Picture = await fetchPicture(scenario);
    if (scenario === this.#scenario) this.#Picture ??= Picture;
  }

  /** Not before the first scene is there: on a slow line they would keep each other waiting. Then all the rest. */
  async #fetchAfterwards(): Promise<void> {
    const scenario = this.#scenario;
    if (!scenario) return;
    const { words } = this.#listener;
    const [{ Afterwards, fetchAhead }] = await Promise.all([fetchAfterwards(), words.need('afterwards')]);
    if (!this.afterwards) {
      this.afterwards = new Afterwards(this.#host, this.#listener);
      this.#listener.entered();
    }
    this.#host.requestUpdate();
    if (scenario === this.#scenario) fetchAhead(scenario, this.#base, words);
  }
}
