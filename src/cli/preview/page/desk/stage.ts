/** The player on the page. Each version of a training gets a player of its own, which takes the place of the one before once it plays. */
import type { Session, Transcript } from '../../../../engine/index.ts';
import { arrange } from '../../../../elements/signal-training/rehearsal.ts';
import { SignalTraining } from '../../../../elements/signal-training/signal-training.ts';
import type { Policy } from '../../../../format/policy.ts';
import type { Training } from './variant.ts';

export interface Showing {
  readonly training: Training;
  /** Where it is; its pictures stand beside it. */
  readonly address: string;
  readonly seed: number;
  readonly policy: Policy;
  readonly language: string | undefined;
  /** What was done; undefined shows the card. */
  readonly transcript: Transcript | undefined;
}

export class Stage {
  readonly #place: HTMLElement;
  /** What scrolls, with the player in it. */
  readonly #around: HTMLElement;
  readonly #played: (session: Session, isTakenUp: boolean) => void;
  #latest: SignalTraining | undefined;

  /** Calls `played` for the player that is shown: once it has taken up what was done, and after each act. */
  constructor(
    place: HTMLElement,
    around: HTMLElement,
    played: (session: Session, isTakenUp: boolean) => void,
  ) {
    this.#place = place;
    this.#around = around;
    this.#played = played;
  }

  show({ training, address, seed, policy, language, transcript }: Showing): void {
    let isTakenUp = transcript !== undefined;
    arrange({
      seed,
      ...(transcript && { transcript }),
      played: (session) => {
        if (player !== this.#latest) return;
        this.#played(session, isTakenUp);
        isTakenUp = false;
        void this.#bringIn(player);
      },
    });
    const player = new SignalTraining();
    this.#latest = player;
    Object.assign(player, { src: address, scenario: training, policy, record: 'none', hidden: true });
    if (language !== undefined) player.lang = language;
    this.#place.append(player);
    if (!transcript) void this.#bringIn(player);
  }

  /** Takes away what is played. */
  clear(): void {
    this.#latest = undefined;
    this.#place.replaceChildren();
  }

  /** In place of what was there, and where that was scrolled to. */
  async #bringIn(player: SignalTraining): Promise<void> {
    if (!player.hidden) return;
    await player.updateComplete;
    if (player !== this.#latest || !player.hidden) return;
    const { scrollTop } = this.#around;
    const hadFocus = [...this.#place.children].includes(document.activeElement ?? this.#place);
    player.hidden = false;
    for (const other of [...this.#place.children]) if (other !== player) other.remove();
    await player.updateComplete;
    this.#around.scrollTop = scrollTop;
    if (hadFocus) this.#around.focus({ preventScroll: true });
  }
}
