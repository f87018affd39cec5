import { expect } from '@open-wc/testing';
import type { Completion } from '../../src/index.ts';
import type { RoundBank } from '../../src/format/round-types.ts';
import { flatTree, focused, textOf, visible } from '../support/flat-tree.ts';
import { press, pressOn } from '../support/keyboard.ts';
import { lookBack, playToTheEnd, read } from '../support/play.ts';
import { type Player, begin, open, words } from '../support/player.ts';

const SRC = '/trainings/seeing-signals.json';

/** What one does now: the first that is offered. */
async function doSomething(player: Player): Promise<void> {
  expect(player.options).to.have.length(3);
  const [first] = player.options;
  if (first) await pressOn(player, first);
}

/** Certainly not; or certainly, one arrow back from there; then the button. */
async function judge(player: Player, answer: 'not' | 'yes'): Promise<void> {
  const [first] = player.radios;
  if (!first) throw new Error(`There is nothing to judge: ${player.text}`);
  await pressOn(player, first, 'Space');
  if (answer === 'yes') await press('ArrowUp');
  await pressOn(player, words.judge.confirm);
}

/** What is told of a whole block. */
const RESULT = words.results.signals.split('}}')[1]?.split('{{')[0] ?? '';

/** In looking back, with its block open: the first case. */
async function openCase(player: Player): Promise<void> {
  // In its block: a card at the top may name one too.
  await player.click(visible(player.element, '.block .stop')[0] as HTMLElement);
}

/** The newest that says so. */
const count = (player: Player): string =>
  player.headings.findLast((heading) => / of \d+ /.test(heading)) ?? '';

