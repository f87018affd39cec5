/**
 * Shift three times within five seconds (GOV.UK, “Exit this page”). Shift that makes a capital, goes back by Tab or is held
 * with a click is no press of its own. Never a single key: that is pressed by accident.
 */
import { TIMES } from '../signal-dots/signal-dots.ts';

/** Unit: milliseconds. */
const WITHIN = 5_000;

interface Pressing {
  /** Whether the keys of the page are meant for us now. */
  isMeant(): boolean;
  /** After each press, and with 0 when they are forgotten. */
  pressed(times: number): void;
  leave(): void;
}

export class ThreeShifts {
  readonly #pressing: Pressing;
  #isAlone = false;
  #times = 0;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(pressing: Pressing) {
    this.#pressing = pressing;
  }

  start(): void {
    for (const type of TYPES) document.addEventListener(type, this, { capture: true });
  }

  stop(): void {
    for (const type of TYPES) document.removeEventListener(type, this, { capture: true });
    this.#forget();
  }

  handleEvent(event: Event): void {
    const isShift = event instanceof KeyboardEvent && event.key === 'Shift';
    if (event.type === 'keyup' && isShift) {
      if (this.#isAlone && this.#pressing.isMeant()) this.#press();
      this.#isAlone = false;
    } else if (event.type !== 'keyup') {
      this.#isAlone = isShift && !(event.ctrlKey || event.altKey || event.metaKey);
    }
  }

  #press(): void {
    if (this.#times === 0) this.#forgetting = setTimeout(() => this.#forget(), WITHIN);
    this.#times += 1;
    this.#pressing.pressed(this.#times);
    if (this.#times < TIMES) return;
    this.#forget();
    this.#pressing.leave();
  }

  #forget(): void {
    clearTimeout(this.#forgetting);
    if (this.#times === 0) return;
    this.#times = 0;
    this.#pressing.pressed(0);
  }
}

const TYPES = ['keydown', 'keyup', 'pointerdown'] as const;
