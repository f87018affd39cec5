/**
 * Moves the focus once after what is shown has changed, to the heading of the new part: screen readers and braille
 * displays then read from there, which a live region does not give. Only once the learner has done something here
 * (`arrived`), so that a page that embeds the training keeps its own focus.
 */
import type { ReactiveController } from 'lit';
import type { SignalElement } from '../signal-element.ts';

export class FocusController implements ReactiveController {
  readonly #host: SignalElement & { arrived: boolean };
  readonly #place: () => string;
  #last: string | undefined;

  /** `place` names what is on screen; when it becomes another name, `[data-focus]` in the shadow root gets the focus. */
  constructor(host: SignalElement & { arrived: boolean }, place: () => string) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.#place();
    const isMove = this.#host.arrived && this.#last !== place;
    this.#last = place;
    if (!isMove) return;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }
}
