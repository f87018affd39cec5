/**
 * Keeps a bar in sight where the page keeps it from sticking by itself: it sticks to the nearest box that clips or scrolls
 * (`overflow` other than visible), and it is often something around that which moves. Such a bar is moved along, as far as the
 * element goes that it stands in.
 */
import type { ReactiveController } from 'lit';
import { parentOf } from '../parts/ancestors.ts';

interface Standing {
  readonly bar: HTMLElement | null;
  /** What it may not leave. */
  readonly within: Element | undefined;
}

export class StayInView implements ReactiveController {
  readonly #standing: () => Standing;
  #frame = 0;
  /** By how much the bar is moved now; unit: CSS pixels. */
  #moved = 0;

  constructor(standing: () => Standing) {
    this.#standing = standing;
  }

  hostConnected(): void {
    // What a box of the page does is not told to the page: scrolling does not bubble.
    document.addEventListener('scroll', this.#look, { capture: true, passive: true });
    window.addEventListener('resize', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#look, { capture: true });
    window.removeEventListener('resize', this.#look);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    this.#look();
  }

  #look = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#move();
    });
  };

  #move(): void {
    const { bar, within } = this.#standing();
    if (!bar || !within || bar.getClientRects().length === 0) return;
    const { top, height } = bar.getBoundingClientRect();
    const own = top - this.#moved;
    const lowest = within.getBoundingClientRect().bottom - height;
    const moved = Math.max(0, Math.min(topOfSight(bar, within), lowest) - own);
    if (Math.abs(moved - this.#moved) < 1) return;
    this.#moved = moved;
    bar.style.setProperty('translate', `0 ${moved}px`);
  }
}

/** Below what the page keeps at its top, and within every box that cuts off what is in it. */
function topOfSight(bar: Element, within: Element): number {
  const tops = [parseFloat(getComputedStyle(bar).insetBlockStart)];
  for (let around = parentOf(within); around && around !== document.body; around = parentOf(around)) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    tops.push(around.getBoundingClientRect().top + around.clientTop);
  }
  return Math.max(...tops);
}
