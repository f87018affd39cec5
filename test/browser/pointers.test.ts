/** Whole runs by mouse and by touch: each press goes where the control is on screen, on whatever lies there. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { lookBack, playToTheEnd } from '../support/play.ts';
import { open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { byMouse, byTouch } from '../support/pointers.ts';

const hands = { mouse: byMouse, touch: byTouch };
const trainings = {
  'a training with every kind of turn': fullBoardOptions(),
  'a real training': { attributes: { src: '/trainings/voice-in-the-background.json' } },
};

for (const [hand, operate] of Object.entries(hands)) {
  for (const [name, options] of Object.entries(trainings)) {
    const width = operate === byTouch ? 360 : 1366;
    it(`${name} is played by ${hand} to the last screen, in ${width} pixels`, async () => {
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      await setViewport({ width, height: 740 });
      const player = await open(options);
      player.operate = operate;
      await player.click(words.start.begin);
      await playToTheEnd(player, (step) => step);
      await lookBack(player);
      await player.click(words.debrief.finish);
      expect(player.headings).to.deep.equal([words.done.title]);
    });
  }
}
