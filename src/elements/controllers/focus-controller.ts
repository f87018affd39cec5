/**
 * Moves the focus once after what is shown has changed, to the heading of the new part: screen readers and braille
 * displays then read from there, which a live region does not give. Only once the learner has done something here, so that
 * a page that embeds the training keeps its own focus.
 */
import type { ReactiveController } from 'lit';
import type { SignalElement } from '../parts/signal-element.ts';

export class FocusController implements ReactiveController {
  readonly #host: SignalElement;
  readonly #place: () => string;
  readonly #hasArrived: () => boolean;
  readonly #options: (target: HTMLElement) => FocusOptions;
  #last: string | undefined;

  /**
   * `place` names what is on screen; when it becomes another name, `[data-focus]` in the shadow root gets the focus.
   * `hasArrived` tells whether the learner has done anything here; `options` how it is focused.
   */
  constructor(
    host: SignalElement,
    place: () => string,
    hasArrived: () => boolean,
    options: (target: HTMLElement) => FocusOptions = () => ({}),
  ) {
    this.#host = host;
    this.#place = place;
    this.#hasArrived = hasArrived;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.#place();
    const isMove = this.#hasArrived() && this.#last !== place;
    this.#last = place;
    if (!isMove) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    const options = this.#options(target);
    target.focus(options);
    // Firefox leaves what takes the focus where it is when a part of its scroll margin is in view: below a host's header.
    if (!options.preventScroll) target.scrollIntoView({ block: 'nearest' });
  }
}
