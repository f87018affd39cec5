import { expect } from '@open-wc/testing';
import { type Player, begin, mount, open, words } from '../support/player.ts';
import { flatTree, isVisible } from '../support/flat-tree.ts';
import { everyTurn } from '../support/boards.ts';
import { fullBoard } from '../support/player-boards.ts';
import { answer, json, silence } from '../support/web.ts';

/** What the words that can be seen are set in. */
function fontsOf({ element }: Player): ReadonlySet<string> {
  const parents = [...flatTree(element)].flatMap((node) =>
    node instanceof Text && node.data.trim() !== '' && node.parentElement && isVisible(node.parentElement)
      ? [node.parentElement]
      : [],
  );
  return new Set(
    parents.map((parent) => {
      const { fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(parent);
      return [fontFamily, fontSize, fontStyle, fontWeight].join(' ');
    }),
  );
}

describe('the start card', () => {
  it('is set in few fonts, and the first scene with it: a browser makes each ready before its words stand', async () => {
    const card = fontsOf(await open({ scenario: fullBoard() }));
    const scene = fontsOf(await begin({ scenario: fullBoard() }));

    expect(card.size).to.be.at.most(8);
    expect(new Set([...card, ...scene]).size).to.be.at.most(9);
  });

  it('says what the training is, how long it takes, where it plays and how far it was reviewed', async () => {
    const player = await open({ scenario: fullBoard({ minutes: 10, setting: 'door' }) });
    expect(player.headings[0]).to.equal('The full board');
    expect(player.text).to.include('Everything once.');
    // Looking back takes as long as one likes, and comes on top.
    expect(player.text).to.include(words.start.minutes_other.replace('{{count}}', '10') + words.start.apart);
    expect(player.text).to.include(words.setting.door);
    expect(player.text).to.include(words.review.draft);
  });

  it('counts one minute as one', async () => {
    const player = await open({ scenario: fullBoard({ minutes: 1 }) });
    expect(player.text).to.include(words.start.minutes_one.replace('{{count}}', '1'));
  });

  it('says who reviewed it, once somebody has', async () => {
    const player = await open({ scenario: fullBoard({ review: { status: 'expert-reviewed' } }) });
    expect(player.text).to.include(words.review['expert-reviewed']);
    expect(player.text).not.to.include(words.review.draft);
  });

  it('gives the same neutral note and the same promise of privacy before every training', async () => {
    for (const scenario of [everyTurn(), fullBoard()]) {
      const player = await open({ scenario });
      expect(player.text).to.include(words.start.note);
      expect(player.text).to.include(words.start.stop.none);
      expect(player.text).to.include(words.start.help);
      expect(player.text).to.include(words.start.privateText);
    }
  });

  it('has the buttons before the notes, and one line of the note before the buttons', async () => {
    const player = await open({ scenario: fullBoard() });
    const places = [words.start.short, words.start.begin, words.start.read, words.start.note].map((text) =>
      player.text.indexOf(text),
    );
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('says that one line too to who goes from button to button', async () => {
    const player = await open({ scenario: fullBoard() });
    const begin = player.find(words.start.begin);
    const root = begin.getRootNode() as ShadowRoot;
    expect(root.getElementById(begin.getAttribute('aria-describedby') ?? '')?.textContent).to.equal(
      words.start.short,
    );
  });

  it('offers help and both ways out before anything has begun', async () => {
    const player = await open({ scenario: fullBoard() });
    expect(player.has(words.help.title)).to.equal(true);
    expect(player.has(words.exit.leave)).to.equal(true);
    expect(player.has(words.exit.cover)).to.equal(true);
  });

  for (const [leave, attributes] of [
    [words.exit.leave, {}],
    [words.exit.leaveTo, { 'exit-url': '/somewhere/' }],
  ] as const) {
    it(`says before play what “${words.exit.cover}” and “${leave}” do, by the names they have in the bar`, async () => {
      const player = await open({ scenario: fullBoard(), attributes });
      const filled = (text: string): string =>
        text.replace('{{hide}}', words.exit.cover).replace('{{leave}}', leave);
      expect(player.has(words.exit.cover)).to.equal(true);
      expect(player.has(leave)).to.equal(true);
      expect(player.text).to.include(filled(words.start.out));
      await player.until(() => player.sees(filled(words.start.shift)), 'it says what three times Shift does');
    });
  }

  it('asks for a language only where there is more than one', async () => {
    const alone = await open({ scenario: everyTurn() });
    expect(alone.has('Nederlands')).to.equal(false);
    const two = await open({ scenario: fullBoard({ translations: { nl: { title: 'Het volle bord' } } }) });
    await two.click('Nederlands');
    await two.until(() => two.headings[0] === 'Het volle bord', 'the card speaks Dutch');
  });

  it('offers to go on only where there is a run to go on with', async () => {
    const player = await open({ scenario: fullBoard() });
    expect(player.has(words.start.begin)).to.equal(true);
    expect(player.has(words.start.resume)).to.equal(false);
  });
});

describe('before the start card', () => {
  it('says that it is loading, and is busy to those who listen, who hear it too', async () => {
    answer({ '/slow.json': silence });
    const player = mount({ attributes: { src: '/slow.json' } });
    await player.until(() => player.sees(words.loading), 'it says so');
    expect(player.element.shadowRoot?.querySelector('[aria-busy=true]')).not.to.equal(null);
    expect(player.status).to.equal(words.loading);
    expect(player.has(words.help.title)).to.equal(true);
  });

  it('forgets an answer that comes after another training was asked for', async () => {
    let slow: (response: Response) => void = () => {};
    answer({
      '/slow.json': () => new Promise((resolve) => (slow = resolve)),
      '/quick.json': () => json(fullBoard({ title: 'The quick one' })),
    });
    const player = mount({ attributes: { src: '/slow.json' } });
    await player.settled();
    player.element.src = '/quick.json';
    await player.until(() => player.headings[0] === 'The quick one', 'the second has come');
    slow(json(fullBoard({ title: 'The slow one' })));
    await player.settled();
    expect(player.headings[0]).to.equal('The quick one');
    expect(player.heard).to.deep.equal([]);
  });
});
