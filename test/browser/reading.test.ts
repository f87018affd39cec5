/** Reading instead of playing: for whoever cannot, or would rather not, be in the conversation. */
import { expect } from '@open-wc/testing';
import { choice, choices, board, end, everyTurn, scene } from '../support/boards.ts';
import { textOf, visible } from '../support/flat-tree.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { playToTheEnd } from '../support/play.ts';

const completionOf = async (player: Player): Promise<unknown> => {
  const found = () => player.heard.find(({ type }) => type === 'signal-complete');
  await player.until(() => found() !== undefined, 'the completion is offered');
  return { ...(found()?.detail as object), id: '' };
};

async function reading(): Promise<Player> {
  const player = await open(fullBoardOptions());
  await player.click(words.start.read);
  await player.until(() => player.headings.includes(words.debrief.title), 'the looking back is there');
  return player;
}

describe('reading instead of playing', () => {
  it('shows every step that was skipped, with what could be done and why', async () => {
    const player = await reading();
    expect(player.text).to.include('The line sounds hollow');
    expect(player.text).to.include(words.decided.skipped);
    expect(player.text).to.include(words.debrief.end);
    await player.click(words.debrief.others);
    expect(player.text).to.include(words.grade.good);
  });

  it('gives the very same completion as playing', async () => {
    const read = await completionOf(await reading());
    const player = await begin(fullBoardOptions());
    await playToTheEnd(player);
    expect(await completionOf(player)).to.deep.equal(read);
  });

  it('explains the judgements and notes that were skipped too', async () => {
    const player = await reading();
    expect(player.text).to.include(words.debrief.expected.replace('{{verdict}}', words.judge.consult));
    expect(player.text).to.include(`${words.note.fact} Phrase type.`);
  });

  it('is offered for any training', async () => {
    const player = await open({ scenario: everyTurn() });
    expect(player.has(words.start.read)).to.equal(true);
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

  it('lays out what is in sight, and has all of it there to be read, found and reached', async () => {
    const player = await open({ scenario: long });
    await player.click(words.start.read);
    await player.until(() => player.headings.includes(words.debrief.title), 'the looking back is there');
    const steps = visible(player.element, '.step');
    expect(steps.map(textOf).filter((text) => /In s\d+\./.test(text))).to.have.length(LENGTH + 1);
    const last = visible(steps.at(-2) as HTMLElement, 'button').at(-1) as HTMLElement;
    const isLaidOut = (): boolean => last.checkVisibility({ contentVisibilityAuto: true });
    await player.until(() => !isLaidOut(), 'the last step is left until somebody comes there');
    last.focus();
    await player.until(isLaidOut, 'it is laid out');
  });
});
