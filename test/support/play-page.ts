/** Plays on a page from outside the browser, by what a person can see of it. */
import type { Locator, Page } from 'playwright-core';
import words from '../../locales/en/player.json' with { type: 'json' };
import review from '../../locales/en/review.json' with { type: 'json' };

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
type Place = Pick<Page | Locator, 'getByRole'>;

const button = (page: Place, name: string): Locator => page.getByRole('button', { name, exact: true });

/** From the start card to looking back; on each question another option than on the one before. */
export async function playToLookingBack(page: Place): Promise<void> {
  await button(page, words.start.begin).click();
  const ending = button(page, words.ending.lookBack);
  for (let count = 0; !(await ending.isVisible()); count += 1) {
    if (count > 100) throw new Error('The story does not end.');
    await step(page, Math.floor(count / 2));
  }
  await ending.click();
  await page.getByRole('heading', { name: review.debrief.title, exact: true }).waitFor();
}

async function step(page: Place, pick: number): Promise<void> {
  const options = page.getByRole('group', { name: /./ }).getByRole('listitem').locator('> button');
  const radios = page.getByRole('radio');
  const checkboxes = page.getByRole('checkbox');
  const answers = [options, radios, checkboxes];
  for (const answer of answers) {
    const number = await answer.count();
    if (number > 0) await answer.nth(pick % number).click();
  }
  for (const name of [words.judge.confirm, words.note.confirm, words.scene.continue]) {
    const next = button(page, name);
    if (await next.isVisible()) return next.click();
  }
}
