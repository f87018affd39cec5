import { expect } from '@open-wc/testing';
import type { Scenario } from '../../src/format/types.ts';
import { visible } from '../support/flat-tree.ts';
import { lookBack, playToTheEnd } from '../support/play.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';

async function lookingBack(scenario: Scenario = fullBoard()): Promise<Player> {
  const player = await begin(fullBoardOptions({ scenario }));
  await player.click('Does it suit you now?');
  // Another option each time it is asked again, since one of them leads back.
  await playToTheEnd(player, (step) => step >> 1);
  await lookBack(player);
  // The why stands in its step; the first is the one that cites something.
  const [first] = visible(player.element, '[role=tab]');
  if (first) await player.click(first);
  return player;
}

const all = words.sources.all_other.replace('{{count}}', '2');

describe('what a why rests on', () => {
  it('is a title that leads to its source, in a window of its own that learns nothing of this page', async () => {
    const player = await lookingBack();
    const link = player.find('A page on safe calls') as HTMLAnchorElement;
    expect(link.href).to.equal('https://example.com/calls');
    expect(link.target).to.equal('_blank');
    expect(link.relList.contains('noopener') && link.relList.contains('noreferrer')).to.equal(true);
  });

  it('is the name of its site, where it is an address', async () => {
    const player = await lookingBack();
    expect((player.find('example.org') as HTMLAnchorElement).href).to.equal('https://www.example.org/why');
  });

  it('is never an id, also of something that is not known', async () => {
    const player = await lookingBack();
    await player.click(all);
    expect(player.text).not.to.match(/[A-Z]{2,}-\d/);
  });

  it('leads nowhere, where a file from elsewhere would make a script of it', async () => {
    const opening = fullBoard().scenes['opening'];
    const turn = opening?.turn;
    if (!opening || turn?.kind !== 'choices') throw new Error('The board opens with choices.');
    const choices = turn.choices.map((choice) => ({ ...choice, sources: ['javascript:alert(1)//https://'] }));
    const scenes = { ...fullBoard().scenes, opening: { ...opening, turn: { ...turn, choices } } };
    const player = await lookingBack(fullBoard({ scenes }));
    expect(player.controls.filter((control) => control.matches('a[href^="javascript"]'))).to.deep.equal([]);
    expect(player.text).not.to.include('javascript');
  });

  it('can be read as a whole: what each source says, and how sure it is', async () => {
    const player = await lookingBack();
    expect(player.sees('Ask with yes or no.')).to.equal(false);
    await player.click(all);
    expect(player.text).to.include('Ask with yes or no.');
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
    const date = day.format(new Date('2026-01-31'));
    expect(player.text).to.include(words.sources.verified.replace('{{date}}', date));
    expect(player.text).to.include('What the makers think');
    expect(player.text).to.include(words.sources.unverified);
  });

  it('is not there in a training that cites nothing', async () => {
    const { facts: _, ...bare } = fullBoard();
    const player = await lookingBack(bare);
    expect(player.text).not.to.include(words.sources.text);
    expect(player.has('What this rests on')).to.equal(false);
  });
});

it('a link to the outside is announced as one that leaves a trace, with the help and in looking back', async () => {
  const player = await begin(fullBoardOptions());
  await player.click(words.help.title);
  expect(player.text).to.include(words.help.trace);
  await playToTheEnd(player, (step) => step >> 1);
  await lookBack(player);
  expect(player.text).to.include(words.help.trace);
});
