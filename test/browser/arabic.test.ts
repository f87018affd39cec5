/** The whole interface from right to left, in a language that is written so, around a story that is not. */
import '../support/in-arabic.ts';
import { expect } from '@open-wc/testing';
import { flatTree, visible } from '../support/flat-tree.ts';
import { begin } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { fitFromRightToLeft } from '../support/right-to-left.ts';
import { SCREENS } from '../support/screens.ts';

fitFromRightToLeft(SCREENS);

it('what points along the line points the other way', async () => {
  const { element } = await begin(fullBoardOptions());
  const icons = [...flatTree(element)].filter(
    (node) => node instanceof SVGElement && node.matches('.pointing'),
  );
  expect(icons).not.to.deep.equal([]);
  for (const icon of icons) {
    expect(getComputedStyle(icon as Element).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  }
  expect(visible(element, '[lang=en]').length).to.be.greaterThan(0);
});
