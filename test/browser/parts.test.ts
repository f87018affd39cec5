/** The parts of a player, in the hands of a page that makes one by itself: their tags are names like any other. */
import { expect } from '@open-wc/testing';
import { SignalElement } from '../../src/elements/parts/signal-element.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, textOf } from '../support/flat-tree.ts';
import { begin, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playTo, playToTheEnd } from '../support/play.ts';

describe('a part that nobody told anything', () => {
  it('draws nothing, and throws nothing', async () => {
    const tags = new Set<string>();
    const player = await begin(fullBoardOptions());
    const note = (): void => {
      for (const node of flatTree(player.element))
        if (node instanceof SignalElement) tags.add(node.localName);
    };
    note();
    await playTo(player, 'Her kitchen');
    await player.until(() => player.has('A door'), 'the picture is there');
    note();
    await playToTheEnd(player);
    await lookBack(player);
    note();
    await player.click(words.elsewhere.open);
    note();

    const parts = [...tags].filter((tag) => tag !== 'signal-training');
    expect(parts.length).to.be.greaterThan(5);
    for (const tag of parts) {
      const part = document.createElement(tag) as SignalElement;
      document.body.append(part);
      afterThisTest(() => part.remove());
      await part.updateComplete;
      expect([tag, textOf(part)]).to.deep.equal([tag, '']);
    }
  });
});