describe('a round of short cases', () => {
  it('is played by keyboard alone, from the card to the looking back', async () => {
    const player = await open({ attributes: { src: SRC } });
    await pressOn(player, words.start.begin);
    await player.until(() => player.has(words.scene.continue), 'the first block is introduced');
    await pressOn(player, words.scene.continue);
    await player.until(() => count(player) !== '', 'what follows on the first press is there');
    for (let number = 1; number <= 8; number += 1) {
      expect(count(player)).to.include(`${number} of 8`);
      await judge(player, number % 2 === 0 ? 'yes' : 'not');
      expect(player.sees(words.judge.answered.split('{{')[0] ?? '')).to.equal(true);
      await pressOn(player, words.scene.continue);
      await doSomething(player);
      await pressOn(player, words.scene.continue);
    }
    await pressOn(player, words.scene.continue);
    for (let number = 1; number <= 12; number += 1) {
      expect(count(player)).to.include(`${number} of 12`);
      await judge(player, 'yes');
      await doSomething(player);
    }
    await pressOn(player, words.scene.continue);
    // All of the day was called a reason, and ten cases were none.
    for (let number = 1; number <= 4; number += 1) {
      await judge(player, 'not');
      await pressOn(player, words.scene.continue);
    }
    await player.until(() => player.has(words.ending.lookBack), 'the round has ended');
    for (const stay of visible(player.element, '.stay')) {
      expect(visible(stay, '.line, .did, .folded'), stay.textContent).not.to.deep.equal([]);
    }
    await player.until(() => player.heard.length > 0, 'the host heard of it');
    expect(player.news.map(({ type }) => type)).to.deep.equal(['signal-complete']);
    await pressOn(player, words.ending.lookBack);
    await player.until(() => player.headings.includes(words.debrief.title), 'the looking back is there');
  });

  it('has nothing to mark in what introduces a block, nor at the end', async () => {
    const player = await begin({ attributes: { src: SRC } });
    expect(player.has(words.scene.mark)).to.equal(false);
    await player.click(words.scene.continue);
    expect(player.has(words.scene.mark)).to.equal(true);
    await playToTheEnd(player);
    expect(player.has(words.scene.mark)).to.equal(false);
  });

  it('tells each case once, with how one meets it, also where it asks what one does now', async () => {
    const player = await begin({ attributes: { src: SRC } });
    await player.click(words.scene.continue);
    for (let number = 1; number <= 8; number += 1) {
      const told = visible(player.element, '.stay.now .line .words').map(textOf);
      expect(told).not.to.deep.equal([]);
      expect(visible(player.element, '.stay.now .frame-head'), `case ${number}`).to.have.length(1);
      await judge(player, 'yes');
      await player.click(words.scene.continue);
      expect(textOf(focused() as Element)).to.equal(words.choose.question);
      expect(visible(player.element, '.stay.now .line')).to.deep.equal([]);
      await doSomething(player);
      expect(visible(player.element, '.stay.now .line').length).to.be.greaterThan(0);
      await player.click(words.scene.continue);
    }
  });

  it('is read without a case that is told twice', async () => {
    const player = await open({ attributes: { src: SRC } });
    await read(player);
    const told = visible(player.element, '.page .script').map(textOf);
    expect(new Set(told).size).to.equal(told.length);
    // Who reads has judged nothing otherwise, so no case comes again.
    expect(visible(player.element, '.page .frame-head')).to.have.length(8 + 12);
  });

  it('takes no more marks in a case that was explained, and keeps those that were made', async () => {
    const player = await begin({ attributes: { src: SRC } });
    await player.click(words.scene.continue);
    await player.click(visible(player.element, '.stay.now button.mark')[1] as HTMLElement);
    await judge(player, 'not');
    expect(visible(player.element, 'button.mark')).to.deep.equal([]);
    expect(visible(player.element, '.stay.now .line.marked')).to.have.length(1);
  });

  it('says of a mark where there was nothing to see that this was ordinary', async () => {
    const bank = (await (await fetch(SRC)).json()) as RoundBank;
    const bare = (twin: RoundBank['pairs'][number]['noise']): typeof twin => ({
      ...twin,
      cues: {},
      script: twin.script.map(({ cue: _, ...line }) => line),
    });
    const pairs = bank.pairs.map((pair) => ({ ...pair, signal: bare(pair.signal), noise: bare(pair.noise) }));
    const player = await begin({ scenario: { ...bank, pairs, translations: {} } });
    await player.click(words.scene.continue);
    await player.click(visible(player.element, '.stay.now .mark')[1] as HTMLElement);
    await judge(player, 'not');
    expect(visible(player.element, '.sight').map(textOf)).to.deep.equal([words.cue['over-read']]);
  });

  it('shows in looking back what a case was, in the frame it stood in', async () => {
    const player = await begin({ attributes: { src: SRC } });
    await player.click(words.scene.continue);
    const [frame] = visible(player.element, '.stay.now .frame-head').map(textOf);
    const first = visible(player.element, '.stay.now .words').map(textOf)[0] ?? '';
    await playToTheEnd(player);
    await lookBack(player);
    await player.click(visible(player.element, '.block > summary')[0] as HTMLElement);
    await openCase(player);
    expect(visible(player.element, '.opened .frame-head').map(textOf)).to.deep.equal([frame]);
    expect(textOf(visible(player.element, '.opened .frame')[0] as Element)).to.include(first);
  });

  it('has nothing in the page that tells whether a case is one, before it is judged', async () => {
    const player = await begin({ attributes: { src: SRC } });
    await player.click(words.scene.continue);
    const attributes = [...flatTree(player.element)].flatMap((node) =>
      (node instanceof Element ? [...node.attributes] : []).map(({ name, value }) => `${name}=${value}`),
    );
    expect(attributes.length).to.be.greaterThan(20);
    expect(attributes.filter((text) => /\b(?:signal|noise)\.|\.(?:signal|noise)\b/.test(text))).to.deep.equal(
      [],
    );
  });

  it('tells a host what every training tells', async () => {
    const player = await begin({ attributes: { src: SRC, learner: 'm-1' } });
    await playToTheEnd(player);
    await player.until(() => player.heard.length > 0, 'the host heard of it');
    const { id, version, digest } = (await (await fetch(SRC)).json()) as RoundBank;
    const complete = player.heard[0]?.detail as Completion;
    expect(complete.training).to.deep.equal({ id, version, digest });
    expect(Object.keys(complete).sort()).to.deep.equal(
      ['version', 'id', 'training', 'status', 'completedOn', 'learner'].sort(),
    );
    await lookBack(player);
    expect(player.text).to.include(words.debrief.private);
    expect(player.text).not.to.include(words.ended.good);
    expect(visible(player.element, '[role=tab]')).to.deep.equal([]);
    for (const block of visible(player.element, '.block > summary')) await player.click(block);
    expect(visible(player.element, '[role=tab]').length).to.be.at.least(20);
    await openCase(player);
    expect(player.has(words.debrief.case)).to.equal(true);
    expect(player.has(words.attempt.playOn)).to.equal(false);
  });

  it('goes on over the same cases after the page was left', async () => {
    const attributes = { src: SRC, remember: 'session' };
    const first = await begin({ attributes });
    await first.click(words.scene.continue);
    const text = first.text;
    first.element.remove();
    const again = await open({ attributes });
    await again.click(words.start.resume);
    expect(again.text).to.equal(`${text} ${words.status.resumed}`);
    again.element.remove();
  });

  it('is refused before play when the bank is too small for a block', async () => {
    const bank = (await (await fetch(SRC)).json()) as RoundBank;
    const player = await open({ scenario: { ...bank, pairs: bank.pairs.slice(0, 19) } });
    expect(player.text).to.include(words.error.damaged);
    expect(player.heard).to.deep.equal([{ type: 'signal-error', detail: { version: 1, code: 'damaged' } }]);
  });

  it('says where experts may differ, and does not count such a judgement', async () => {
    const bank = (await (await fetch(SRC)).json()) as RoundBank;
    // In the language of the bank, and no other: some pairs have such words of their own in English.
    const disputed = 'Sommigen zien het, anderen niet.';
    const pairs = bank.pairs.map((pair) => {
      const differs = [{ text: [disputed] }];
      return { ...pair, signal: { ...pair.signal, differs }, noise: { ...pair.noise, differs } };
    });
    const player = await begin({ scenario: { ...bank, pairs, translations: {} } });
    await player.click(words.scene.continue);
    await player.click(player.radios[0] as HTMLElement);
    await player.click(words.judge.confirm);
    expect(player.text).to.include(words.judge.differs);
    expect(player.text).to.include(disputed);
    await playToTheEnd(player);
    await lookBack(player);
    for (const block of visible(player.element, '.block > summary')) await player.click(block);
    expect(player.text).not.to.include(RESULT);
    await openCase(player);
    expect(player.text).to.include(disputed);
  });

  it('tells of a form how well it went, and of no case what it was', async () => {
    const bank = (await (await fetch('/trainings/seeing-signals-a.json')).json()) as RoundBank;
    const said = 'This is why.';
    const pairs = bank.pairs.map((pair) => {
      const because = [{ text: [said] }];
      return { ...pair, signal: { ...pair.signal, because }, noise: { ...pair.noise, because } };
    });
    const player = await begin({ scenario: { ...bank, pairs, translations: {} } });
    await playToTheEnd(player);
    await lookBack(player);
    expect(player.text).to.include(RESULT);
    for (const block of visible(player.element, '.block > summary')) await player.click(block);
    await openCase(player);
    expect(player.has(words.attempt.openCase)).to.equal(false);
    expect(player.text.split(words.debrief.untold)).to.have.length(2);
    expect(player.text).not.to.include(said);
    expect(player.text).not.to.include(words.debrief.expected.replace('{{verdict}}.', ''));
  });

  it('offers two forms and a booster as trainings of their own', async () => {
    for (const [id, first] of [
      ['a', '1 of 40'],
      ['b', '1 of 40'],
      ['booster', '1 of 6'],
    ]) {
      const player = await begin({ attributes: { src: `/trainings/seeing-signals-${id}.json` } });
      await player.click(words.scene.continue);
      expect(count(player)).to.include(first);
      player.element.remove();
    }
  });
});
