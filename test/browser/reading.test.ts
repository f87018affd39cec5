/** Reading instead of playing: for whoever cannot, or would rather not, be in the conversation. */
import { expect } from '@open-wc/testing';
import { everyTurn } from '../support/boards.ts';
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
