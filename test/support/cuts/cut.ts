/**
 * A learner at one browser, and a register that answers as it is told: somebody completes a training, is cut off, and comes
 * back. Everything is seen from outside: what the register has, and what the learner reads.
 */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import review from '../../../locales/en/review.json' with { type: 'json' };
import { lookInside } from '../play-page.ts';
import type { Site } from '../site.ts';
import { english as words } from '../words.ts';
import { PLAIN_HOST } from './browser.ts';
import type { Host } from './host-page.ts';
import type { Register } from './register.ts';

/** A busy machine is slow, not wrong. */
export const PATIENCE_MS = 120_000;

export type Remember = 'none' | 'session' | 'device';
export const REMEMBERS: readonly Remember[] = ['none', 'session', 'device'];

interface HostWindow {
  host: Host;
  readonly posted: readonly Promise<void>[];
}

export interface Wanted {
  readonly learner?: string;
  readonly remember?: Remember;
  readonly host?: Host;
  readonly trainings?: readonly string[];
  readonly exitUrl?: string;
  readonly awaitLearner?: boolean;
  /** Anything else in the address. */
  readonly more?: string;
}

/** The learner of every cut, where its row names no other. */
export const LEARNER = 'm-4821';
export const STORY = 'voice-in-the-background';
export const ANOTHER = 'now';
/** What a person reads of it on the shelf. */
const SHELVED = /The voice in the background$/;

/** One learner who is cut off once. */
export class Cut {
  readonly register: Register;
  readonly #site: Site;
  readonly #number: number;
  readonly #ends: (() => Promise<void>)[] = [];
  readonly remember: Remember;
  /** Of the page that is in front. */
  page: Page;
  context: BrowserContext;
  /** What the learner read just before the cut. */
  read = '';
  /** Whether the register had it then. */
  wasRecorded = false;
  /** Whether the browser asked before it closed. */
  wasAsked = false;
  /** Where the pages come from; `plain` is no secure context. */
  origin: string;

  private constructor(
    site: Site,
    { register, number, remember }: { register: Register; number: number; remember: Remember },
    context: BrowserContext,
    page: Page,
  ) {
    this.#site = site;
    this.#number = number;
    this.remember = remember;
    this.register = register;
    this.context = context;
    this.page = page;
    this.origin = site.origin;
  }

  static async start(
    browser: Browser,
    site: Site,
    about: { register: Register; number: number; remember: Remember },
  ): Promise<Cut> {
    const context = await browser.newContext();
    const cut = new Cut(site, about, context, await preparedPage(context));
    cut.#watch(cut.page);
    return cut;
  }

  /** The same over http from a name: there are no Web Locks, and no `crypto.subtle`. */
  plainHttp(): void {
    this.origin = this.#site.origin.replace('127.0.0.1', PLAIN_HOST);
  }

