import { expect } from '@open-wc/testing';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playToTheEnd } from '../support/play.ts';

async function lookingBack(): Promise<Player> {
  const player = await begin(fullBoardOptions());
  await playToTheEnd(player);
  await lookBack(player);
  return player;
}

const retryAt = (place: string): string => `${words.debrief.retry} ${place}`;

describe('looking back', () => {
  it('says how the story ended and what it was about', async () => {
    const player = await lookingBack();
    expect(player.text).to.include(words.ended.good);
    expect(player.text).to.include('You see to it that talking is safe.');
  });

  it('tells the whole way in its order, with the why and the source of each decision', async () => {
    const player = await lookingBack();
    const told = [
      'Does it suit you now?',
      'A closed question is safe.',
      'A page on safe calls',
      words.judge.certainty1,
      words.decided.routed.replace('{{name}}', 'The contact person'),
      'They know what to do.',
      'Phrase arm.',
      'Wait.',
    ];
    const places = told.map((text) => player.text.indexOf(text));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  });

  it('calls a choice without a grade a point on which experts differ', async () => {
    const player = await lookingBack();
    expect(player.text).to.include(words.grade.open);
  });

  it('shows what else was possible when asked for', async () => {
    const player = await lookingBack();
    expect(player.text).not.to.include('Look up the account.');
    await player.click(words.debrief.others);
    expect(player.text).to.include('Look up the account.');
    expect(player.text).to.include('She hears you type.');
  });

  it('leads back into play at any decision, and to another end of the same way', async () => {
    const player = await lookingBack();
    await player.click(retryAt('1 Office, Tuesday'));
    expect(player.options).to.have.length(2);
    expect(player.status).to.equal(words.status.wentBack);
    await player.click('Look up the account.');
    await playToTheEnd(player);
    await lookBack(player);
    expect(player.text).to.include('She hears you type.');
  });

  it('shows the run from the place of somebody whose voice is in it', async () => {
    const player = await lookingBack();
    await player.click(words.elsewhere.open);
    const title = words.elsewhere.title.replace('{{name}}', 'Mila');
    await player.until(() => player.headings.includes(title), 'the other place is there');
    expect(player.text).to.include('He is listening.');
    expect(player.text).to.include('She asked me.');
    await player.click(words.elsewhere.back);
    expect(player.headings).to.include(words.debrief.title);
  });

  it('ends in a last screen, from which the learner can look back or play again', async () => {
    const player = await lookingBack();
    await player.click(words.debrief.finish);
    expect(player.headings).to.include(words.done.title);
    await player.click(words.done.lookBack);
    expect(player.headings).to.include(words.debrief.title);
    await player.click(words.debrief.finish);
    await player.click(words.done.again);
    expect(player.headings[0]).to.equal('Office, Tuesday');
    expect(player.has(words.back.title)).to.equal(false);
  });
});
