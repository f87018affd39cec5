/**
 * Keeps what is read where it is on screen while something above it changes its height. Of the engines WebKit has no scroll
 * anchoring, and the others may hold on to something of the page that moves; so the stage asks them not to
 * (`overflow-anchor`) and does it itself.
 */
import { parentOf } from '../parts/ancestors.ts';

export class PlaceKeeper {
  #kept: Element | null = null;
  #top = 0;
  /** How far what it stands in was scrolled then. */
  #scrolled = 0;
  /** How far the page is scrolled, around a box in which the conversation stands. */
  #page = 0;
  readonly #resized = new ResizeObserver(() => this.#settle());

  /** Watches what the conversation stands in, which may grow a moment later: a receipt below an ending. */
  connect(around: Element | null): void {
    if (around) this.#resized.observe(around);
  }

  disconnect(): void {
    this.#resized.disconnect();
    this.#kept = null;
  }

  /** Where `kept` is now, it stays. To be called before anything of the page changes. */
  hold(kept: Element | null): void {
    this.#kept = kept;
    this.#top = kept?.getBoundingClientRect().top ?? 0;
    this.#scrolled = (kept && scrollerOf(kept)?.scrollTop) ?? 0;
    this.#page = document.scrollingElement?.scrollTop ?? 0;
  }

  /**
   * Changes something, and scrolls by as much as what is held has moved. `room` at its end is as high as it takes while the
   * page is shorter than that: a page that ends higher scrolls up by itself, and browsers then hold on to what was there.
   */
  keep(room: HTMLElement | null, change: () => void): void {
    const scroller = this.#kept && scrollerOf(this.#kept);
    // What was done has waited for something, and the learner has scrolled on meanwhile: there they read now.
    if (scroller && scroller.scrollTop !== this.#scrolled) this.hold(this.#kept);
    const height = (blockSize: number): void =>
      room?.style.setProperty('block-size', `${Math.ceil(blockSize)}px`);
    if (scroller) height(scroller.clientHeight + scroller.scrollTop);
    change();
    this.#scroll();
    if (!scroller || !room) return;
    const rest = scroller.scrollHeight - room.offsetHeight;
    height(Math.max(0, scroller.scrollTop + scroller.clientHeight - rest));
  }

  /**
   * Whether what has just come can be seen, below what the page keeps at its top. An answer below a long list of options comes
   * where the list began: where that is out of sight, being seen goes before staying in place. What begins just below what
   * can be seen comes up by what its first line lacks, and no more.
   */
  comesIntoSight(target: Element): boolean {
    const { scrollMarginBlockStart, lineHeight } = getComputedStyle(target);
    const scroller = scrollerOf(target);
    const [start, end] = seenOf(scroller);
    const { top } = target.getBoundingClientRect();
    // By a line of it: at the very edge of the screen nobody sees that there is more.
    const lacking = top + (parseFloat(lineHeight) || 0) - end;
    const isBelow = lacking > 0;
    const isAbove = top - start < parseFloat(scrollMarginBlockStart);
    if (isBelow || isAbove) this.#kept = null;
    if (!isBelow) return !isAbove;
    if (scroller) scrollTo(scroller, scroller.scrollTop + Math.ceil(lacking));
    return target.getBoundingClientRect().top <= top - lacking + 1;
  }

  /** After layout and before it is painted: a browser may have held on to something of the page that has moved. */
  #settle(): void {
    if (Math.abs(this.#moved) >= 1) this.#scroll();
    this.#kept = null;
  }

  get #moved(): number {
    // What is folded or gone has not moved: it is nowhere.
    return this.#kept?.isConnected ? this.#kept.getBoundingClientRect().top - this.#top : 0;
  }

  #scroll(): void {
    const scroller = this.#kept && scrollerOf(this.#kept);
    if (!scroller) return;
    const page = document.scrollingElement;
    // What stands below the conversation in a box has moved, and the page may have held on to that.
    if (scroller !== page) page?.scrollTo({ top: this.#page, behavior: 'instant' });
    scrollTo(scroller, scroller.scrollTop + this.#moved);
  }
}

/**
 * To a place, in whole pixels. Firefox keeps a part of a pixel that the page is not told of: scrolled *by* so much, it stands a
 * pixel further on in the next frame.
 */
function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTo({ top: Math.round(top), behavior: 'instant' });
}

/** How far up whatever `element` scrolls in can still go; 0 where nothing scrolls. */
export function roomAbove(element: Element): number {
  return scrollerOf(element)?.scrollTop ?? 0;
}

/** From where to where on the screen it shows what it scrolls: a box of the page may begin and end anywhere. */
function seenOf(scroller: Element | null): readonly [start: number, end: number] {
  if (!scroller || scroller === document.scrollingElement) return [0, innerHeight];
  const { top, bottom } = scroller.getBoundingClientRect();
  return [Math.max(0, top), Math.min(innerHeight, bottom)];
}

/** The nearest thing around it that scrolls: something of the page, else the page. */
function scrollerOf(element: Element): Element | null {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (around === document.body || around === document.documentElement) break;
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll|overlay/.test(overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return element.ownerDocument.scrollingElement;
}
