import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, focused, nameOf, textOf, visible } from '../support/flat-tree.ts';
import { press, pressOn, stepByKeys, tabBackTo, tabTo } from '../support/keyboard.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playTo, playToTheEnd } from '../support/play.ts';

/**
 * Plays to the looking back, and picks another option wherever the story comes by again. Each step must leave the
 * focus on what is new, where reading goes on.
 */
async function playByKeys(player: Player): Promise<void> {
  await pressOn(player, words.start.begin);
  await player.until(() => visible(player.element, '.stay').length > 0, 'the first scene is there');
  for (let count = 0; await stepByKeys(player, Math.floor(count / 2)); count += 1) {
    expect(focused()?.hasAttribute('data-focus')).to.equal(true);
    if (count > 100) throw new Error(`The story does not end. There is: ${player.text}`);
  }
  await pressOn(player, words.ending.lookBack);
  await player.until(() => player.headings.includes(words.debrief.title), 'the looking back is there');
}

/** What `look` finds wherever Tab stops, from before the player until it has left it. */
async function atStops<Found>(player: Player, look: (stop: Element) => Found): Promise<readonly Found[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  player.element.before(before);
  player.element.after(after);
  afterThisTest(() => [before, after].forEach((button) => button.remove()));
  before.focus();
  const found: Found[] = [];
  for (await press('Tab'); focused() !== after; await press('Tab')) {
    const stop = focused();
    if (!stop || found.length > 100) throw new Error('Tab does not come out of the player.');
    found.push(look(stop));
  }
  return found;
}

/** A group of radios is one stop, and so are the lines of a scene. */
function stopsExpected(player: Player): readonly Element[] {
  const [first, ...rest] = player.radios;
  return player.controls
    .filter((control) => control === first || !rest.includes(control))
    .filter((control) => control.tabIndex >= 0);
}

