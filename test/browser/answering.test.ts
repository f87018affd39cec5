/** Answers that are picked first and given with a button. */
import { expect } from '@open-wc/testing';
import { focused, textOf, visible } from '../support/flat-tree.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { playTo } from '../support/play.ts';
import { dutch } from '../support/words.ts';

async function asked(question: string): Promise<Player> {
  const player = await begin(fullBoardOptions());
  await playTo(player, question);
  return player;
}

const groupOf = (player: Player): HTMLElement => visible(player.element, 'fieldset')[0] as HTMLElement;

/** What is said of an element to who hears the page. */
function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  return ids.map((id) => textOf(root.getElementById(id) as HTMLElement)).join(' ');
}

/** What was answered, in words, once it has been. */
const answered = (certainty: string): string => words.judge.answered.replace('{{certainty}}', certainty);

describe('a judgement that is given with nothing picked', () => {
  it('is asked for in our own words, at its group, which gets the focus', async () => {
    const player = await asked(words.judge.question);
    const group = groupOf(player);
    expect(group.ariaInvalid).to.equal('false');
    await player.click(words.judge.confirm);
    expect(player.sees(words.judge.missing)).to.equal(true);
    expect(focused()).to.equal(group);
    expect(descriptionOf(group)).to.equal(`${words.judge.missing} ${words.judge.hint}`);
    expect([group.role, group.ariaRequired, group.ariaInvalid]).to.deep.equal(['radiogroup', 'true', 'true']);
  });

  it('is asked for in the language of the interface', async () => {
    const player = await open(fullBoardOptions({ attributes: { lang: 'nl' } }));
    await player.click(dutch.start.begin);
    await player.click(dutch.scene.skip);
    await player.click(dutch.judge.confirm);
    expect(player.sees(dutch.judge.missing)).to.equal(true);
  });

  it('says it again to who tries again, and no longer once something is picked', async () => {
    const player = await asked(words.judge.question);
    for (const _ of [1, 2]) {
      await player.click(words.judge.confirm);
      expect(focused()).to.equal(groupOf(player));
    }
    await player.click(words.judge.certainty2);
    expect(player.sees(words.judge.missing)).to.equal(false);
    expect(groupOf(player).ariaInvalid).to.equal('false');
    await player.click(words.judge.confirm);
    expect(player.sees(answered(words.judge.certainty2))).to.equal(true);
  });

  it('is forgotten at the next one', async () => {
    const player = await asked(words.judge.question);
    await player.click(words.judge.confirm);
    await player.click(words.scene.skip);
    await player.click(words.back.title);
    await player.click('Office, Tuesday');
    await playTo(player, words.judge.question);
    expect(player.sees(words.judge.missing)).to.equal(false);
  });
});

describe('Enter on what can be picked', () => {
  it('gives the judgement that is picked', async () => {
    const player = await asked(words.judge.question);
    const [radio] = player.radios;
    if (radio) await tabTo(radio);
    await press('Enter');
    await player.settled();
    expect(player.sees(words.judge.missing)).to.equal(true);
    await press('Tab');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await player.settled();
    expect(player.sees(answered(words.judge.certainty3))).to.equal(true);
  });

  it('gives the note as it is then', async () => {
    const player = await asked(words.note.question);
    const checkbox = player.checkboxes.find((each) => textOf(each.parentElement as Element).includes('type'));
    if (checkbox) await tabTo(checkbox);
    await press('Space');
    await press('Enter');
    await player.settled();
    expect(player.sees(words.scene.written)).to.equal(true);
    expect(player.sees('Phrase type.')).to.equal(true);
    expect(player.sees('Phrase arm.')).to.equal(false);
  });
});

describe('a note with nothing in it', () => {
  it('is an answer too, as it says above it', async () => {
    const player = await asked(words.note.question);
    expect(descriptionOf(groupOf(player))).to.equal(words.note.hint);
    await player.click(words.note.confirm);
    expect(player.sees(words.scene.writtenNothing)).to.equal(true);
  });
});
