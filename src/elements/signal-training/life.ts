/** The life of one component: before the first choice by a table, from then on by the training machine, which takes over where that stands. */
import { BEFORE_CHOICE, COVER } from './before-choice.ts';
import type { Machine, TrainingEvent, TrainingValue, runMachine } from './training-machine.ts';

export class Life {
  readonly #changed: () => void;
  #phase: keyof typeof BEFORE_CHOICE = 'loading';
  #cover: keyof typeof COVER = 'hidden';
  #machine: Machine | undefined;

  /** Calls `changed` after each change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get #value(): TrainingValue {
    return this.#machine?.value ?? { phase: this.#phase, report: 'idle', cover: this.#cover };
  }

  get phase(): TrainingValue['phase'] {
    return this.#value.phase;
  }

  get report(): TrainingValue['report'] {
    return this.#value.report;
  }

  get isCovered(): boolean {
    return this.#value.cover === 'shown';
  }

  /** Whether there is something to go back from to the card. */
  get isUnderWay(): boolean {
    return this.#machine?.isUnderWay ?? this.#phase === 'playing';
  }

  /** From now on the machine says what follows. */
  goOn(run: typeof runMachine): void {
    this.#machine = run(this.#value, this.#changed);
  }

  /** Does nothing where the event means nothing now. */
  send(type: TrainingEvent['type']): void {
    if (this.#machine) return this.#machine.send(type);
    this.#phase = type === 'reload' ? 'loading' : after(BEFORE_CHOICE, this.#phase, type);
    this.#cover = after(COVER, this.#cover, type);
    this.#changed();
  }
}

function after<State extends string>(
  table: Readonly<Record<State, Readonly<Record<string, State>>>>,
  state: State,
  type: string,
): State {
  return table[state][type] ?? state;
}
