/** Plays on a page from outside the browser, by what a person can see of it. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import review from '../../locales/en/review.json' with { type: 'json' };
import { english as words } from './words.ts';

/**
 * An init script, so without anything from outside. The roots of what is shipped are closed, also to the tools that drive a
 * browser; with this they look inside the very file that is shipped.
 */
export function lookInside(): void {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as {
    readonly value: (this: Element, options: ShadowRootInit) => ShadowRoot;
  };
  Element.prototype.attachShadow = function (options) {
    return own.value.call(this, { ...options, mode: 'open' });
  };
}

/** A page, or what of it is played where there are other buttons too. */
type Place = Pick<Page | Locator | FrameLocator, 'getByRole'>;

const button = (page: Place, name: string): Locator => page.getByRole('button', { name, exact: true });

/** From the start card to the first scene: what is needed to play may still be on its way. */
async function begin(page: Place): Promise<void> {
  const start = button(page, words.start.begin);
  await start.click();
  await start.waitFor({ state: 'hidden' });
}

/** From the start card to looking back; of each question the option that was taken least, so that no turn goes round for ever. */
export async function playToLookingBack(page: Place): Promise<void> {
  await begin(page);
  const ending = button(page, words.ending.lookBack);
  const taken = new Map<string, number>();
  for (let count = 0; !(await ending.isVisible()); count += 1) {
    if (count > 200) throw new Error('The story does not end.');
    await step(page, taken);
  }
  await ending.click();
  await page.getByRole('heading', { name: review.debrief.title, exact: true }).waitFor();
}

/** The same without an answer: every step is left out that can be. */
export async function skipToLookingBack(page: Place): Promise<void> {
  await begin(page);
  const ending = button(page, words.ending.lookBack);
  const ways = [words.scene.skip, words.crossing.skip, words.scene.continue];
  for (let count = 0; !(await ending.isVisible()); count += 1) {
    if (count > 200) throw new Error('The story does not end.');
    for (const name of ways) {
      const way = button(page, name);
      if (await way.isVisible()) {
        await way.click();
        break;
      }
    }
  }
  await ending.click();
  await page.getByRole('heading', { name: review.debrief.title, exact: true }).waitFor();
}

/** Reads it, and says that it is read. */
export async function readToTheEnd(page: Place): Promise<void> {
  await button(page, words.start.read).click();
  await button(page, review.reading.finish).click();
}

/** Answers what is asked, or goes on. */
export async function step(page: Place, taken = new Map<string, number>()): Promise<void> {
  const options = page.getByRole('group', { name: /./ }).getByRole('listitem').locator('> button');
  for (const answers of [options, page.getByRole('radio'), page.getByRole('checkbox')]) {
    const least = await leastTaken(answers, taken);
    if (least) await least.click();
  }
  for (const name of [words.judge.confirm, words.note.confirm, words.scene.continue]) {
    const next = button(page, name);
    if (await next.isVisible()) return next.click();
  }
}

async function leastTaken(answers: Locator, taken: Map<string, number>): Promise<Locator | undefined> {
  const found = await answers.all();
  const names = await Promise.all(found.map((answer) => answer.evaluate(nameOf)));
  const times = (name: string): number => taken.get(name) ?? 0;
  const [name] = names.toSorted((a, b) => times(a) - times(b));
  if (name === undefined) return undefined;
  taken.set(name, times(name) + 1);
  return found[names.indexOf(name)];
}

/** Runs in the page: what a person reads of an answer. */
function nameOf(answer: Element): string {
  const label = answer instanceof HTMLInputElement ? answer.labels?.[0] : answer;
  return label?.textContent.trim() ?? '';
}
