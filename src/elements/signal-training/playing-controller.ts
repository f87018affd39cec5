/** Fetches what is needed to play while the card is read, and lets who begins before it is there wait for it. */
import { type ReactiveController, type TemplateResult, nothing } from 'lit';
import type { Session } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import type { Reported } from '../controllers/report-controller.ts';
import type { SignalElement } from '../parts/signal-element.ts';
import { fetchPlaying } from './fetch-playing.ts';
import { patience } from './patience.ts';
import type { DrawOptions, Phase, Play, Present } from './playing.ts';

interface Listener extends Present {
  /** It has come, and goes on with what there is of the component. */
  entered(): void;
  /** Who wanted to begin cannot. */
  failed(): void;
}

export class PlayingController implements ReactiveController {
  readonly #host: SignalElement & Reported;
  readonly #listener: Listener;
  #scenario: Scenario | undefined;
  /** Where that is, as the host wrote it. */
  #base = '';
  #request = new AbortController();
  /** Undefined until it has come. */
  play: Play | undefined;
  /** What draws the pictures of the training; undefined until that is known. */
  #Picture: typeof SignalPicture | null | undefined;
  /** Whether somebody waits for it; and so long that it must be said. */
  isAwaited = false;
  isSlow = false;

  constructor(host: SignalElement & Reported, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
  }

  /** Whether a completion that waits will survive closing the page. */
  get isLasting(): boolean {
    return this.play?.reports.isLasting ?? false;
  }

  draw(phase: Phase, session: Session, options: DrawOptions): TemplateResult | typeof nothing {
    return this.play?.draw(phase, session, this.#Picture ?? null, options) ?? nothing;
  }

  /** Another training is on its card. */
  open(scenario: Scenario, base: string): void {
    this.abort();
    this.#scenario = scenario;
    this.#base = base;
    this.#Picture = undefined;
    this.#ask();
  }

  /** Who wanted to begin does not any more. */
  abort(): void {
    this.#request.abort();
    this.isAwaited = this.isSlow = false;
    this.#host.requestUpdate();
  }

  /** Does `begin` when everything that it needs is there: at once, where it is. */
  async whenThere(begin: () => void): Promise<void> {
    this.abort();
    if (this.#isThere) return begin();
    const { signal } = (this.#request = new AbortController());
    this.isAwaited = true;
    void patience(signal).then(() => {
      this.isSlow = !signal.aborted;
      this.#host.requestUpdate();
    });
    try {
      await Promise.all([this.#fetchPlaying(), this.#fetchPicture(), this.#listener.words.whole()]);
    } catch {
      if (!signal.aborted) this.#listener.failed();
    }
    if (signal.aborted) return;
    this.abort();
    if (this.#isThere) begin();
  }

  get #isThere(): boolean {
    return this.play !== undefined && this.#Picture !== undefined && this.#listener.words.isWhole;
  }

  /** Ahead of who will need it. One that does not come is asked for again by who begins, and told then. */
  #ask(): void {
    Promise.all([this.#fetchPlaying(), this.#fetchPicture()]).catch(() => {});
  }

  async #fetchPlaying(): Promise<void> {
    if (this.play) return;
    const { Play } = await fetchPlaying();
    if (this.play) return;
    this.play = new Play(this.#host, this.#listener);
    this.#listener.entered();
    this.#host.requestUpdate();
  }

  async #fetchPicture(): Promise<void> {
    const scenario = this.#scenario;
    if (!scenario || this.#Picture !== undefined) return;
    const { fetchPicture, fetchAhead } = await fetchPlaying();
    const Picture = await fetchPicture(scenario);
    if (scenario !== this.#scenario || this.#Picture !== undefined) return;
    this.#Picture = Picture;
    fetchAhead(scenario, this.#base, this.#listener.words);
  }
}
