import { expect } from '@open-wc/testing';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { focused, textOf } from '../support/flat-tree.ts';
import { type Player, begin, mount, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playOnFrom, playToTheEnd } from '../support/play.ts';
import { answer, json } from '../support/web.ts';

const beginFull = (): Promise<Player> => begin(fullBoardOptions());

/**
 * The headings that are given the focus from now on, in order. A move within one shadow root is no event to the page, so
 * the moves themselves are watched.
 */
function headingsFocused(): string[] {
  const headings: string[] = [];
  const focus = replace(HTMLElement.prototype, 'focus', function (this: HTMLElement, options) {
    if (this.hasAttribute('data-focus')) headings.push(textOf(this));
    focus.call(this, options);
  });
  return headings;
}

const focusedText = (): string => textOf(focused() ?? document.body);

describe('the focus', () => {
  it('stays with the page when the training appears', async () => {
    const search = document.createElement('input');
    document.body.append(search);
    afterThisTest(() => search.remove());
    search.focus();
    const player = await open(fullBoardOptions());
    expect(document.activeElement).to.equal(search);
    player.element.lang = 'nl';
    await player.until(() => player.sees('Voor je begint'), 'it speaks Dutch');
    expect(document.activeElement).to.equal(search);
  });

  it('goes once to what is new: the heading, the line or the answer that the learner’s own act brings on screen', async () => {
    const player = await open(fullBoardOptions());
    const headings = headingsFocused();
    const steps: [act: () => Promise<void>, heading: string][] = [
      [() => player.click(words.start.begin), 'Office, Tuesday'],
      [() => player.click('Does it suit you now?'), `${words.choose.say}: Does it suit you now?`],
      [() => player.click(words.scene.continue), 'In doubt.'],
      [() => player.click(words.scene.skip), 'In desk.'],
      [() => player.click('The local team'), words.decided.routed.replace('{{name}}', 'The local team')],
      [() => player.click(words.scene.continue), 'In desk.'],
      [() => playToTheEnd(player), 'In relief.'],
      [() => lookBack(player), words.debrief.title],
      [() => player.click(words.debrief.finish), words.done.title],
      [() => player.click(words.done.again), 'Office, Tuesday'],
      [() => player.click(words.exit.leave), words.exit.left],
      [() => player.click(words.exit.comeBack), 'The full board'],
    ];
    for (const [act, heading] of steps) {
      headings.length = 0;
      await act();
      expect(headings.at(-1)).to.equal(heading);
      expect(new Set(headings).size).to.equal(headings.length);
      expect(focusedText()).to.equal(heading);
    }
  });

  it('goes to the scene that the learner went back to', async () => {
    const player = await beginFull();
    await player.click('Does it suit you now?');
    await player.click(words.back.title);
    const headings = headingsFocused();
    await player.click('Office, Tuesday');
    expect(headings).to.deep.equal(['Office, Tuesday']);
  });

  it('goes to a scene that is visited again, for that is another moment', async () => {
    const player = await beginFull();
    await playToTheEnd(player);
    await lookBack(player);
    const headings = headingsFocused();
    await playOnFrom(player);
    expect(headings.at(-1)).to.equal('In doubt.');
  });

  it('stays where it is when a line is marked, help is opened or the host changes the language', async () => {
    const player = await beginFull();
    const headings = headingsFocused();
    const toggle = player.toggleAt('Good morning.');
    await player.click(toggle);
    expect(focused()).to.equal(toggle);
    const help = player.find(words.help.title);
    await player.click(help);
    player.element.lang = 'nl';
    await player.until(() => player.sees('Hulp, ook voor jezelf'), 'it speaks Dutch');
    expect(focused()).to.equal(help);
    expect(headings).to.deep.equal([]);
  });

  it('goes to the calm screen when everything is hidden, and back to the button that hid it', async () => {
    const player = await beginFull();
    await player.click(words.exit.cover);
    expect(focusedText()).to.equal(words.exit.coverTitle);
    await player.click(words.exit.uncover);
    await player.until(() => focused() === player.find(words.exit.cover), 'the focus is back');
  });

  it('comes back to the failure or to the start card when the learner has tried again', async () => {
    let isBack = false;
    answer({ '/training.json': () => (isBack ? json(fullBoard()) : new Response('', { status: 503 })) });
    const player = mount({ attributes: { src: '/training.json' } });
    await player.until(() => player.has(words.error.reload), 'the failure is told');
    expect(document.activeElement).to.equal(document.body);
    await player.click(words.error.reload);
    await player.until(() => focusedText() === words.error.title, 'the focus is on the failure');
    isBack = true;
    await player.click(words.error.reload);
    await player.until(() => focusedText() === 'The full board', 'the focus is on the start card');
  });
});
