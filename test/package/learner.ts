/**
 * A learner with a keyboard and a screen reader. What is on the page is read from the accessibility tree by the devtools
 * protocol, which tells of closed shadow roots too: nothing of the player is reached into.
 */
import type { CDPSession, Page } from 'playwright-core';
import { vi } from 'vitest';
import review from '../../locales/en/review.json' with { type: 'json' };
import { english as words } from '../support/words.ts';
import { PATIENCE } from '../support/patience.ts';

/** Something on the page, as it is read out. */
export interface Thing {
  readonly id: number;
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  readonly isFocusable: boolean;
  /** Of the groups it stands in. */
  readonly groups: readonly string[];
}

type Key = 'Enter' | 'Space';

const OPTION_GROUPS: readonly string[] = [words.choose.question, words.route.question];
const ONWARD: readonly string[] = [words.judge.confirm, words.note.confirm, words.scene.continue];

export class Learner {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  /** How often each answer was given. */
  readonly #given = new Map<string, number>();

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async at(page: Page): Promise<Learner> {
    return new Learner(page, await page.context().newCDPSession(page));
  }

  /** Everything that is read out, in the order of the page. */
  async read(): Promise<readonly Thing[]> {
    const { nodes } = await this.#devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const things: Thing[] = [];
    const visit = (node: (typeof nodes)[number], groups: readonly string[]): void => {
      const role = String(node.role?.value ?? '');
      const name = String(node.name?.value ?? '');
      const has = (property: string): boolean =>
        node.properties?.some((one) => one.name === property && one.value.value === true) === true;
      if (!node.ignored) {
        const id = node.backendDOMNodeId ?? 0;
        things.push({ id, role, name, groups, isFocused: has('focused'), isFocusable: has('focusable') });
      }
      const within = /group$/.test(role) ? [...groups, name] : groups;
      for (const child of node.childIds ?? []) {
        const below = byId.get(child);
        if (below) visit(below, within);
      }
    };
    const [root] = nodes;
    if (root) visit(root, []);
    return things;
  }

  /** Waits until something is there; says what is there instead when it does not come. */
  async until<Found>(find: (things: readonly Thing[]) => Found | undefined, what: string): Promise<Found> {
    return vi.waitFor(async () => {
      const things = await this.read();
      const found = find(things);
      if (found !== undefined) return found;
      const there = things.filter(({ name, role }) => name !== '' && !/Text/.test(role));
      throw new Error(
        `${what} is not there. There is: ${there.map(({ role, name }) => `${role} “${name}”`).join(', ')}`,
      );
    }, PATIENCE);
  }

  /** Moves to a button, or whatever has this name, by Tab alone, and presses it. */
  async pressOn(name: string, key: Key = 'Enter'): Promise<void> {
    const [target, things] = await this.until((all) => {
      const found = all.findLast(isNamed(name));
      return found && ([found, all] as const);
    }, `“${name}”`);
    await this.#press(target, key, things);
  }

  /** From the start card to looking back. Where the same is asked again, another answer is given. */
  async playToLookingBack(): Promise<void> {
    await this.pressOn(words.start.begin);
    for (let count = 0; await this.#step(); count += 1) {
      if (count > 200) throw new Error('The training does not end.');
    }
    await this.pressOn(words.ending.lookBack);
    // Its heading is how this story ended; what ends it is the same for all.
    await this.until((things) => things.find(isNamed(review.debrief.finish)), 'the looking back');
  }

  /** Answers what is asked and goes on; false at an ending. */
  async #step(): Promise<boolean> {
    const [options, onward, things] = await this.until((all) => {
      const found = optionsAmong(all);
      const ways = all.filter(({ role, name }) => role === 'button' && ONWARD.includes(name));
      const isOver = all.some(isNamed(words.ending.lookBack));
      return found.length > 0 || ways.length > 0 || isOver ? ([found, ways, all] as const) : undefined;
    }, 'something to do');
    const timesGiven = ({ name }: Thing): number => this.#given.get(name) ?? 0;
    const [option] = options.toSorted((one, other) => timesGiven(one) - timesGiven(other));
    if (option) {
      this.#given.set(option.name, timesGiven(option) + 1);
      await this.#press(option, option.role === 'button' ? 'Enter' : 'Space', things);
    }
    const [next] = onward;
    if (next) await this.#press(next, 'Enter', option ? await this.read() : things);
    return option !== undefined || next !== undefined;
  }

  /** Goes by Tab, counted from where the focus is among what was just read, until it has come there; then presses. */
  async #press(target: Thing, key: Key, read: readonly Thing[]): Promise<void> {
    for (let count = 0, things = read; ; count += 1, things = await this.read()) {
      const at = things.findLastIndex(({ isFocused }) => isFocused);
      if (things[at]?.id === target.id) break;
      if (count > 50) throw new Error(`Tab does not come by “${target.name}”.`);
      // The radios of a group are one stop: from there the arrows lead on, which choose as well.
      const isAmongRadios = [target, things[at]].every((one) => one?.role === 'radio');
      const goal = things.findIndex(({ id }) => id === target.id);
      const stops = stopsAmong(things.slice(at + 1, goal));
      if (isAmongRadios) await this.#page.keyboard.press('ArrowDown');
      else if (at > goal) await this.#page.keyboard.press('Shift+Tab');
      else for (let tab = 0; tab <= stops; tab += 1) await this.#page.keyboard.press('Tab');
    }
    await this.#page.keyboard.press(key);
  }
}

const isNamed =
  (name: string) =>
  (thing: Thing): boolean =>
    thing.name === name && thing.isFocusable && thing.role !== 'heading';

/** What the page itself may focus, as a heading or a group in which an answer is missing, is no stop for Tab. */
const isStop = ({ isFocusable, role }: Thing): boolean =>
  isFocusable && !['heading', 'paragraph', 'radio', 'radiogroup', 'RootWebArea'].includes(role);

/** The toggles at the lines of a scene are one stop together. */
function stopsAmong(things: readonly Thing[]): number {
  const stops = things.filter(isStop);
  const toggles = stops.filter(({ name }) => name.startsWith(words.scene.mark)).length;
  return stops.length - Math.max(0, toggles - 1);
}

function optionsAmong(things: readonly Thing[]): readonly Thing[] {
  const ofRole = (role: string): readonly Thing[] => things.filter((one) => one.role === role);
  const buttons = ofRole('button').filter(({ groups }) =>
    groups.some((name) => OPTION_GROUPS.includes(name)),
  );
  return [buttons, ofRole('radio'), ofRole('checkbox')].find(({ length }) => length > 0) ?? [];
}
