/**
 * Back on a phone closes what is open here, and not the page around it. Only where somebody points with a finger: elsewhere
 * Back is a button of the browser, and means the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Open {
  isOpen(): boolean;
  close(): void;
}

/** Of browsers that tell a component that somebody goes back (WICG close-watcher); TypeScript does not know it yet. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/** Unit: milliseconds. A host that hears of each step back may keep one from happening. */
const PATIENCE = 500;

const present = new Set<BackController>();

/** Takes away what any of them has put in the history; undefined where there is nothing, else kept when it has gone. */
export function releaseHistory(): Promise<unknown> | undefined {
  const going = [...present].flatMap((each) => each.release() ?? []);
  return going.length > 0 ? Promise.all(going) : undefined;
}

export class BackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open: Open;
  #watcher: Watcher | undefined;
  /** Whether there is an entry of ours in the history of the page, with the same address. */
  #hasEntry = false;
  /** While that is on its way out: told when it has gone. */
  #gone: (() => void) | undefined;
  #going: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, open: Open) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this);
    window.addEventListener('popstate', this.#wentBack);
    this.#host.requestUpdate();
  }

  /**
   * What is only moved is on the page again before this task is over. Off the page nobody hears whether somebody goes back or
   * on: whose entry it is by then is not known, and one step back too many would leave the page, where each that is left behind
   * leads nowhere.
   */
  hostDisconnected(): void {
    present.delete(this);
    window.removeEventListener('popstate', this.#wentBack);
    this.#watcher?.destroy();
    this.#watcher = undefined;
    queueMicrotask(() => (this.#hasEntry &&= this.#host.isConnected));
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const isHeld = this.#watcher !== undefined || this.#hasEntry;
    if (this.#open.isOpen() === isHeld) return;
    if (isHeld) void this.release();
    else this.#hold();
  }

  /** Takes away what is ours of the history; undefined where there is nothing, else kept when it has gone. */
  release(): Promise<void> | undefined {
    this.#watcher?.destroy();
    this.#watcher = undefined;
    if (!this.#hasEntry) return this.#going;
    this.#hasEntry = false;
    this.#going = new Promise<void>((resolve) => {
      this.#gone = resolve;
      setTimeout(resolve, PATIENCE);
      history.back();
    }).finally(() => {
      this.#gone = undefined;
      this.#going = undefined;
    });
    return this.#going;
  }

  #hold(): void {
    if (!matchMedia('(pointer: coarse)').matches) return;
    const { CloseWatcher } = window as Window & { readonly CloseWatcher?: new () => Watcher };
    if (CloseWatcher) {
      this.#watcher = new CloseWatcher();
      this.#watcher.onclose = () => {
        this.#watcher = undefined;
        this.#open.close();
      };
      return;
    }
    // Routers keep their own in the state.
    history.pushState(history.state, '');
    this.#hasEntry = true;
  }

  #wentBack = (): void => {
    // On its way out, perhaps slowly; what has been opened since is not what somebody goes back from.
    if (this.#gone) return this.#gone();
    if (!this.#hasEntry) return;
    this.#hasEntry = false;
    this.#open.close();
  };
}
