/** On paper: what is ours and nothing of the page around it. */
import { expect, nextFrame } from '@open-wc/testing';
import type { Completion } from '../../src/index.ts';
import { lookBack, playToTheEnd } from '../support/play.ts';
import { onPaper } from '../support/paper.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';

/** In pixels of CSS. */
const MILLIMETRE = 96 / 25.4;

async function ended(reply?: (completion: Completion) => Promise<unknown>): Promise<Player> {
  const player = await begin(fullBoardOptions());
  player.element.addEventListener('signal-complete', (event) => {
    if (reply) event.waitUntil(reply(event.detail));
  });
  await playToTheEnd(player);
  return player;
}

const textOn = (paper: Document): string => paper.body.textContent.replaceAll(/\s+/g, ' ');

describe('printing the looking back', () => {
  it('puts the ending, the three cards and the steps on a sheet of their own', async () => {
    const player = await ended();
    await lookBack(player);
    const sheets = onPaper();
    await player.click(words.debrief.print);
    await player.until(() => sheets.length === 1, 'it is printed');
    const [sheet] = sheets as [Document];
    const text = textOn(sheet);
    for (const told of [
      'The full board',
      words.ended.good,
      words.helped.helped,
      words.again.title,
      words.tomorrow.title,
      'Does it suit you now?',
      words.sign.good,
    ]) {
      expect(text).to.include(told);
    }
    expect(sheet.querySelectorAll('tbody tr')).to.have.length(5);
    expect(sheet.documentElement.lang).to.equal('en');
    expect(sheet).not.to.equal(document);
    expect(sheet.querySelector('button')).to.equal(null);
  });

  it('fits on one A4, within its margins', async () => {
    const player = await ended();
    await lookBack(player);
    const sheets = onPaper();
    await player.click(words.debrief.print);
    await player.until(() => sheets.length === 1, 'it is printed');
    const [sheet] = sheets as [Document];
    const frame = sheet.defaultView?.frameElement as HTMLElement;
    frame.style.inlineSize = '178mm';
    await nextFrame();
    const { height, width } = sheet.body.getBoundingClientRect();
    expect(width).to.be.closeTo(178 * MILLIMETRE, 1);
    expect(height).to.be.at.most(269 * MILLIMETRE);
    expect(sheet.documentElement.scrollWidth).to.be.at.most(Math.ceil(width));
  });

  it('leaves nothing in the page when it was printed', async () => {
    const player = await ended();
    await lookBack(player);
    const sheets = onPaper();
    await player.click(words.debrief.print);
    await player.until(() => sheets.length === 1, 'it is printed');
    const view = sheets[0]?.defaultView;
    view?.dispatchEvent(new Event('afterprint'));
    expect(sheets[0]?.defaultView).to.equal(null);
  });
});

describe('the learner’s own proof', () => {
  it('is there once the completion was recorded, and says which training, which version and which day', async () => {
    const recorded: Completion[] = [];
    const player = await ended((completion) => Promise.resolve(recorded.push(completion)));
    await player.until(() => player.has(words.report.proof), 'it is recorded');
    const sheets = onPaper();
    await player.click(words.report.proof);
    await player.until(() => sheets.length === 1, 'it is printed');
    const [sheet] = sheets as [Document];
    const [{ completedOn }] = recorded as [Completion];
    // The one that was recorded, not that of the moment: it may be tomorrow by now.
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(completedOn),
    );
    expect(textOn(sheet).trim()).to.equal(
      [
        words.proof.title,
        `${words.training}: The full board`,
        words.proof.version.replace('{{version}}', '1.0.0'),
        words.proof.day.replace('{{day}}', day),
      ].join(' '),
    );
  });

  it('does not come for who has left by then', async () => {
    const player = await ended(() => Promise.resolve());
    await player.until(() => player.has(words.report.proof), 'it is recorded');
    const sheets = onPaper();
    const leave = player.find(words.exit.leave);
    player.find(words.report.proof).click();
    leave.click();
    await player.until(() => player.sees(words.exit.left), 'they have left');
    // What was asked for first comes first.
    await import('../../src/elements/signal-training/looking-back.ts');
    await nextFrame();
    expect(sheets).to.deep.equal([]);
  });

  it('is not there before', async () => {
    const player = await ended(() => new Promise(() => {}));
    await player.until(() => player.sees(words.report.offered), 'it is passed on');
    expect(player.has(words.report.proof)).to.equal(false);
    const unheard = await ended();
    await unheard.until(() => unheard.sees(words.report.unheard), 'nobody answered');
    expect(unheard.has(words.report.proof)).to.equal(false);
  });
});
