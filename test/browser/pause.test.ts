/** Where a story stops for a thought: asked as such, answered by somebody who has done this before, and judged by nobody. */
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Choice, Scene } from '../../src/format/types.ts';
import { board, choice, choices, end, line, next, scene } from '../support/boards.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, textOf, visible } from '../support/flat-tree.ts';
import { lookBack, openStep, playToTheEnd, read, skipToTheEnd } from '../support/play.ts';
import { type Player, begin, open, words } from '../support/player.ts';

const thought = (id: string, to: string, text: string): Choice =>
  choice(id, to, {
    kind: 'think',
    label: [{ text: [text] }],
    then: [line(`${id}.answer`, `She thought of ${id}.`)],
  });
const pause = (id: string, title: string, to: string): Scene =>
  scene(
    id,
    choices(
      thought(`${id}-safe`, to, `To be safe at ${id}.`),
      thought(`${id}-kind`, to, `To be kind at ${id}.`),
    ),
    { title, skipTo: to },
  );
const watched = () =>
  board([
    scene('call', next('first'), { script: [line('call.1', 'Do take him first.')], skipTo: 'first' }),
    pause('first', 'Take him first', 'second'),
    pause('second', 'About the paper', 'yours'),
    scene('yours', end, { title: 'This one is yours', script: [line('yours.1', 'She slides you her pen.')] }),
  ]);

const cards = (player: Player): readonly string[] => visible(player.element, '.card').map(textOf);

async function lookingBack(): Promise<Player> {
  const player = await begin({ scenario: watched() });
  await playToTheEnd(player);
  await lookBack(player);
  return player;
}

/** Words that go on in the next line without a hyphen, because what they stand in is narrower than they are. */
function brokenWords(player: Player): readonly string[] {
  return visible(player.element, '.card').flatMap((card) => {
    const texts = [...flatTree(card)].filter((node) => node instanceof Text);
    return texts.flatMap((text) =>
      [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    );
  });
}

describe('a pause in a story', () => {
  it('leaves the longest word of its three cards whole, beside each other too', async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 1366, height: 768 });
    const player = await lookingBack();
    player.element.setAttribute('lang', 'nl');
    await player.until(() => player.text.includes('aandachtsfunctionaris'), 'it is Dutch');
    for (const width of [1366, 800, 320]) {
      await setViewport({ width, height: 768 });
      await nextFrame();
      await nextFrame();
      expect(brokenWords(player), `${width} pixels`).to.deep.equal([]);
    }
  });

  it('is said on the card of a story that is only looked on at, and on no other', async () => {
    expect((await open({ scenario: watched() })).text).to.include(words.start.watching);
    const graded = board([
      scene('talk', choices(choice('ask', 'end')), { skipTo: 'end' }),
      scene('end', end),
    ]);
    expect((await open({ scenario: graded })).text).not.to.include(words.start.watching);
  });

  it('asks what one thinks, and answers what the other one thought', async () => {
    const player = await begin({ scenario: watched() });
    await player.click(words.scene.continue);
    expect(player.headings).to.include(words.choose.pause);
    expect(player.headings).not.to.include(words.choose.question);
    await player.click('To be safe at first.');
    expect(player.text).to.include(words.choose.think);
    expect(player.text).to.include('She thought of first-safe.');
  });

  it('is looked back on as what one thought: with no sign, no grade and nothing to try again', async () => {
    const player = await lookingBack();
    const [lookedOn, thoughts] = cards(player);
    expect(lookedOn).to.include(words.helped.watched).and.to.include(words.helped.lookedOn);
    expect(thoughts).to.include(words.again.pauses).and.to.include('To be kind at first.');
    expect(thoughts).to.include('Take him first').and.to.include('About the paper');
    await openStep(player);
    await player.click(words.debrief.thoughts);
    expect(player.text).to.include(words.debrief.thoughts).and.to.include('To be safe at first.');
    expect(player.has(words.attempt.open)).to.equal(false);
    for (const text of [...Object.values(words.grade), ...Object.values(words.sign)])
      expect(player.text).not.to.include(text);
  });

  it('may be passed by: then there is no thought to tell of', async () => {
    const player = await begin({ scenario: watched() });
    await skipToTheEnd(player);
    await lookBack(player);
    expect(cards(player)[1]).to.include(words.again.noPause);
  });

  it('is read with all its thoughts, and without a sign', async () => {
    const player = await open({ scenario: watched() });
    await read(player);
    expect(player.text).to.include('To be safe at first.').and.to.include('To be kind at first.');
    for (const text of Object.values(words.grade)) expect(player.text).not.to.include(text);
  });
});
