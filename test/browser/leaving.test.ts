import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { deferred } from '../support/deferred.ts';
import { focused, textOf } from '../support/flat-tree.ts';
import { Player, begin, mount, open, words } from '../support/player.ts';
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
    expect(player.text).not.to.include('The full board');
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
    expect(player.headings[0]).to.equal('Office, Tuesday');
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
      expect(player.find(words.exit.leave)).to.be.instanceOf(HTMLButtonElement);
      await player.click(words.exit.leave);
      expect(player.headings).to.deep.equal([words.exit.left]);
      expect(document.body.hasAttribute('data-run')).to.equal(false);
    });
  }
});

describe('the way out', () => {
  const exitUrl = { 'exit-url': '/somewhere/' };

  it('is there while the training loads, where it cannot be shown, and where the screen is hidden', async () => {
    const line = deferred();
    answer({ '/slow.json': () => line.promise.then(() => json(fullBoard())) });
    const slow = mount({ attributes: { src: '/slow.json', ...exitUrl } });
    await slow.until(() => slow.has(words.exit.leaveTo), 'it says that it loads');
    line.fulfil();
    const failed = await open({ attributes: { src: '/not-there.json', ...exitUrl } });
    expect(failed.headings).to.deep.equal([words.error.title]);
    expect(failed.has(words.exit.leaveTo)).to.equal(true);
    const covered = await open(fullBoardOptions({ attributes: exitUrl }));
    await covered.click(words.exit.cover);
    expect(covered.controls.map(textOf)).to.deep.equal([words.exit.uncover, words.exit.leaveTo]);
  });

  it('stops also where the training cannot be shown, and tries again from there', async () => {
    const player = await open({ attributes: { src: '/not-there.json' } });
    await player.click(words.exit.leave);
    expect(player.headings).to.deep.equal([words.exit.left]);
    expect(player.has(words.exit.leave)).to.equal(false);
    await player.click(words.exit.comeBack);
    await player.until(() => player.headings[0] === words.error.title, 'it has tried again');
  });

  it('is what the page has put between the tags until the player is there', async () => {
    const element = document.createElement('signal-training');
    element.setAttribute('lang', 'en');
    element.setAttribute('src', '/slow.json');
    const line = deferred();
    answer({ '/slow.json': () => line.promise.then(() => json(fullBoard())) });
    const link = document.createElement('a');
    link.href = '/somewhere/';
    link.textContent = 'Leave';
    element.append(link);
    document.body.append(element);
    afterThisTest(() => element.remove());
    const player = new Player(element);
    await player.settled();
    expect(link.checkVisibility()).to.equal(true);
    line.fulfil();
    await player.until(() => player.isReady, 'the card is there');
    expect(link.checkVisibility()).to.equal(false);
  });

  for (const width of [360, 1366]) {
    it(`stays in view along a whole story, wherever one reads, at ${width} pixels`, async () => {
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      await setViewport({ width, height: 700 });
      const player = await begin(fullBoardOptions({ attributes: exitUrl }));
      const misses: string[] = [];
      const look = (): void => {
        const out = player.find(words.exit.leaveTo);
        for (const share of [0, 0.3, 0.6, 1]) {
          const { top, height } = player.element.getBoundingClientRect();
          window.scrollBy(0, top + share * (height - innerHeight));
          const box = out.getBoundingClientRect();
          if (box.top < 0 || box.bottom > innerHeight) misses.push(`${player.headings[0] ?? ''}: ${box.top}`);
        }
      };
      do look();
      while (await step(player));
      await lookBack(player);
      look();
      expect(misses).to.deep.equal([]);
    });
  }

  /** What a page may have around the player; in a page with much above and below. */
  const around: Readonly<Record<string, string>> = {
    'a box that clips': 'overflow: hidden',
    'a box that clips sideways': 'overflow-x: hidden',
    'a box that scrolls, and is scrolled past': 'overflow: auto; block-size: 500px',
    'a box that scrolls in one that clips': 'overflow: hidden',
  };

  for (const [kind, style] of Object.entries(around)) {
    it(`stays in view in ${kind}, as long as anything of the training is`, async () => {
      const box = document.createElement('div');
      const inside = document.createElement('div');
      const page = document.createElement('div');
      box.style.cssText = style;
      if (kind.endsWith('one that clips')) inside.style.cssText = 'overflow: auto; block-size: 500px';
      box.append(inside);
      page.append(tall(), box, tall());
      document.body.append(page);
      afterThisTest(() => page.remove());
      const player = await begin(fullBoardOptions({ into: inside, attributes: exitUrl }));
      await step(player);
      // The stage brings what has come into sight.
      await painted();
      const scrollers = [document.documentElement, box, inside].filter(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
      );
      const seen = (): boolean => {
        const { top, bottom } = player.find(words.exit.leaveTo).getBoundingClientRect();
        const sight = box.getBoundingClientRect();
        const last = Math.min(sight.bottom, player.element.getBoundingClientRect().bottom, innerHeight);
        // There is no room for a bar in what is left of the training.
        if (last - Math.max(0, sight.top) < bottom - top + 20) return true;
        return top >= Math.max(0, sight.top) && bottom <= last;
      };
      const misses: string[] = [];
      for (const scroller of scrollers) {
        for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1, 0.5]) {
          scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
          await painted();
          if (!seen()) misses.push(`${scroller.localName} ${share}`);
        }
      }
      expect(scrollers.length).to.be.greaterThan(0);
      expect(misses).to.deep.equal([]);
    });
  }

  it('can be hit with a thumb, and says what it does on the narrowest screen', async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 320, height: 700 });
    const player = await begin(fullBoardOptions({ attributes: exitUrl }));
    for (const name of [words.exit.cover, words.exit.leaveTo]) {
      const { width, height } = player.find(name).getBoundingClientRect();
      expect(Math.min(width, height), name).to.be.at.least(44);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});

