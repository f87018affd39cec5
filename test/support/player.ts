/** A player on a page, and what a person can see of it and do with it. */
import { waitUntil } from '@open-wc/testing';
import '../../src/define-open.ts';
import type { Completion, SignalTraining } from '../../src/index.ts';
import type { Scenario } from '../../src/format/types.ts';
import type { RoundBank } from '../../src/format/round-types.ts';
import arabicAids from '../../locales/ar/aids.json' with { type: 'json' };
import arabicReview from '../../locales/ar/review.json' with { type: 'json' };
import arabicShelf from '../../locales/ar/shelf.json' with { type: 'json' };
import aids from '../../locales/en/aids.json' with { type: 'json' };
import review from '../../locales/en/review.json' with { type: 'json' };
import shelf from '../../locales/en/shelf.json' with { type: 'json' };
import { newPage } from '../../src/elements/controllers/page-outbox.ts';
import { afterThisTest } from './cleanup.ts';
import { takeYourTime } from './clock.ts';
import { flatTree, nameOf, textOf, visible } from './flat-tree.ts';
import { byCode } from './pointers.ts';
import { arabic as arabicPlayer, english as player } from './words.ts';

const english = { ...player, ...review, ...shelf, ...aids };
/** English, unless the test has named `in-arabic.ts`. */
export const language = document.documentElement.lang === 'ar' ? 'ar' : 'en';
const spoken: typeof english =
  language === 'ar' ? { ...arabicPlayer, ...arabicReview, ...arabicShelf, ...arabicAids } : english;

/** All that a learner can read of us, taken from its files so that no test fails when a sentence is worded better. */
export const words = {
  ...spoken,
  judge: {
    ...spoken.judge,
    // As it is asked where an organisation has named nobody.
    question: spoken.judge.question.replace('{{contact}}', spoken.policy.contact),
  },
};

/** The two names that a host may hear. */
export const CONTRACT = ['signal-complete', 'signal-error'] as const;

export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

export interface PlayerOptions {
  readonly scenario?: Scenario | RoundBank;
  /** `lang` is that of `words` unless said otherwise; null leaves an attribute out. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  /** Where it is put; the end of the page unless said otherwise. */
  readonly into?: Node;
}

/** Puts a player on the page without waiting for anything; it is taken away after the test. */
export function mount({ scenario, attributes = {}, into = document.body }: PlayerOptions): Player {
  const element = document.createElement('signal-training');
  for (const [name, value] of Object.entries({ lang: language, ...attributes })) {
    if (value !== null) element.setAttribute(name, value);
  }
  if (scenario) element.scenario = scenario;
  const player = new Player(element);
  into.appendChild(element);
  afterThisTest(newPage);
  afterThisTest(() => element.remove());
  return player;
}

/** Mounts, and waits until there is something to do. */
export async function open(options: PlayerOptions): Promise<Player> {
  const player = mount(options);
  await player.until(() => player.isReady, 'the training is loaded');
  takeYourTime();
  await player.until(() => visible(player.element, '.aa').length > 0, 'the reading aids are there');
  return player;
}

/** Mounts, and begins to play. */
export async function begin(options: PlayerOptions): Promise<Player> {
  const player = await open(options);
  await player.click(words.start.begin);
  await player.until(() => visible(player.element, '.stay').length > 0, 'the first scene is there');
  // Nobody does anything before they see it, and with that picture it is where it begins.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return player;
}

/** `Shown` is what stands on the page: a player, or something with a player in it. */
export class Player<Shown extends HTMLElement = SignalTraining> {
  readonly element: Shown;
  /** What `document` heard of the contract since the player was mounted, from any player. */
  readonly heard: Heard[] = [];
  operate = byCode;

  constructor(element: Shown) {
    this.element = element;
    for (const type of CONTRACT) {
      const note = (event: Event): void =>
        void this.heard.push({ type, detail: (event as CustomEvent).detail });
      document.addEventListener(type, note);
      afterThisTest(() => document.removeEventListener(type, note));
    }
  }