describe('by keyboard alone', () => {
  it('a training with every kind of turn is played to the last screen', async () => {
    const player = await open(fullBoardOptions());
    await playByKeys(player);
    await pressOn(player, `${words.debrief.step.replace('{{number}}', '1')}:`);
    await pressOn(player, words.debrief.others_one.replace('{{count}}', '1'), 'Space');
    expect(player.text).to.include('Look up the account.');
    await pressOn(player, words.debrief.finish);
    expect(player.headings).to.include(words.done.title);
    await player.until(() => player.sees(words.report.unheard), 'nobody answers');
  });

  it('a real training is played to its looking back', async function () {
    this.timeout(60_000);
    const player = await open({ attributes: { src: '/trainings/voice-in-the-background.json' } });
    await playByKeys(player);
    expect(player.news.map(({ type }) => type)).to.deep.equal(['signal-complete']);
  });

  it('a line is marked and unmarked, and the focus stays on it', async () => {
    const player = await begin(fullBoardOptions());
    const toggle = player.toggleAt('Good morning.');
    await tabTo(player.toggleAt('The line sounds hollow.'));
    await press('ArrowDown');
    await press('ArrowDown');
    for (const isMarked of ['true', 'false']) {
      expect(focused()).to.equal(toggle);
      await press('Space');
      await player.settled();
      expect(toggle.getAttribute('aria-pressed')).to.equal(isMarked);
      expect(focused()).to.equal(toggle);
    }
  });

  it('whatever has the focus shows it, also what only the arrows lead to', async () => {
    const player = await begin(fullBoardOptions());
    const look = async (first: HTMLElement, key: string): Promise<void> => {
      await tabTo(first);
      await press(key);
      const reached = focused() as Element;
      expect(reached).not.to.equal(first);
      const { outlineStyle, outlineWidth } = getComputedStyle(reached);
      expect(`${outlineStyle} ${outlineWidth}`, nameOf(reached)).to.equal('solid 3px');
    };
    await look(player.toggleAt('hollow'), 'ArrowDown');
    await playToTheEnd(player);
    await lookBack(player);
    await look(visible(player.element, '[role=tab]')[0] as HTMLElement, 'ArrowRight');
  });

  it('Tab goes on from an ending to what follows on it, not back to what was folded', async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 800, height: 300 });
    const player = await begin(fullBoardOptions());
    await playToTheEnd(player);
    expect(visible(player.element, '.folded')).not.to.deep.equal([]);
    await press('Tab');
    expect([words.report.retry, words.ending.lookBack]).to.include(nameOf(focused() ?? document.body));
    await tabBackTo(visible(player.element, '.folded')[0] as Element);
  });

  it('places on a picture are marked in the list beside it, which is one stop together with the lines', async () => {
    const player = await begin(fullBoardOptions());
    await playTo(player, 'Her kitchen');
    await player.until(() => player.has('A door'), 'the picture is there');
    const line = player.toggleAt('In room.');
    const [option] = player.options;
    await press('Tab');
    expect(focused()).to.equal(player.toggleAt('A door'));
    await press('Space');
    await press('ArrowDown');
    expect(focused()).to.equal(player.toggleAt('A clock'));
    await press('Space');
    await player.settled();
    for (const place of ['A door', 'A clock']) {
      expect(player.toggleAt(place).getAttribute('aria-pressed'), place).to.equal('true');
    }
    await press('ArrowDown');
    expect(focused()).to.equal(line);
    await press('Tab');
    expect(focused()).to.equal(option);
    // Tab comes back to where the arrows have led, and from there goes on to what comes after.
    await tabBackTo(line);
    await press('ArrowUp');
    expect(focused()).to.equal(player.toggleAt('A clock'));
    await player.settled();
    await press('Tab');
    expect(focused()).to.equal(option);
  });

  it('a step is skipped, and an earlier decision taken back', async () => {
    const player = await begin(fullBoardOptions());
    await pressOn(player, words.scene.skip);
    await pressOn(player, words.back.title);
    await pressOn(player, 'Office, Tuesday');
    expect(textOf(focused() ?? document.body)).to.equal('Office, Tuesday');
  });

  it('the screen is hidden and shown, and the training left', async () => {
    const player = await begin(fullBoardOptions());
    await tabBackTo(player.find(words.exit.cover));
    await press('Enter');
    await player.settled();
    await pressOn(player, words.exit.uncover);
    expect(player.sees('The line sounds hollow.')).to.equal(true);
    await pressOn(player, words.exit.leave);
    expect(player.headings).to.deep.equal([words.exit.left]);
  });

  it('help is opened and read through', async () => {
    const player = await begin(fullBoardOptions());
    await pressOn(player, words.help.title, 'Space');
    const numbers = player.controls.filter((control) => control.getAttribute('href')?.startsWith('tel:'));
    expect(numbers).not.to.deep.equal([]);
    for (const number of numbers) await tabTo(number);
  });
});

describe('the order of Tab', () => {
  const screens: [name: string, reach: (player: Player) => Promise<void>][] = [
    ['the start card', () => Promise.resolve()],
    ['a scene', (player) => player.click(words.start.begin)],
    ['a judgement', (player) => player.click(words.scene.skip)],
    ['a desk', (player) => player.click(words.scene.skip)],
  ];

  it('is that of the screen, comes by everything, and leads out again', async () => {
    const column = document.createElement('div');
    column.style.width = '320px';
    document.body.append(column);
    afterThisTest(() => column.remove());
    const player = await open(fullBoardOptions({ into: column }));
    for (const [name, reach] of screens) {
      await reach(player);
      const expected = stopsExpected(player);
      expect(await atStops(player, nameOf), name).to.deep.equal(expected.map(nameOf));
      // The bar comes first, and stays in sight where one has scrolled.
      const inBar = new Set(visible(player.element, '.bar').flatMap((bar) => [...flatTree(bar)]));
      const onScreen = expected.filter((control) => !inBar.has(control));
      expect(expected.slice(-onScreen.length)).to.deep.equal(onScreen);
      const tops = onScreen.map((control) => control.getBoundingClientRect().top);
      expect(tops, name).to.deep.equal([...tops].sort((one, other) => one - other));
    }
  });

  it('shows where it is, two pixels wide or more', async () => {
    const player = await begin(fullBoardOptions());
    await playTo(player, words.judge.question);
    const outlines = await atStops(player, (stop) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      return { name: nameOf(stop), outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outlines).not.to.deep.equal([]);
    for (const { name, outlineStyle, width } of outlines) {
      expect(outlineStyle, name).to.equal('solid');
      expect(width, name).to.be.at.least(2);
    }
  });
});