  address({ learner = LEARNER, trainings = [STORY], ...wanted }: Wanted = {}): string {
    const query = new URLSearchParams({
      cut: String(this.#number),
      learner,
      remember: wanted.remember ?? this.remember,
      host: wanted.host ?? 'stores',
      ...(wanted.more !== undefined && { [wanted.more]: '' }),
      ...(wanted.exitUrl !== undefined && { 'exit-url': wanted.exitUrl }),
      ...(wanted.awaitLearner && { 'await-learner': '' }),
    });
    if (learner === '') query.delete('learner');
    for (const training of trainings) query.append('training', training);
    return `${this.origin}/host?${query.toString()}`;
  }

  async open(wanted?: Wanted): Promise<void> {
    await this.page.goto(this.address(wanted));
  }

  async newTab(): Promise<void> {
    this.page = await this.context.newPage();
    this.#watch(this.page);
  }

  /** What a browser that was started again, or a tab that was duplicated, shows. */
  async take(page: Page): Promise<void> {
    this.page = page;
    this.context = page.context();
    this.#watch(page);
    await page.waitForLoadState();
  }

  async openShelf(): Promise<void> {
    await this.open({ trainings: [], more: 'shelf' });
    await this.page.getByRole('button', { name: SHELVED }).click();
  }

  /** Storage that holds as much as it can, as a page of years may. */
  async fillStorage(): Promise<void> {
    await this.page.goto(`${this.origin}/elsewhere`);
    await this.inPage(() => {
      for (const place of [localStorage, sessionStorage])
        for (let length = 2 ** 22; length > 0;)
          try {
            place.setItem(`host-${length}-${place.length}`, 'x'.repeat(length));
          } catch {
            length = Math.floor(length / 2);
          }
    });
  }

  /** The browser's own “Duplicate tab”. */
  async duplicate(): Promise<void> {
    const coming = this.context.waitForEvent('page');
    await this.inPage(() => void window.open(location.href));
    await this.take(await coming);
  }

  element(index: number): Locator {
    return this.page.locator('signal-training').nth(index);
  }

  async inPage(task: () => unknown): Promise<void> {
    await this.page.evaluate(task);
  }

  async setOnElement(name: string, value: string): Promise<void> {
    await this.element(0).evaluate((element, set) => element.setAttribute(set.name, set.value), {
      name,
      value,
    });
  }

  /** Into the first scene. */
  async begin(): Promise<void> {
    const begin = this.page.getByRole('button', { name: words.start.begin, exact: true });
    await begin.click();
    await begin.waitFor({ state: 'detached' });
  }

  /** What is pressed last by who reads: with it the training is completed. */
  async lastAct(): Promise<Locator> {
    await this.page.getByRole('button', { name: words.start.read, exact: true }).click();
    const last = this.page.getByRole('button', { name: review.reading.finish, exact: true });
    await last.waitFor();
    return last;
  }

  /** To an ending, the shortest way there is. */
  async finish(within: Locator | Page = this.page): Promise<void> {
    await within.getByRole('button', { name: words.start.read, exact: true }).click();
    await within.getByRole('button', { name: review.reading.finish, exact: true }).click();
    await within.locator('.report').waitFor();
  }

  /** Finishes, and does not wait until it may be told. */
  async finishAndTell(): Promise<void> {
    await this.finish();
    await this.page.getByRole('button', { name: words.report.hurry }).click();
  }

  /** Opens, finishes, and waits until the learner reads that. */
  async until(report: keyof typeof words.report, wanted?: Wanted): Promise<void> {
    await this.open(wanted);
    if (report === 'held') await this.finish();
    else await this.finishAndTell();
    await this.reads(report);
  }

  async reads(report: keyof typeof words.report): Promise<void> {
    await this.page.locator('.report').getByText(words.report[report]).first().waitFor();
  }

  /** The moment itself: what the learner reads is kept, to be compared with what becomes of it. */
  async cutBy(happens: () => Promise<unknown>): Promise<void> {
    this.read = (await this.page.locator('.report').allInnerTexts()).join('\n');
    this.wasRecorded = this.register.rows.size > 0;
    await happens();
  }

  /** As a person closes it: the browser may ask. */
  async closeTab(): Promise<void> {
    const closed = this.page.waitForEvent('close');
    await this.page.close({ runBeforeUnload: true });
    await closed;
  }

  async leaveNow(): Promise<void> {
    await this.page.getByRole('link', { name: words.exit.leaveTo, exact: true }).click();
    await this.page.waitForURL('**/elsewhere');
  }

  /** The process that draws the page dies. */
  async crash(): Promise<void> {
    const crashed = this.page.waitForEvent('crash');
    const devtools = await this.context.newCDPSession(this.page);
    // It never answers.
    devtools.send('Page.crash').catch(() => {});
    await crashed;
    await this.page.close();
  }

  async hostBecomes(host: Host): Promise<void> {
    await this.page.evaluate((wanted) => ((window as unknown as HostWindow).host = wanted), host);
  }

  /** Until the register has answered all that the host has posted. */
  async answered(): Promise<void> {
    await this.page.evaluate(async () => {
      await Promise.allSettled((window as unknown as HostWindow).posted);
    });
  }

  /** Lets so much time pass that whatever is held or waits comes. */
  async pass(time = '10:00'): Promise<void> {
    await this.page.clock.fastForward(time);
  }

  /** Until the register has been asked so many times. */
  async askedTimes(count: number): Promise<void> {
    await this.#passUntil(() => this.register.posts.length >= count);
  }

  /** Until the register has so many. */
  async stored(count = 1): Promise<void> {
    await this.#passUntil(() => this.register.rows.size >= count);
  }

  async #passUntil(isSo: () => boolean): Promise<void> {
    await vi.waitFor(
      async () => {
        if (isSo()) return;
        await this.pass('05:01');
        throw new Error(`The register has heard of ${this.register.posts.length}.`);
      },
      { timeout: PATIENCE_MS, interval: 100 },
    );
  }

  /** Another page of the site. */
  async leaveFor(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/${path}`);
  }

  /** A next visit, when all is well again: of the same learner at the same browser. */
  async comeBack(wanted?: Wanted): Promise<void> {
    if (this.page.isClosed()) await this.newTab();
    await this.open(wanted);
    await this.page
      .locator('signal-training')
      .first()
      .getByRole('button', { name: words.start.read })
      .waitFor();
  }

  /** There is nothing left that could come: time passes, and what is kept anywhere is no completion. */
  async nothingComes(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await this.pass();
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    const kept = await this.page.evaluate(() =>
      JSON.stringify([Object.values({ ...localStorage }), Object.values({ ...sessionStorage })]),
    );
    expect(kept).not.toContain('completedOn');
  }

  /** What a row has opened is closed by this. */
  atEnd(task: () => Promise<void>): void {
    this.#ends.push(task);
  }

  async end(): Promise<void> {
    await this.context.close();
    for (const task of this.#ends) await task();
  }

  #watch(page: Page): void {
    page.on('dialog', (dialog) => {
      this.wasAsked = true;
      void dialog.accept();
    });
  }
}

/** A page on which a test can look into the player, and lets time pass. */
export async function preparedPage(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(lookInside);
  await context.clock.install();
  return context.newPage();
}
