/** Reading instead of playing: for whoever cannot, or would rather not, be in the conversation. */
import { expect } from '@open-wc/testing';
import type { Scene } from '../../src/format/types.ts';
import { choice, choices, board, end, everyTurn, next, scene } from '../support/boards.ts';
import { textOf, visible } from '../support/flat-tree.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { playToTheEnd, read } from '../support/play.ts';

const completionOf = async (player: Player): Promise<unknown> => {
  const found = () => player.heard.find(({ type }) => type === 'signal-complete');
  await player.until(() => found() !== undefined, 'the completion is offered');
  return { ...(found()?.detail as object), id: '' };
};

async function reading(): Promise<Player> {
  const player = await open(fullBoardOptions());
  await read(player);
  return player;
}

describe('reading instead of playing', () => {
  it('is the story, open, with all that could be done at each step and a line of why', async () => {
    const player = await reading();
    expect(player.headings[0]).to.equal(words.reading.title);
    const told = [
      'The line sounds hollow',
      'Does it suit you now?',
      'A closed question is safe.',
      'Look up the account.',
      'She hears you type.',
      'Just a moment.',
      'They know what to do.',
      `${words.note.fact} Phrase type.`,
      'Walk off.',
      'In relief.',
    ];
    for (const text of told) expect(player.text).to.include(text);
    expect(player.text).to.include(words.grade.good).and.to.include(words.grade.harmful);
    expect(player.text).to.include(words.debrief.expected.replace('{{verdict}}', words.judge.consult));
  });

  it('has no page for a fork, at which there is nothing to read', async () => {
    const scenario = board([
      scene('opening', choices(choice('on', 'fork'), choice('off', 'fork')), { skipTo: 'fork' }),
      scene('fork', next('over'), { script: [], skipTo: 'over' }),
      scene('over', end),
    ]);
    const player = await open({ scenario });
    await read(player);
    const pages = visible(player.element, '.page').map(textOf);
    expect(pages).to.have.length(2);
    expect(pages[1]).to.include('In over.');
  });

  it('tells where it is, wherever that changes and the name of a step does not say so', async () => {
    const at = (place: string, title: string, skipTo: string): Partial<Scene> => ({ place, title, skipTo });
    const player = await open({
      scenario: board([
        scene('a', next('b'), at('The office', 'He rings', 'b')),
        scene('b', next('c'), at('The office', 'He rings again', 'c')),
        scene('c', next('d'), at('The hall', 'The hall', 'd')),
        scene('d', next('good'), at('His street', 'He comes', 'good')),
        scene('good', end),
      ]),
    });
    await read(player);
    expect(visible(player.element, '.page > .small').map(textOf)).to.deep.equal(['The office', 'His street']);
  });

  it('lets people speak in other letters than those it tells in', async () => {
    const player = await reading();
    const letters = (selector: string): string =>
      getComputedStyle(visible(player.element, selector)[0] as Element).fontFamily;
    expect(letters('.said .words')).not.to.equal(letters('.told .words'));
  });

  it('does not look back on what nobody did', async () => {
    const player = await reading();
    for (const word of [
      words.decided.skipped,
      words.debrief.way,
      words.goal.open,
      words.helped['came-along'],
    ])
      expect(player.text).not.to.include(word);
  });

  it('gives the very same completion as playing, by the button that closes it and not before', async () => {
    const player = await reading();
    expect(player.heard).to.deep.equal([]);
    await player.click(words.reading.finish);
    expect(player.headings).to.include(words.done.title);
    const one = await completionOf(player);
    const played = await begin(fullBoardOptions());
    await playToTheEnd(played);
    expect(await completionOf(played)).to.deep.equal(one);
  });

  it('can be read again, and played after it', async () => {
    const player = await reading();
    await player.click(words.reading.finish);
    await player.click(words.done.lookBack);
    expect(player.headings[0]).to.equal(words.reading.title);
    await player.click(words.reading.finish);
    await player.click(words.done.again);
    expect(player.options.length).to.be.greaterThan(0);
    await playToTheEnd(player);
    await completionOf(player);
    expect(player.news).to.have.length(1);
  });

  it('is offered for any training', async () => {
    const player = await open({ scenario: everyTurn() });
    expect(player.has(words.start.read)).to.equal(true);
  });

  it('tells each case of a round with its why, and of a form none', async () => {
    // The first to ask for a training waits until all are made.
    await fetch('/trainings/seeing-signals.json');
    const player = await open({ attributes: { src: '/trainings/seeing-signals.json' } });
    await read(player);
    expect(player.headings[0]).to.equal(words.reading.roundTitle);
    expect(player.text).to.include(words.debrief.expected.replace('{{verdict}}', words.judge.consult));
    const form = await open({ attributes: { src: '/trainings/seeing-signals-a.json' } });
    await read(form);
    expect(form.text).to.include(words.debrief.untold);
    expect(form.text).not.to.include(words.debrief.expected.split('{{')[0]);
  });
});

describe('reading a very long story', () => {
  const LENGTH = 100;
  const name = (index: number): string => `s${index}`;
  const long = board([
    ...Array.from({ length: LENGTH }, (_, index) =>
      scene(
        name(index),
        choices(choice(`a${index}`, name(index + 1)), choice(`b${index}`, name(index + 1))),
        {
          skipTo: name(index + 1),
        },
      ),
    ),
    scene(name(LENGTH), end),
  ]);

  it('lays out what is in sight, and has all of it there to be read and found', async () => {
    const player = await open({ scenario: long });
    await read(player);
    const pages = visible(player.element, '.page');
    expect(pages.map(textOf).filter((text) => /In s\d+\./.test(text))).to.have.length(LENGTH + 1);
    const last = pages.at(-1)?.querySelector<HTMLElement>('.line');
    const isLaidOut = (): boolean => last?.checkVisibility({ contentVisibilityAuto: true }) === true;
    await player.until(() => !isLaidOut(), 'the last step is left until somebody comes there');
    last?.scrollIntoView();
    await player.until(isLaidOut, 'it is laid out');
  });
});
