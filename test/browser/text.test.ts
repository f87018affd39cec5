/**
 * Longer words, larger letters, wider spacing: on a phone, at 400 % of a desk (which is 320 pixels) and on a desk nothing is
 * cut off, nothing lies on something else, and no page scrolls sideways (WCAG 1.4.4, 1.4.10, 1.4.12).
 */
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Scene } from '../../src/format/types.ts';
import { CONTACT_SETTINGS } from '../../src/format/vocabulary.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, isVisible, nameOf, visible } from '../support/flat-tree.ts';
import { isCut, sticksOut } from '../support/layout.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { SCREENS } from '../support/screens.ts';

type Shown = Pick<Player<HTMLElement>, 'element' | 'controls'>;

/** As long as in a language that needs two words for our one and a half: each text with 40 % of itself once more. */
function lengthen(element: Element): void {
  for (const node of [...flatTree(element)]) {
    if (!(node instanceof Text) || !/\p{L}/u.test(node.data)) continue;
    const text = node.data.trim();
    node.data += ` ${text.slice(0, Math.ceil(text.length * 0.4))}`;
  }
}

/** What holds more than it shows. */
function cutOff(element: Element): readonly string[] {
  return visible(element, ':not(.heard):not(.heard *)')
    .filter((box) => {
      const { overflowX, overflowY, display } = getComputedStyle(box);
      if (display.startsWith('inline') || isCut(box)) return false;
      const isWide = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
      return isWide || (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1);
    })
    .map((box) => `<${box.localName} class="${box.className}"> is cut off`);
}

/** What lies on top of something else that can be pressed. Places of a picture may; what opens over the page does. */
function onTop({ controls }: Shown): readonly string[] {
  const boxes = controls
    .filter((control) => !control.matches('.spot, .panel *'))
    .flatMap((control) => [...control.getClientRects()].map((box) => ({ control, box })));
  return boxes.flatMap(({ control, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(({ control: other, box: { left, right, top, bottom } }) => {
        if (control.contains(other) || other.contains(control)) return false;
        const width = Math.min(right, box.right) - Math.max(left, box.left);
        return width > 1 && Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1;
      })
      .map(({ control: other }) => `“${nameOf(other)}” lies on “${nameOf(control)}”`),
  );
}

async function fits(shown: Shown, width: number, what: string): Promise<void> {
  await setViewport({ width, height: 740 });
  window.scrollTo(0, 0);
  await nextFrame();
  await nextFrame();
  const { element } = shown;
  const found = [...sticksOut(element), ...cutOff(element), ...onTop(shown)];
  expect(found, `${what}, ${width} pixels`).to.deep.equal([]);
}

function withStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterThisTest(() => style.remove());
}

const LONG = 'arbeidsongeschiktheidsverzekeringsmaatschappij';

const SPACING = `signal-training { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important }`;

for (const [name, reach] of Object.entries(SCREENS)) {
  it(`${name} has room for larger letters, wider spacing and longer words`, async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    const player = await reach(document.body);
    const { style } = document.documentElement;
    afterThisTest(() => style.removeProperty('font-size'));
    style.fontSize = '200%';
    await fits(player, 320, 'letters of twice the size');
    style.removeProperty('font-size');
    withStyle(SPACING);
    for (const width of [320, 1280]) await fits(player, width, 'wider spacing');
    lengthen(player.element);
    for (const width of [320, 1280]) await fits(player, width, 'longer words, with wider spacing');
  });
}

it('what somebody says has room for words, in letters of twice the size on a phone', async () => {
  const player = await begin(fullBoardOptions());
  const { style } = document.documentElement;
  afterThisTest(() => style.removeProperty('font-size'));
  afterThisTest(() => setViewport({ width: 800, height: 600 }));
  style.fontSize = '200%';
  await setViewport({ width: 320, height: 600 });
  await nextFrame();
  const said = visible(player.element, '.line.said');
  expect(said).not.to.have.length(0);
  for (const line of said) {
    const { gridTemplateColumns, fontSize } = getComputedStyle(line);
    const columns = gridTemplateColumns.split(' ').map(parseFloat);
    expect(Math.max(...columns) / parseFloat(fontSize)).to.be.at.least(7);
  }
});

describe('a long word, in letters of twice the size', () => {
  for (const setting of CONTACT_SETTINGS)
    it(`is broken where it is ${setting}`, async () => {
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      const { opening, ...scenes } = fullBoard().scenes;
      if (!opening) throw new TypeError('The board has an opening.');
      const [first, ...others] = opening.script;
      const script = [{ ...first, text: [LONG] }, ...others] as Scene['script'];
      const player = await begin(
        fullBoardOptions({
          scenario: fullBoard({ scenes: { opening: { ...opening, setting, script }, ...scenes } }),
        }),
      );
      expect(player.sees(LONG)).to.equal(true);
      const { style } = document.documentElement;
      afterThisTest(() => style.removeProperty('font-size'));
      style.fontSize = '200%';
      await fits(player, 320, setting);
    });
});

describe('these tests', () => {
  it('would notice what is cut off, and what lies on something else', async () => {
    const player = await begin(fullBoardOptions());
    const [option] = player.options;
    const other = player.find(words.scene.skip);
    if (!option) throw new Error('There is no option.');
    const { style } = option;
    Object.assign(style, { overflow: 'hidden', blockSize: '10px' });
    Object.assign(other.style, { position: 'relative', insetBlockStart: '-60px' });
    expect(isVisible(other)).to.equal(true);
    expect(cutOff(player.element)).not.to.deep.equal([]);
    expect(onTop(player)).not.to.deep.equal([]);
  });
});
