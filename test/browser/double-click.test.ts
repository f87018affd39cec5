import { expect } from '@open-wc/testing';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, isVisible, textOf } from '../support/flat-tree.ts';
import { type Player, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { SCREENS } from '../support/screens.ts';
import { openShelf, serveTrainings } from '../support/shelf.ts';

/** A click as browsers count them. Whether it was let through. */
const click = (target: Element, detail: number): boolean =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail }));

/** The second half of a double click: on whatever is under the pointer by then. */
const clickAgain = (target: Element): boolean => click(target, 2);

/** Everything that a click could change and a person could notice. */
function state(player: Player<HTMLElement>): string {
  const inputs = [...flatTree(player.element)].filter((node) => node instanceof HTMLInputElement);
  const open = [...flatTree(player.element)].filter(
    (node) => node instanceof HTMLDetailsElement && node.open && isVisible(node),
  );
  const pressed = [...flatTree(player.element)].map((node) =>
    node instanceof Element ? node.getAttribute('aria-pressed') : null,
  );
  return JSON.stringify([
    textOf(player.element),
    inputs.map(({ checked }) => checked),
    open.length,
    pressed,
    location.href,
    player.news.length,
  ]);
}

describe('the second half of a double click', () => {
  for (const [name, reach] of Object.entries(SCREENS)) {
    it(`does nothing, on whatever it lands: ${name}`, async () => {
      const player = await reach(document.body);
      const before = state(player);
      expect(player.controls.map(clickAgain)).not.to.include(true);
      await player.settled();
      expect(state(player)).to.equal(before);
    });
  }

  it('does nothing on a shelf', async () => {
    serveTrainings();
    const shelf = await openShelf();
    const before = state(shelf);
    expect(shelf.controls.map(clickAgain)).not.to.include(true);
    await shelf.settled();
    expect(state(shelf)).to.equal(before);
  });

  it('does nothing on what of the page has come under the pointer, which every other click still reaches', async () => {
    const player = await open(fullBoardOptions());
    const link = document.createElement('button');
    document.body.append(link);
    afterThisTest(() => link.remove());
    const heard: number[] = [];
    link.addEventListener('click', ({ detail }) => heard.push(detail));
    click(player.find(words.start.begin), 1);
    await player.settled();
    expect(click(link, 2)).to.equal(false);
    expect(heard).to.deep.equal([]);
    // A double click of the page's own begins there.
    for (const detail of [1, 2, 0]) expect(click(link, detail)).to.equal(true);
    expect(heard).to.deep.equal([1, 2, 0]);
  });

  it('leaves a click, a key and what assistive technology does as they are', async () => {
    for (const detail of [0, 1]) {
      const player = await open(fullBoardOptions());
      click(player.find(words.start.begin), detail);
      await player.settled();
      expect(player.headings[0]).to.include('Office, Tuesday');
    }
  });
});