  /** What of that was not heard before: a completion that nobody answers is offered again, with the same id. */
  get news(): readonly Heard[] {
    const ids = this.heard.map(({ detail }) => (detail as Partial<Completion>).id);
    return this.heard.filter((_, index) => ids[index] === undefined || ids.indexOf(ids[index]) === index);
  }

  get isReady(): boolean {
    return this.headings.length > 0;
  }

  get text(): string {
    return textOf(this.element);
  }

  get headings(): readonly string[] {
    return visible(this.element, '[role=heading]').map(textOf);
  }

  /** What a person can operate now. */
  get controls(): readonly HTMLElement[] {
    return visible(this.element, 'button, a[href], summary, input');
  }

  /** What the learner can say, do or turn to now. */
  get options(): readonly HTMLElement[] {
    return visible(this.element, '[role=group][aria-labelledby=question] li > button');
  }

  get radios(): readonly HTMLElement[] {
    return visible(this.element, 'input[type=radio]');
  }

  get checkboxes(): readonly HTMLElement[] {
    return visible(this.element, 'input[type=checkbox]');
  }

  get status(): string {
    return visible(this.element, '[role=status]').map(textOf).join(' ');
  }

  sees(text: string): boolean {
    return this.text.includes(text);
  }

  has(name: string): boolean {
    return this.#named(name) !== undefined;
  }

  /** The control that is called `name`, else the first whose name contains it. */
  find(name: string): HTMLElement {
    const control = this.#named(name);
    if (control) return control;
    throw new Error(`Nothing is called “${name}”, only: ${this.controls.map(nameOf).join(' | ')}`);
  }

  #named(name: string): HTMLElement | undefined {
    const { controls } = this;
    return (
      controls.find((control) => nameOf(control) === name) ??
      controls.find((control) => nameOf(control).includes(name))
    );
  }

  /** Clicks, however this player is operated. */
  async click(control: string | HTMLElement): Promise<void> {
    const target = typeof control === 'string' ? this.find(control) : control;
    // A disclosure says a task later that it was opened; what it holds is drawn then.
    const disclosure = target.matches('summary') && target.closest('details');
    const opened =
      disclosure && new Promise((resolve) => disclosure.addEventListener('toggle', resolve, { once: true }));
    await this.operate(target);
    await opened;
    await this.settled();
    // What is needed to play may still be on its way.
    if (this.isReady && this.#isBusy) await this.until(() => !this.#isBusy, 'it has begun');
  }

  get #isBusy(): boolean {
    return visible(this.element, '[aria-busy=true]').length > 0;
  }

  /** The toggle at the line or spot that says `text`. */
  toggleAt(text: string): HTMLElement {
    const line = visible(this.element, 'li').find((item) => textOf(item).includes(text));
    const toggle = line && visible(line, '[aria-pressed]')[0];
    if (!toggle) throw new Error(`No line that can be marked says “${text}”.`);
    return toggle;
  }

  /** Until Lit has drawn everything that is known. */
  async settled(): Promise<void> {
    for (;;) {
      const pending = [...flatTree(this.element)].filter(isUpdating);
      if (pending.length === 0) return;
      await Promise.all(pending.map(({ updateComplete }) => updateComplete));
    }
  }

  /** For what comes from elsewhere: a fetch, a chunk, a host's promise. */
  async until(condition: () => boolean, what: string): Promise<void> {
    try {
      await waitUntil(condition, what, { interval: 5, timeout: 50_000 });
    } catch {
      throw new Error(`In vain waited until ${what}. There is: ${this.text}`);
    }
    await this.settled();
  }
}

function isUpdating(node: Node): node is Node & { readonly updateComplete: Promise<unknown> } {
  return 'isUpdatePending' in node && node.isUpdatePending === true;
}
