/** Each screen of the room: what axe finds, a narrow page, large text, and colours that a reader has chosen. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { problems } from '../support/axe.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { inDark, itNotIn } from '../support/engine.ts';
import { visible } from '../support/flat-tree.ts';
import { sticksOut } from '../support/layout.ts';
import { inWidth, page } from '../support/on-a-page.ts';
import { type Room, STORY, openRoom, serveStory, words } from '../support/team-room.ts';
import { TEAM_SCREENS, playing } from '../support/team-screens.ts';

for (const [name, reach] of Object.entries(TEAM_SCREENS)) {
  describe(name, () => {
    it('has nothing that axe finds wrong, in light and in dark', async () => {
      const { element } = await reach(page());
      expect(await problems(element)).to.deep.equal([]);
      await inDark(element);
      expect(await problems(element)).to.deep.equal([]);
    });

    it('fits in 320 pixels', async () => {
      await inWidth(320);
      const { element } = await reach(page());
      expect(sticksOut(element)).to.deep.equal([]);
      expect(await problems(element, ['target-size'])).to.deep.equal([]);
    });

    it('fits in twice the size of text', async () => {
      const { style } = document.documentElement;
      afterThisTest(() => style.removeProperty('font-size'));
      style.fontSize = '200%';
      const { element } = await reach(page());
      expect(sticksOut(element)).to.deep.equal([]);
    });
  });
}

describe('what all read together', () => {
  const sizeOf = (room: Room): number => {
    const line = visible(room.element, '.words')[0] as Element;
    return Number.parseFloat(getComputedStyle(line).fontSize);
  };

  it('can be read from six metres on a picture of 1920 pixels: capitals of 34 pixels, in letters of 48', async () => {
    await inWidth(1920);
    expect(sizeOf(await playing(page()))).to.be.at.least(48);
  });

  it('begins beside its picture where there is room, and below it where there is none', async () => {
    for (const [width, isBeside] of [
      [1920, true],
      [1366, true],
      [360, false],
    ] as const) {
      await inWidth(width);
      const room = await playing(page());
      for (let step = 0; step < 9 && visible(room.element, 'signal-picture').length === 0; step += 1) {
        await room.count(12);
        await room.goOn();
      }
      const [picture, line] = ['signal-picture', '.stay > signal-picture + *'].map((part) =>
        room.element.renderRoot.querySelector(part)?.getBoundingClientRect(),
      );
      if (!picture || !line) throw new Error('There is no picture, or nothing is said.');
      expect(line.top < picture.bottom && line.left > picture.right, String(width)).to.equal(isBeside);
      room.element.remove();
    }
  });

  it('is never smaller than usual, and grows with the picture', async () => {
    const sizes: number[] = [];
    for (const width of [320, 800, 1366, 1920]) {
      await inWidth(width);
      const room = await playing(page());
      sizes.push(sizeOf(room));
      room.element.remove();
    }
    expect(sizes[0]).to.be.at.least(16);
    expect(sizes).to.deep.equal(sizes.toSorted((one, other) => one - other));
  });
});

describe('why an answer does harm', () => {
  it('is told in amber, as in looking back, and not in the red of what is wrong', async () => {
    const { style } = document.documentElement;
    afterThisTest(() => style.removeProperty('--signal-warm'));
    style.setProperty('--signal-warm', 'rgb(120, 60, 5)');
    const room = await TEAM_SCREENS['an answer with its explanation']?.(page());
    const [grade] = room ? visible(room.element, '.harmful > .grade') : [];
    const sign = grade?.querySelector('.sign');
    if (!grade || !sign) throw new Error('Nothing is told to do harm.');
    expect(getComputedStyle(grade).color).to.equal('rgb(120, 60, 5)');
    expect(getComputedStyle(sign).stroke).to.equal('rgb(120, 60, 5)');
  });
});

describe('in colours that a reader has chosen', () => {
  itNotIn('WebKit', 'nobody can force its colours')('the part that is open is told apart', async () => {
    afterThisTest(() => executeServerCommand('forced-colors', { active: false }));
    await executeServerCommand('forced-colors', { active: true });
    serveStory();
    const room = await openRoom();
    const lines = visible(room.element, '.tab').map((tab) => getComputedStyle(tab).borderBottomColor);
    expect(new Set(lines).size).to.equal(2);
    expect(lines.filter((line) => line === lines[0])).to.have.length(1);
  });

  itNotIn('WebKit', 'nobody can force its colours')('what cannot be pressed is told apart', async () => {
    afterThisTest(() => executeServerCommand('forced-colors', { active: false }));
    await executeServerCommand('forced-colors', { active: true });
    serveStory();
    const room = await openRoom();
    await room.choose(STORY.title);
    const go = room.find(words.team.before.go);
    const before = getComputedStyle(go).color;
    await room.type(room.counts[0], 12);
    expect(getComputedStyle(go).color).not.to.equal(before);
  });
});
