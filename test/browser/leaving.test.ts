import { expect } from '@open-wc/testing';
import { deferred } from '../support/deferred.ts';
import { type Player, begin, mount, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playToTheEnd, step } from '../support/play.ts';
import { answer, json } from '../support/web.ts';

const beginFull = (): Promise<Player> => begin(fullBoardOptions());

describe('stopping', () => {
  it('blanks the screen and is told to nobody', async () => {
    const player = await beginFull();
    await player.click('Does it suit you now?');
    player.heard.length = 0;
    await player.click(words.exit.leave);
    expect(player.headings).to.deep.equal([words.exit.left]);
    expect(player.text).not.to.include('Just a moment.');
    expect(player.text).not.to.include('The full board Hide');
    expect(player.heard).to.deep.equal([]);
  });

  it('has blanked the screen before the page does anything else', async () => {
    const player = await beginFull();
    player.find(words.exit.leave).click();
    expect(player.text).to.include(words.exit.left);
    expect(player.text).not.to.include('The line sounds hollow.');
  });

  it('says truly what became of the choices and what the browser may still know', async () => {
    const player = await beginFull();
    await player.click(words.exit.leave);
    expect(player.text).to.include(words.exit.leftText);
    expect(player.text).to.include(words.exit.browser);
    expect(player.has(words.exit.forget)).to.equal(false);
  });

  it('leaves no run behind to go on with', async () => {
    const player = await beginFull();
    await step(player);
    await player.click(words.exit.leave);
    await player.click(words.exit.comeBack);
    expect(player.has(words.start.begin)).to.equal(true);
    await player.click(words.start.begin);
    expect(player.headings[0]).to.equal('Step 1 Office, Tuesday');
    expect(player.options).to.have.length(2);
  });

  it('is possible on every screen', async () => {
    const player = await open(fullBoardOptions());
    const canLeave: boolean[] = [];
    const note = (): void => void canLeave.push(player.has(words.exit.leave), player.has(words.help.title));
    note();
    await player.click(words.start.begin);
    do note();
    while (await step(player));
    await lookBack(player);
    note();
    await player.click(words.debrief.finish);
    note();
    expect(new Set(canLeave)).to.deep.equal(new Set([true]));
  });

  it('is possible while it loads, and what was loading does not come', async () => {
    const line = deferred();
    const asked = answer({ '/slow.json': () => line.promise.then(() => json(fullBoard())) });
    const player = mount({ attributes: { src: '/slow.json' } });
    await player.until(() => player.has(words.exit.leave), 'it says that it loads');
    await player.click(words.exit.leave);
    expect(player.headings).to.deep.equal([words.exit.left]);
    line.fulfil();
    await line.promise;
    // In as long as it takes another to load, it would have come.
    await open(fullBoardOptions());
    await player.settled();
    expect(player.headings).to.deep.equal([words.exit.left]);
    await player.click(words.exit.comeBack);
    await player.until(() => player.headings[0] === 'The full board', 'the card is there');
    expect(asked).to.have.length(2);
  });

  it('is a plain link where the host says where it leads', async () => {
    const player = await open(fullBoardOptions({ attributes: { 'exit-url': '/somewhere/' } }));
    const link = player.find(words.exit.leaveTo);
    expect(link).to.be.instanceOf(HTMLAnchorElement);
    expect((link as HTMLAnchorElement).pathname).to.equal('/somewhere/');
    expect((link as HTMLAnchorElement).relList.contains('noreferrer')).to.equal(true);
  });

  for (const address of [
    'javascript:document.body.setAttribute("data-run","")',
    'https://',
    'data:text/html,x',
  ]) {
    it(`makes no link of ${address}, and stays on the page`, async () => {
      const player = await open(fullBoardOptions({ attributes: { 'exit-url': address } }));
      expect(player.find(words.exit.leave).getAttribute('href')).to.equal('#');
      await player.click(words.exit.leave);
      expect(player.headings).to.deep.equal([words.exit.left]);
      expect(document.body.hasAttribute('data-run')).to.equal(false);
    });
  }
});

describe('hiding the screen', () => {
  it('shows a calm screen instead of everything else, and then the same place again', async () => {
    const player = await beginFull();
    await player.click(player.toggleAt('Good morning.'));
    await player.click('Does it suit you now?');
    const before = player.text;
    await player.click(words.exit.cover);
    expect(player.headings).to.deep.equal([words.exit.coverTitle]);
    expect(player.text).not.to.include('Just a moment.');
    expect(player.text).not.to.include('The full board');
    await player.click(words.exit.uncover);
    expect(player.text).to.equal(before);
    expect(player.toggleAt('Good morning.').getAttribute('aria-pressed')).to.equal('true');
  });

  it('is told to nobody', async () => {
    const player = await beginFull();
    player.heard.length = 0;
    await player.click(words.exit.cover);
    await player.click(words.exit.uncover);
    expect(player.heard).to.deep.equal([]);
  });

  it('works on every screen', async () => {
    const player = await open(fullBoardOptions());
    const coverAndBack = async (): Promise<void> => {
      const before = player.text;
      await player.click(words.exit.cover);
      expect(player.headings).to.deep.equal([words.exit.coverTitle]);
      await player.click(words.exit.uncover);
      expect(player.text).to.equal(before);
    };
    await coverAndBack();
    await player.click(words.start.begin);
    await playToTheEnd(player);
    await coverAndBack();
    await lookBack(player);
    await coverAndBack();
    await player.click(words.debrief.finish);
    await coverAndBack();
    await player.click(words.exit.leave);
    await coverAndBack();
  });
});
