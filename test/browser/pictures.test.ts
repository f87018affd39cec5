/** A picture with places to mark: each large enough to hit, and a list beside it that shows nowhere to look. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Picture, Scenario, Scene, Spot } from '../../src/format/types.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { visible } from '../support/flat-tree.ts';
import { lookBack, openStep, playTo, playToTheEnd } from '../support/play.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';

const ROOM = 'Her kitchen';
const EDGES = { start: 0, middle: 50, end: 99 };

/** Places of one percent, at each edge, in each corner and in the middle; no cue describes them. */
const TINY: readonly Spot[] = Object.entries(EDGES).flatMap(([across, left]) =>
  Object.entries(EDGES).map(([down, top]): Spot => ({
    id: `room.picture.${across}-${down}`,
    label: `Something at the ${across} and ${down}`,
    at: [left, top, 1, 1],
  })),
);

function withSpots(more: readonly Spot[]): Scenario {
  const scenario = fullBoard();
  const room = scenario.scenes['room'] as Scene;
  const picture = room.picture as Picture;
  const scenes = {
    ...scenario.scenes,
    room: { ...room, picture: { ...picture, spots: [...picture.spots, ...more] } },
  };
  return { ...scenario, scenes };
}

async function inRoom(): Promise<Player> {
  const player = await begin(fullBoardOptions({ scenario: withSpots(TINY) }));
  await playTo(player, ROOM);
  await player.until(() => visible(player.element, '.spot').length > 0, 'the picture is there');
  await player.until(
    () => visible(player.element, 'img').some((image) => (image as HTMLImageElement).complete),
    'the picture is drawn',
  );
  return player;
}

for (const width of [320, 1366]) {
  it(`every place is 24 pixels wide and high, and within the picture, in ${width} pixels`, async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width, height: 740 });
    const player = await inRoom();
    const frame = visible(player.element, '.picture')[0]?.getBoundingClientRect() ?? new DOMRect();
    const spots = visible(player.element, '.spot');
    expect(spots).to.have.length(TINY.length + 2);
    for (const spot of spots) {
      const { left, right, top, bottom } = spot.getBoundingClientRect();
      const name = spot.getAttribute('aria-label') ?? '';
      expect(Math.min(right - left, bottom - top), name).to.be.at.least(24);
      expect(Math.min(left - frame.left, top - frame.top), name).to.be.at.least(0);
      expect(Math.min(frame.right - right, frame.bottom - bottom), name).to.be.at.least(0);
    }
  });
}

it('what nothing is meant by is in the list as what is, and looks alike', async () => {
  const player = await inRoom();
  const items = visible(player.element, '.list li');
  expect(items).to.have.length(TINY.length + 2);
  const looks = items.map((item) => {
    const toggle = visible(item, 'button')[0] as Element;
    return JSON.stringify([
      item.className,
      getComputedStyle(item).cssText,
      toggle.className,
      getComputedStyle(toggle).color,
    ]);
  });
  expect(new Set(looks).size).to.equal(1);
});

it('tells of what was marked and is ordinary that it is', async () => {
  const player = await inRoom();
  await player.click(player.toggleAt('at the middle and middle'));
  await playToTheEnd(player);
  await lookBack(player);
  await openStep(player, 5);
  await player.click(words.debrief.case);
  expect(player.text).to.include(words.sight.imagined);
});
