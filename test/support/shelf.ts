/** A shelf on a page, with three small trainings on it. */
import type { SignalShelf } from '../../src/index.ts';
import { indexEntry } from '../../src/format/training-index.ts';
import type { Scenario } from '../../src/format/types.ts';
import { newPage } from '../../src/elements/controllers/page-outbox.ts';
import { board, end, next, scene } from './boards.ts';
import { afterThisTest } from './cleanup.ts';
import { textOf, visible } from './flat-tree.ts';
import { Player, words } from './player.ts';
import { takeYourTime } from './clock.ts';
import { answer, json } from './web.ts';

export const INDEX = '/trainings/index.json';
export const addressOf = (id: string): string => `${location.origin}/trainings/${id}.json`;

const short = (more: Partial<Scenario>): Scenario =>
  board([scene('opening', next('relief'), { skipTo: 'relief' }), scene('relief', end)], more);

/** The hardest first, so that a test sees them put in order. */
export const TRAININGS: readonly Scenario[] = [
  short({ id: 'third', title: 'The third', level: 3, setting: 'door' }),
  short({
    id: 'first',
    title: 'The first',
    summary: 'On the line.',
    minutes: 10,
    translations: { nl: { title: 'De eerste', summary: 'Aan de lijn.' } },
  }),
  short({ id: 'second', title: 'The second', level: 2 }),
];

/** Lets the page find an index, and the trainings of this file; returns the addresses that were asked for. */
export function serveTrainings(
  index: () => Response = () => json(TRAININGS.map(indexEntry)),
  trainings: readonly Scenario[] = TRAININGS,
): string[] {
  return answer({
    [INDEX]: index,
    ...Object.fromEntries(trainings.map((training) => [addressOf(training.id), () => json(training)])),
  });
}

/** Puts a shelf on the page; `lang` is `en` and `src` the index unless said otherwise, null leaves an attribute out. */
export function mountShelf(attributes: Readonly<Record<string, string | null>> = {}): Shelf {
  const element = document.createElement('signal-shelf');
  for (const [name, value] of Object.entries({ lang: 'en', src: INDEX, ...attributes })) {
    if (value !== null) element.setAttribute(name, value);
  }
  const shelf = new Shelf(element);
  document.body.append(element);
  afterThisTest(newPage);
  afterThisTest(() => element.remove());
  return shelf;
}

/** Mounts, and waits for the cards. */
export async function openShelf(attributes: Readonly<Record<string, string | null>> = {}): Promise<Shelf> {
  const shelf = mountShelf(attributes);
  await shelf.until(() => shelf.cards.length > 0, 'there are cards');
  takeYourTime();
  return shelf;
}

export class Shelf extends Player<SignalShelf> {
  get cards(): readonly HTMLElement[] {
    return visible(this.element, '.card');
  }

  /** Titles of the cards, in order. */
  get titles(): readonly string[] {
    return this.cards.map((card) => textOf(visible(card, '[role=heading]')[0] as Element));
  }

  /** Titles of the rows of cards, in order. */
  get rows(): readonly string[] {
    return this.headings.filter((heading) => !this.titles.includes(heading));
  }

  /** Shows the cards of what is done. */
  async unfoldDone(count: number): Promise<void> {
    await this.click(words.shelf.doneCount.replace('{{count}}', `${count}`));
  }

  /** Presses a filter, where they are folded too. */
  async filter(name: string): Promise<void> {
    if (!this.has(name)) await this.click(words.shelf.filter);
    await this.click(name);
  }

  /** All players, also those that are out of sight. */
  get players(): readonly HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll('signal-training')];
  }

  card(title: string): HTMLElement {
    const card = this.cards[this.titles.indexOf(title)];
    if (!card) throw new Error(`No card is called “${title}”. There is: ${this.text}`);
    return card;
  }

  opener(title: string): HTMLElement {
    return visible(this.card(title), 'button')[0] as HTMLElement;
  }

  /** Opens a training and waits for its start card. */
  async openCard(title: string): Promise<void> {
    await this.click(this.opener(title));
    await this.until(() => this.headings[0] === title, `the start card of ${title} is there`);
  }

  async back(): Promise<void> {
    await this.click(words.shelf.back);
  }

  /** From the start card to the ending. */
  async complete(): Promise<void> {
    await this.click(words.start.begin);
    await this.click(words.scene.continue);
  }
}
