import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Scenario, Scene } from '../../src/format/types.ts';
import { board, choice, choices, end, line, scene } from '../support/boards.ts';
import { nameOf, textOf, visible } from '../support/flat-tree.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, openStep, playOnFrom, playToTheEnd, showOthers } from '../support/play.ts';

async function lookingBack(more: Partial<Scenario> = {}): Promise<Player> {
  const player = await begin(fullBoardOptions({ scenario: fullBoard(more) }));
  await playToTheEnd(player);
  await lookBack(player);
  return player;
}

/** The ending named by its author. */
function titled(): Partial<Scenario> {
  const { scenes } = fullBoard();
  const { relief } = scenes;
  return relief ? { scenes: { ...scenes, relief: { ...relief, title: 'She reads her own mail' } } } : {};
}

const tabs = (player: Player): readonly HTMLElement[] => visible(player.element, '[role=tab]');
const cards = (player: Player): readonly string[] => visible(player.element, '.card').map(textOf);
const stepOf = (number: number): string => words.debrief.step.replace('{{number}}', String(number));

describe('looking back', () => {
  it('is called what the ending is called, with its last line', async () => {
    const player = await lookingBack(titled());
    expect(player.headings.slice(0, 2)).to.deep.equal([words.debrief.title, 'She reads her own mail']);
    expect(player.text).to.include('In relief.');
  });

  it('says how the story ended where its author has not named the ending', async () => {
    const player = await lookingBack();
    expect(player.headings[1]).to.equal(words.ended.good);
  });

  it('has three cards: what helped, what to look at again, one thing for tomorrow', async () => {
    const player = await lookingBack();
    const [helped, again, tomorrow] = cards(player);
    expect(helped).to.include(words.helped.helped).and.to.include('A closed question is safe.');
    expect(again).to.include(words.again.title);
    expect(tomorrow).to.include(words.tomorrow.title);
  });

  it('tells on a card why it helped in whole sentences, and the rest of it at the step', async () => {
    const [first, rest] = [
      'Whoever asks first hears whether somebody listens along. '.repeat(2).trim(),
      'The rest of it stands at the step, where there is room for that as well.',
    ];
    const because = [{ text: [`${first} ${rest}`] }];
    const script = [line('opening.1', 'She rings.')];
    const asked = choices(choice('ask', 'over', { grade: 'good', because }));
    const player = await begin({
      scenario: board([scene('opening', asked, { script, skipTo: 'over' }), scene('over', end)]),
    });
    await playToTheEnd(player);
    await lookBack(player);
    const why = visible(player.element, '.card .small').find((each) =>
      textOf(each).startsWith('Whoever'),
    ) as HTMLElement;
    expect(textOf(why)).to.equal(first);
    expect(why.scrollHeight).to.be.at.most(why.clientHeight);
    await openStep(player, 1);
    expect(visible(player.element, '[role=tabpanel]').map(textOf).join()).to.include(rest);
  });

  it('has its way out among what is seen before anything is opened', async () => {
    const player = await lookingBack();
    expect(player.has(words.debrief.finish)).to.equal(true);
    expect(visible(player.element, '[role=tabpanel]')).to.deep.equal([]);
  });

  it('tells the whole way in its order, one step at a time, with the why and the source', async () => {
    const player = await lookingBack();
    const told = [
      ['Does it suit you now?', 'A closed question is safe.', 'A page on safe calls', 'She asked me.'],
      [words.judge.certainty1],
      ['They know what to do.'],
      ['Phrase arm.'],
      ['Wait.', 'Some would go.'],
    ];
    expect(tabs(player)).to.have.length(told.length);
    for (const [index, texts] of told.entries()) {
      await openStep(player, index + 1);
      const panels = visible(player.element, '[role=tabpanel]');
      expect(panels).to.have.length(1);
      for (const text of texts) expect(panels.map(textOf).join()).to.include(text);
    }
  });

  it('says what became of a step by a word, not by colour alone', async () => {
    const player = await lookingBack();
    expect(tabs(player).map(nameOf)[0]).to.include(`${stepOf(1)}: Office, Tuesday – ${words.sign.good}`);
  });

  it('is one stop for Tab, along which arrows move and Enter opens', async () => {
    const player = await lookingBack();
    expect(tabs(player).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    tabs(player)[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Enter' });
    await player.settled();
    expect(tabs(player).map((tab) => tab.ariaSelected)).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    await player.settled();
    expect(tabs(player).at(-1)?.ariaSelected).to.equal('true');
  });

  it('goes from a card to the step it is about, and on to the next', async () => {
    const player = await lookingBack();
    const card = visible(player.element, '.card button')[0];
    if (card) await player.click(card);
    const [panel] = visible(player.element, '[role=tabpanel]');
    expect(panel && textOf(panel)).to.include('A closed question is safe.');
    await player.click(words.debrief.nextStep);
    expect(visible(player.element, '[role=tabpanel]').map(textOf).join()).to.include(words.judge.certainty1);
  });

  it('calls a choice without a grade a point on which experts differ', async () => {
    const player = await lookingBack();
    await openStep(player, 5);
    expect(player.text).to.include(words.grade.open);
  });

  it('shows what else was possible when asked for', async () => {
    const player = await lookingBack();
    expect(player.text).not.to.include('Look up the account.');
    await showOthers(player);
    expect(player.text).to.include('Look up the account.');
    expect(player.text).to.include('She hears you type.');
  });

  it('lights up the learner’s own marks in what stood there', async () => {
    const player = await begin(fullBoardOptions());
    await player.click(player.toggleAt('The line sounds hollow.'));
    await player.click(player.toggleAt('That is'));
    await playToTheEnd(player);
    await lookBack(player);
    await openStep(player);
    await player.click(words.debrief.case);
    const lit = visible(player.element, '.lit > li').map(textOf);
    expect(lit[0]).to.include(words.sight['over-read']);
    expect(lit[1]).to.include(words.sight.imagined);
    expect(lit[2]).to.equal('You: Good morning.');
    expect(player.text).to.include(words.marks.ordinary_other.replace('{{count}}', '2'));
  });

  it('begins with something that helped after a bad run, and never with what did harm', async () => {
    const player = await begin(fullBoardOptions());
    await player.click('Look up the account.');
    await playToTheEnd(player);
    await lookBack(player);
    const [helped, again] = cards(player);
    expect(helped).not.to.include('Look up the account.');
    expect(again).to.include('Look up the account.');
  });

  it('ends in a last screen, from which the learner can look back or play again', async () => {
    const player = await lookingBack();
    await player.click(words.debrief.finish);
    expect(player.headings).to.include(words.done.title);
    await player.click(words.done.lookBack);
    expect(player.headings).to.include(words.debrief.title);
    await player.click(words.debrief.finish);
    expect(player.text).to.include(words.done.againHint);
    await player.click(words.done.again);
    expect(player.headings.join()).to.include('Office, Tuesday');
    expect(player.has(words.back.title)).to.equal(false);
  });
});

describe('trying one step another way', () => {
  it('shows what comes of it and why, in its place, and leaves the run as it is', async () => {
    const player = await lookingBack();
    const before = cards(player);
    await openStep(player);
    await player.click(words.attempt.open);
    expect(player.text).not.to.include('She hears you type.');
    await player.click('Look up the account.');
    expect(player.text).to.include('She hears you type.');
    expect(player.text).to.include(words.attempt.kept);
    await player.click(words.attempt.back);
    expect(player.text).not.to.include('She hears you type.');
    expect(cards(player)).to.deep.equal(before);
  });

  it('judges again, with the explanation', async () => {
    const player = await lookingBack();
    await openStep(player, 2);
    await player.click(words.attempt.open);
    await player.click(words.judge.certainty6);
    const [panel] = visible(player.element, '[role=tabpanel]');
    expect(panel && textOf(panel))
      .to.include(words.judge.certainty6)
      .and.to.include('Because.');
  });

  it('goes on from there as a run beside the first, which can be gone back to at any time', async () => {
    const player = await lookingBack();
    const first = cards(player);
    await playOnFrom(player);
    expect(player.text).to.include(words.runs.beside);
    await player.click(words.runs.toFirst);
    expect(cards(player)).to.deep.equal(first);
    const open = words.runs.open.replace('{{number}}', '2');
    await player.click(open);
    await playToTheEnd(player);
    await lookBack(player);
    expect(cards(player)[1]).to.include('Look up the account.');
    await player.click(words.runs.name.replace('{{number}}', '1'));
    expect(cards(player)).to.deep.equal(first);
    expect(player.text).to.include(words.runs.kept);
  });

  it('loses no run where the story is played once more', async () => {
    const player = await lookingBack();
    const first = cards(player);
    await player.click(words.debrief.finish);
    await player.click(words.done.again);
    await player.click(words.runs.toFirst);
    expect(cards(player)).to.deep.equal(first);
  });
});

describe('another place', () => {
  it('turns the stage: her words on this side, the officer a voice, and what she thought', async () => {
    const player = await lookingBack();
    await player.click(words.elsewhere.open);
    const title = words.elsewhere.title.replace('{{name}}', 'Mila');
    await player.until(() => player.headings.includes(title), 'the other place is there');
    expect(visible(player.element, '.own').map(textOf).join()).to.include('That is what I said.');
    expect(visible(player.element, '.heard-voice').map(textOf).join()).to.include('Good morning.');
    expect(player.text).to.include('He is listening.').and.to.include('She asked me.');
    await player.click(words.elsewhere.back);
    expect(player.headings).to.include(words.debrief.title);
  });

  it('shows whom she looks at as they looked on the stage', async () => {
    const { scenes, cast } = fullBoard();
    const opening = scenes['opening'] as Scene;
    const script = [...opening.script, line('opening.4', 'Sixty.', { speaker: 'man' })];
    const scenario = fullBoard({
      cast: { ...cast, man: { name: 'A man' } },
      scenes: { ...scenes, opening: { ...opening, script } },
    });
    const player = await begin(fullBoardOptions({ scenario }));
    const headBeside = (selector: string): string | undefined =>
      visible(player.element, selector)
        .find((each) => textOf(each).includes('Sixty.'))
        ?.querySelector('.head')
        ?.outerHTML.replaceAll(/<!--.*?-->/g, '');
    const onStage = headBeside('.line');
    await playToTheEnd(player);
    await lookBack(player);
    await player.click(words.elsewhere.open);
    expect(onStage).to.be.a('string');
    expect(headBeside('.facing')).to.equal(onStage);
  });

  it('has what she thinks before and after what she cannot hear as one thought', async () => {
    const think = (words: string) => ({ mila: [{ text: [words] }] });
    const inner = think('I wait.');
    const look = choice('look', 'over', { kind: 'do', inner: think('Still nothing.') });
    const scenario = board([
      scene('desk', choices(look, choice('off', 'over')), { inner, skipTo: 'over' }),
      scene('over', end),
    ]);
    const player = await begin({ scenario });
    await player.click(player.options.find((each) => textOf(each).includes('look')) ?? 'look');
    await playToTheEnd(player);
    await lookBack(player);
    await player.click(words.elsewhere.open);
    const thoughts = visible(player.element, '.passage .inner').map(textOf);
    expect(thoughts).to.have.length(1);
    expect(thoughts[0]).to.include('I wait.').and.to.include('Still nothing.');
  });

  it('has nothing of what she cannot hear: what is told is what the officer saw', async () => {
    const player = await lookingBack();
    await player.click(words.elsewhere.open);
    expect(player.text).not.to.include('The line sounds hollow.');
  });

  it('can be asked for at one step, and leads back to it', async () => {
    const player = await lookingBack();
    await openStep(player);
    await player.click(words.elsewhere.openStep);
    expect(player.text).to.include('She asked me.');
    await player.click(words.elsewhere.back);
    expect(visible(player.element, '[role=tabpanel]')).to.have.length(1);
  });
});
