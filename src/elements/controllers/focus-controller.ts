/**
 * Moves the focus once after what is shown has changed, to the heading of the new part: screen readers and braille
 * displays then read from there, which a live region does not give. Only once the learner has done something here, so that
 * a page that embeds the training keeps its own focus.
 */
import type { ReactiveController } from 'lit';
import type { SignalElement } from '../parts/signal-element.ts';

type Brought = readonly [of: Element, block: 'nearest' | 'start'];

export class FocusController implements ReactiveController {
  readonly #host: SignalElement;
  readonly #place: () => string;
  readonly #hasArrived: () => boolean;
  readonly #bring: (target: HTMLElement) => Brought | undefined;
  #last: string | undefined;

  /**
   * `place` names what is on screen; when it becomes another name, `[data-focus]` in the shadow root gets the focus.
   * `hasArrived` tells whether the learner has done anything here; `bring` what comes into sight then, and where: as little
   * as it takes, unless said otherwise; undefined: the page stays as it is.
   */
  constructor(
    host: SignalElement,
    place: () => string,
    hasArrived: () => boolean,
    bring: (target: HTMLElement) => Brought | undefined = (target) => [target, 'nearest'],
  ) {
    this.#host = host;
    this.#place = place;
    this.#hasArrived = hasArrived;
    this.#bring = bring;
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.#place();
    const isMove = this.#hasArrived() && this.#last !== place;
    this.#last = place;
    if (!isMove) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    const bring = this.#bring(target);
    reach(target);
    if (!bring) return;
    const [brought, block] = bring;
    // When all of it is drawn, just before it is painted: where what follows still grows, as a picture does, a browser may hold
    // on to something below it of the page, and scroll that into the place of what was brought.
    requestAnimationFrame(() => brought.scrollIntoView({ block, behavior: 'instant' }));
  }
}

/**
 * What is only read is a stop for Tab as long as it has the focus. From what is none, Chromium looks for the next stop in the
 * same shadow root alone; at an ending there is none after it, and Tab would go back to the first of the conversation.
 */
function reach(target: HTMLElement): void {
  if (target.tabIndex < 0) {
    const left = (): void => {
      // The window has lost the focus, and not the element in it.
      if ((target.getRootNode() as ShadowRoot).activeElement === target) return;
      target.removeEventListener('blur', left);
      target.tabIndex = -1;
    };
    target.tabIndex = 0;
    target.addEventListener('blur', left);
  }
  // By itself one browser centres what takes the focus, and another leaves it below what the page keeps at its top.
  target.focus({ preventScroll: true });
}
