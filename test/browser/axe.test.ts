import { expect } from '@open-wc/testing';
import { problems } from '../support/axe.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { inDark } from '../support/engine.ts';
import { flatTree, isVisible, nameOf } from '../support/flat-tree.ts';
import { sticksOut } from '../support/layout.ts';
import { inWidth, page } from '../support/on-a-page.ts';
import { begin, open } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { SCREENS } from '../support/screens.ts';

/** Rules that look at colours; in dark nothing else is another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const [name, reach] of Object.entries(SCREENS)) {
  describe(name, () => {
    it('has nothing that axe finds wrong, in light and in dark', async () => {
      const { element } = await reach(page());
      expect(await problems(element)).to.deep.equal([]);
      await inDark(element);
      expect(await problems(element, OF_COLOURS)).to.deep.equal([]);
    });

    it('fits in 320 pixels, also from right to left', async () => {
      await inWidth(320);
      const { element } = await reach(page());
      expect(sticksOut(element)).to.deep.equal([]);
      expect(await problems(element, ['target-size'])).to.deep.equal([]);
      // No language of the interface is written so yet; the layout must not be what stands in its way.
      element.shadowRoot?.querySelector('[dir]')?.setAttribute('dir', 'rtl');
      expect(sticksOut(element)).to.deep.equal([]);
      expect(await problems(element, ['target-size'])).to.deep.equal([]);
    });

    it('fits in twice the size of text', async () => {
      const { style } = document.documentElement;
      afterThisTest(() => style.removeProperty('font-size'));
      style.fontSize = '200%';
      const { element } = await reach(page());
      expect(getComputedStyle(element).fontSize).to.equal('32px');
      expect(sticksOut(element)).to.deep.equal([]);
    });
  });
}

describe('for those who want no motion', () => {
  it('nothing moves', async () => {
    // Each engine is started so.
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    const player = await begin(fullBoardOptions());
    const moving = [...flatTree(player.element)].filter((node) => {
      if (!(node instanceof Element) || !isVisible(node)) return false;
      const { transitionDuration, animationName } = getComputedStyle(node);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
    expect(moving).to.deep.equal([]);
  });
});

describe('what can be operated', () => {
  it('is at least 24 pixels in each direction', async () => {
    const player = await begin(fullBoardOptions());
    for (const control of player.controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(control)).to.be.at.least(24);
    }
  });
});

describe('these tests', () => {
  it('would notice colours that are too pale', async () => {
    const { element } = await open(fullBoardOptions({ into: page() }));
    element.style.setProperty('--signal-muted', '#bbbbbb');
    expect((await problems(element)).join()).to.include('color-contrast');
  });

  it('would notice what sticks out', async () => {
    const main = page();
    main.style.inlineSize = '40px';
    const { element } = await open(fullBoardOptions({ into: main }));
    element.style.setProperty('--signal-font-voice', 'monospace');
    expect(sticksOut(element)).not.to.deep.equal([]);
  });
});
