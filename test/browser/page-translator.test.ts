import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { textOf } from '../support/flat-tree.ts';
import { translatePage, untranslated } from '../support/page-translator.ts';
import { step } from '../support/play.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';

/** What is on screen, in the words in which it was written; spaces aside, which a translator moves about. */
const written = ({ element }: Player): string => untranslated(textOf(element)).replaceAll(/\s/g, '');

/** As a person reads translated what stands in `plain`. */
async function seem(translated: Player, plain: Player, at: string): Promise<void> {
  await translated.settled();
  expect(written(translated), at).to.equal(written(plain));
  translatePage(translated.element);
  expect(written(translated), `${at}, translated`).to.equal(written(plain));
}

/** The control of `translated` that stands where `control` stands in `plain`. */
function twin(control: HTMLElement, plain: Player, translated: Player): HTMLElement {
  const found = translated.controls[plain.controls.indexOf(control)];
  if (!found) throw new Error('There is no such control.');
  return found;
}

describe('a page translator that works along', () => {
  it('leaves nothing of a step on screen when the next one is there, to the last screen', async () => {
    // Beside each other, and in sight from end to end: what is out of sight folds.
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 800, height: 6000 });
    const into = document.body.appendChild(document.createElement('div'));
    afterThisTest(() => into.remove());
    Object.assign(into.style, { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start' });
    const plain = await begin(fullBoardOptions({ into }));
    const translated = await begin(fullBoardOptions({ into }));
    // Whatever is clicked in one is clicked in the other.
    const click = plain.click.bind(plain);
    plain.click = async (control) => {
      const target = typeof control === 'string' ? plain.find(control) : control;
      const other = twin(target, plain, translated);
      await translated.click(other);
      await click(target);
    };
    await seem(translated, plain, 'the first scene');
    for (let count = 0; await step(plain); count += 1) await seem(translated, plain, `step ${count}`);

    for (const [control, there] of [
      [words.ending.lookBack, words.debrief.title],
      [words.elsewhere.open, 'Mila'],
      [words.elsewhere.back, words.debrief.title],
      [words.debrief.finish, words.done.title],
    ] as const) {
      await plain.click(control);
      await plain.until(() => plain.sees(there), 'the next screen is there');
      await translated.until(() => written(translated).includes(there.replaceAll(' ', '')), 'so it is here');
      await seem(translated, plain, there);
    }
  });

  it('says what a mark did, and no longer what the one before it did', async () => {
    const player = await begin(fullBoardOptions());
    await player.click(player.toggleAt('Good morning.'));
    translatePage(player.element);
    await player.click(player.toggleAt('Good morning.'));
    expect(untranslated(player.status)).to.equal(words.status.unmarked);
  });

  it('costs no answer that was begun', async () => {
    const player = await begin(fullBoardOptions());
    for (let count = 0; player.radios.length === 0; count += 1) await step(player);
    const [radio] = player.radios;
    if (!radio) throw new Error('There is nothing to judge.');
    await player.click(radio);
    translatePage(player.element);
    player.element.lang = 'nl';
    await player.until(() => !untranslated(player.text).includes(words.judge.confirm), 'it is told in Dutch');
    expect(player.radios.filter((each) => each.matches(':checked'))).to.have.length(1);
  });
});
