/** The way out of one component: whoever takes it sees nothing more of it, whatever else goes wrong. */
import type { ReactiveController } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import type { BarOptions } from '../parts/bar.ts';
import { releaseHistory } from './back-controller.ts';
import { exitAddress } from '../parts/exit-address.ts';
import { blank, leaveFor } from '../parts/leave.ts';
import { leaveUnasked, stay } from './page-guard.ts';
import type { SignalElement } from '../parts/signal-element.ts';

interface Leaving {
  /** What is heard while the other site is on its way. */
  heard(): string;
  /** What was going on is given up. */
  stop(): void;
}

export class LeaveController implements ReactiveController {
  readonly #host: SignalElement & { readonly exitUrl: string | null };
  readonly #leaving: Leaving;
  #blank: HTMLDialogElement | undefined;

  constructor(host: SignalElement & { readonly exitUrl: string | null }, leaving: Leaving) {
    this.#host = host;
    this.#leaving = leaving;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#comeBack);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#comeBack);
  }

  /** Where it leads, as a whole address; undefined where the host named no page. */
  get address(): string | undefined {
    return exitAddress(this.#host.exitUrl);
  }

  /** The way out, for a bar. Who has stopped, and has nowhere to go to, is out already. */
  out(t: Translator['t'], hasLeft: boolean): Pick<BarOptions, 'out'> {
    const { address, leave } = this;
    return hasLeft && address === undefined ? {} : { out: { t, address, leave } };
  }

  /** The screen is blank before anything else happens. Without an address what was going on is given up, and that is all. */
  leave = (event?: Event): void => {
    event?.preventDefault();
    const { address } = this;
    try {
      if (address !== undefined) {
        this.#blank = blank(this.#host.renderRoot, this.#leaving.heard());
        this.#blank.addEventListener('close', stay);
      }
      // Who stands near hears what is read aloud.
      globalThis.speechSynthesis?.cancel();
      this.#leaving.stop();
    } finally {
      if (address !== undefined) this.#go(address);
    }
  };

  /** What is ours of the history goes first, so that Back does not lead to it. */
  #go(address: string): void {
    const go = (): void => {
      try {
        leaveUnasked();
      } finally {
        leaveFor(address);
      }
    };
    let released: Promise<unknown> | undefined;
    try {
      released = releaseHistory();
    } finally {
      if (released) void released.finally(go);
      else go();
    }
  }

  /** The page was kept as it was left, and somebody has come back to it. */
  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#blank?.close();
  };
}
