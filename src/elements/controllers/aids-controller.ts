/**
 * What stands first in a bar: how far, and how one reads. Fetched when the browser has nothing else to do, and after what is
 * more urgent: on a slow line they would keep each other waiting.
 */
import { type ReactiveController, nothing } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Session } from '../../engine/index.ts';
import type * as Aids from '../chunks/aids.ts';
import { part } from '../parts/part.ts';
import type { SignalElement } from '../parts/signal-element.ts';
import { type Reading, reading, whenReading } from '../stores/reading.ts';
import { whenIdle } from '../parts/when-idle.ts';

interface Bar {
  readonly language: string;
  /** Absent where nothing is played now. */
  readonly session?: Session | undefined;
  /** Whether keys are meant for this bar, and not for that of an element inside. */
  readonly listens: boolean;
}

interface Listeners {
  /** The learner leaves by keys. */
  leave(): void;
  /** With what is to be heard. */
  hear(words: string): void;
  /** Fulfilled when nothing more urgent is on its way, whatever has become of that; left out where there is no such thing. */
  urgent?(): Promise<void>;
}

const fetchAids = (): Promise<typeof Aids> => import('../chunks/aids.ts');

export class AidsController implements ReactiveController {
  readonly #host: SignalElement;
  readonly #listeners: Listeners;
  #aids: typeof Aids | undefined;
  #isAsked = false;
  #presses = 0;
  #stop: () => void = () => {};

  constructor(host: SignalElement, listeners: Listeners) {
    this.#host = host;
    this.#listeners = listeners;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = whenReading(() => this.#host.requestUpdate());
    window.addEventListener('online', this.#ask);
  }

  hostDisconnected(): void {
    this.#stop();
    window.removeEventListener('online', this.#ask);
  }

  hostUpdated(): void {
    if (!this.#isAsked && this.#host.renderRoot.querySelector('.bar')) this.#ask();
  }

  /** Again when the network is back: a bar without them is whole all the same. */
  #ask = (): void => {
    if (this.#aids) return;
    this.#isAsked = true;
    void this.#fetch();
  };

  async #fetch(): Promise<void> {
    await this.#listeners.urgent?.();
    whenIdle(() => {
      void fetchAids().then(
        (aids) => {
          this.#aids = aids;
          this.#host.requestUpdate();
        },
        () => {},
      );
    });
  }

  /** Whether three times Shift leaves. */
  get leavesByShift(): boolean {
    return this.#aids !== undefined && reading().leavesByShift;
  }

  /** On what all that is read stands in. */
  get classes(): string {
    return classesOf(reading());
  }

  first({ language, session, listens }: Bar): DirectiveResult | typeof nothing {
    if (!this.#aids) return nothing;
    const { SignalAids, minutesLeft, progressOf } = this.#aids;
    const far = session && progressOf(session);
    const minutes = session && far !== undefined ? minutesLeft(session.scenario, far) : 0;
    return part(
      SignalAids,
      { language, far: far ?? null, minutes, listens, reading: reading() },
      {
        leave: () => this.#listeners.leave(),
        hear: ({ detail }: CustomEvent<string>) => this.#listeners.hear(detail),
        pressed: ({ detail }: CustomEvent<number>) => {
          this.#presses = detail;
          this.#host.requestUpdate();
        },
      },
    );
  }

  /** How often Shift was pressed, for a cover: what stands in a bar is hidden with the screen. */
  get dots(): DirectiveResult | typeof nothing {
    if (!this.#aids || this.#presses === 0) return nothing;
    return part(this.#aids.SignalDots, { presses: this.#presses }, {}, { class: 'apart' });
  }
}

function classesOf({ size, isWide, isPlain, isAtOnce, isOwn }: Reading): string {
  const on = {
    larger: size === 1,
    largest: size === 2,
    wide: isWide,
    plain: isPlain,
    'at-once': isAtOnce,
    own: isOwn,
  };
  return Object.entries(on)
    .filter(([, isOn]) => isOn)
    .map(([name]) => ` ${name}`)
    .join('');
}