function tall(): HTMLElement {
  const text = document.createElement('p');
  text.textContent = 'A page of the intranet.';
  text.style.blockSize = '900px';
  return text;
}

const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('leaving for a site that does not come', () => {
  it('asks again who closes the page, once Escape has shown it again', async () => {
    const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { href } = location;
    afterThisTest(() => history.replaceState(null, '', href));
    const player = await begin(fullBoardOptions({ attributes: { 'exit-url': '#elsewhere' } }));
    await playToTheEnd(player);
    await player.until(() => player.sees(words.report.unheard), 'nobody answers');
    expect(isAsked()).to.equal(true);
    player.find(words.exit.leaveTo).click();
    expect(isAsked()).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await player.until(() => player.headings[0] === words.exit.left, 'it is shown again');
    expect(isAsked()).to.equal(true);
  });
});

describe('hiding the screen', () => {
  it('shows a calm screen instead of everything else, and then the same place again', async () => {
    const player = await beginFull();
    await player.click(player.toggleAt('Good morning.'));
    await player.click('Does it suit you now?');
    const before = player.text;
    await player.click(words.exit.cover);
    expect(player.headings).to.deep.equal([words.exit.coverTitle]);
    const out = `${words.exit.coverTitle} ${words.exit.uncover} ${words.exit.leave}`;
    expect(player.text.replaceAll(/\s+/g, ' ').trim()).to.equal(out);
    await player.click(words.exit.uncover);
    expect(player.text).to.equal(before);
    expect(focused()).to.equal(player.find(words.exit.cover));
    expect(player.toggleAt('Good morning.').getAttribute('aria-pressed')).to.equal('true');
  });

  it('is told to nobody', async () => {
    const player = await beginFull();
    player.heard.length = 0;
    await player.click(words.exit.cover);
    await player.click(words.exit.uncover);
    expect(player.heard).to.deep.equal([]);
  });

  it('stays whatever is pressed but its own buttons', async () => {
    const player = await beginFull();
    await player.click(words.exit.cover);
    await sendKeys({ press: 'Escape' });
    expect(player.headings).to.deep.equal([words.exit.coverTitle]);
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
