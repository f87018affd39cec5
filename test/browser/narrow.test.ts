/** A phone, or a page at 400 %, with words as Dutch makes them: nothing may stick out sideways (WCAG 1.4.10). */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { visible } from '../support/flat-tree.ts';
import { sticksOut } from '../support/layout.ts';
import { type Player, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, step } from '../support/play.ts';
import { reworded } from '../support/tongues.ts';

const COMPOUND = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';
const scenario = reworded(fullBoard(), (text) => `${COMPOUND} ${text}`);

async function unfold(player: Player): Promise<void> {
  for (const summary of visible(player.element, 'details:not([open]) > summary')) await player.click(summary);
}

for (const size of ['100%', '200%']) {
  it(`every screen fits in 320 pixels with long words and text at ${size}`, async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 320, height: 800 });
    const { style } = document.documentElement;
    afterThisTest(() => style.removeProperty('font-size'));
    style.fontSize = size;
    const player = await open(fullBoardOptions({ scenario }));
    const fits = async (): Promise<void> => {
      await unfold(player);
      expect(sticksOut(player.element), player.headings.join(' | ')).to.deep.equal([]);
    };
    await fits();
    await player.click(words.start.begin);
    do await fits();
    while (await step(player));
    await lookBack(player);
    await fits();
    await player.click(words.elsewhere.open);
    await fits();
  });
}
