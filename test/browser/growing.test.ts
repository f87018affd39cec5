/** The conversation grows, and what was read does not move: as a person sees it on a page that scrolls, or in a box of one. */
import { expect } from '@open-wc/testing';
import { focused, textOf, visible } from '../support/flat-tree.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import type { Scenario, Scene } from '../../src/format/types.ts';
import { board, choice, choices, end, judge, line, next, scene } from '../support/boards.ts';
import { press, pressOn, tabBackTo, tabTo } from '../support/keyboard.ts';
import { GO_ALONG, step } from '../support/play.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { type Player, type PlayerOptions, begin, open, words } from '../support/player.ts';

/** A page with much above and below, or a box that scrolls in it. */
function place(kind: 'page' | 'box', width: number): HTMLElement {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const tall = (): HTMLElement => {
    const text = document.createElement('p');
    text.textContent = 'A page of the intranet.';
    text.style.blockSize = '900px';
    return text;
  };
  inner.style.inlineSize = `${width}px`;
  outer.append(tall(), inner, tall());
  if (kind === 'box') outer.style.cssText = 'block-size: 500px; overflow: auto';
  document.body.append(outer);
  afterThisTest(() => outer.remove());
  return inner;
}

const lastRead = (player: Player): HTMLElement => {
  const last = visible(player.element, '.line, .did').at(-1);
  if (!last) throw new Error('Nothing is read yet.');
  return last;
};

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Where a reader is who has just read on. */
async function readTo(control: HTMLElement | undefined): Promise<void> {
  control?.scrollIntoView({ block: 'end' });
  await painted();
}

/** Decided without an answer, so that play goes on to the fork and past it in the same press. */
const forked = ({ place = 'The hall', as = 'you' } = {}): Scenario => {
  const long = Array.from({ length: 24 }, (_, index) => line(`opening.${index}`, `Line ${index}.`));
  return board([
    scene('opening', choices(choice('on', 'fork'), choice('off', 'fork')), {
      place,
      script: long,
      skipTo: 'fork',
    }),
    scene('fork', next('after'), { as, script: [], skipTo: 'after' }),
    scene('after', choices(choice('done', 'over'), choice('leave', 'over')), {
      as,
      place: 'The desk',
      skipTo: 'over',
    }),
    scene('over', end),
  ]);
};

describe('a conversation that grows', () => {
  for (const kind of ['page', 'box'] as const) {
    for (const width of [320, 800]) {
      it(`moves nothing that was read, in a ${kind} of ${width} px, also where earlier parts fold`, async () => {
        const player = await begin(fullBoardOptions({ into: place(kind, width) }));
        const moved: number[] = [];
        for (;;) {
          const read = lastRead(player);
          await readTo(player.controls.at(-2));
          const before = topOf(read);
          // Below the bar; what is hidden behind it cannot be seen to move.
          const isSeen = read.getBoundingClientRect().bottom > 80;
          if (!(await stepInPlace(player))) break;
          await painted();
          if (isSeen && read.isConnected) moved.push(Math.abs(topOf(read) - before));
        }
        expect(moved.length).to.be.greaterThan(4);
        expect(Math.max(...moved)).to.be.at.most(1);
        expect(visible(player.element, '.folded').length).to.be.greaterThan(0);
      });
    }
  }

  it('folds to a line that says what was decided, and opens again', async () => {
    const player = await begin(fullBoardOptions({ into: place('page', 800) }));
    while (visible(player.element, '.folded').length === 0) {
      player.controls.at(-2)?.scrollIntoView({ block: 'start' });
      if (!(await stepInPlace(player))) break;
    }
    const [line] = visible(player.element, '.folded');
    if (!line) throw new Error('Nothing folds.');
    expect(textOf(line)).to.include('Does it suit you now?');
    expect(line.ariaExpanded).to.equal('false');
    expect(player.sees('The line sounds hollow.')).to.equal(false);
    await player.click(line);
    expect(line.ariaExpanded).to.equal('true');
    expect(player.sees('The line sounds hollow.')).to.equal(true);
  });
});

/** A step by clicks that scroll nowhere by themselves, as a mouse does on what is in view. */
async function stepInPlace(player: Player): Promise<boolean> {
  const focus = replace(HTMLElement.prototype, 'focus', function (this: HTMLElement, options) {
    focus.call(this, { ...options, preventScroll: true });
  });
  try {
    return await step(player);
  } finally {
    HTMLElement.prototype.focus = focus;
  }
}

describe('what marks a line', () => {
  for (const width of [320, 800]) {
    it(`stands beside its words, however few they are, at ${width} px`, async () => {
      const player = await begin(fullBoardOptions({ into: place('page', width) }));
      const lines = visible(player.element, '.line');
      expect(lines).not.to.deep.equal([]);
      for (const each of lines) {
        const [words, toggle] = ['p', '.mark'].map((name) =>
          each.querySelector(name)?.getBoundingClientRect(),
        );
        if (!words || !toggle) throw new Error('A line has words and a toggle.');
        expect(toggle.left - words.right, textOf(each)).to.be.within(0, 16);
      }
    });
  }
});

describe('a story that begins with a fork', () => {
  it('begins with what follows on it, with nothing to go past', async () => {
    const scenario = board([
      scene('fork', next('door'), { script: [], skipTo: 'door' }),
      scene('door', choices(choice('ring', 'over'), choice('leave', 'over')), { skipTo: 'over' }),
      scene('over', end),
    ]);
    const player = await begin({ scenario, into: place('page', 800) });
    expect(player.text).to.include('In door.');
    expect(player.has(words.scene.continue)).to.equal(false);
  });
});

describe('a story that goes past a fork', () => {
  for (const width of [320, 800]) {
    it(`moves nothing that was read, and brings what follows into sight, at ${width} px`, async () => {
      const player = await begin({ scenario: forked(), into: place('page', width) });
      player.controls.at(-2)?.scrollIntoView({ block: 'end' });
      await painted();
      const read = lastRead(player);
      const before = topOf(read);
      expect(await stepInPlace(player)).to.equal(true);
      await painted();
      expect(read.isConnected).to.equal(true);
      expect(Math.abs(topOf(read) - before)).to.be.at.most(1);
      const came = focused() as Element;
      expect(textOf(came)).to.equal('The desk');
      expect(topOf(came)).to.be.within(0, innerHeight);
    });
  }

  it('tells nothing of the fork, and of where it is only what is new since what was told', async () => {
    const player = await begin({ scenario: forked({ place: 'The desk' }) });
    await player.click('Say on.');
    expect(visible(player.element, '.stay')).to.have.length(2);
    expect(player.headings.filter((heading) => heading === 'The desk')).to.have.length(1);
  });

  it('asks before it goes on in the place of somebody else, also where the fork was theirs already', async () => {
    const player = await begin({ scenario: forked({ as: 'mila' }) });
    await player.click('Say on.');
    expect(player.sees('In after.')).to.equal(false);
    await player.click(GO_ALONG);
    expect(player.sees('In after.')).to.equal(true);
  });

  it('shows at least the first line of what follows, wherever the page stood, and moves for no more', async () => {
    for (let below = -24; below <= 40; below += 4) {
      const player = await begin({ scenario: forked(), into: place('page', 800) });
      // What takes the focus by code, and not by a press, Firefox scrolls to.
      player.operate = (control) => control.click();
      const [option] = player.options;
      if (!option) throw new Error('There are no answers.');
      scrollBy(0, option.getBoundingClientRect().bottom + below - innerHeight);
      await painted();
      const read = lastRead(player);
      const before = topOf(read);
      await player.click(option);
      await painted();
      const came = focused() as Element;
      expect(topOf(came), `${below} px`).to.be.within(60, innerHeight - 16);
      const firstLine = topOf(came) + parseFloat(getComputedStyle(came).lineHeight);
      if (Math.abs(topOf(read) - before) > 1) expect(firstLine).to.be.closeTo(innerHeight, 1);
      player.element.remove();
    }
  });

  it('shows it above the end of a box in which the training stands', async () => {
    const into = place('box', 800);
    const box = into.parentElement as HTMLElement;
    const player = await begin({ scenario: forked(), into });
    const [option] = player.options;
    if (!option) throw new Error('There are no answers.');
    box.scrollBy(0, option.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom);
    await painted();
    await player.click(option);
    await painted();
    const came = focused() as Element;
    expect(textOf(came)).to.equal('The desk');
    const end = box.getBoundingClientRect().bottom;
    expect(end).to.be.below(innerHeight);
    expect(topOf(came) + parseFloat(getComputedStyle(came).lineHeight)).to.be.at.most(end + 1);
  });
});

describe('a training in a box that scrolls, on a page that scrolls', () => {
  const tall = (height: string): HTMLElement => {
    const text = document.createElement('p');
    text.textContent = 'A page of the intranet.';
    text.style.blockSize = height;
    document.body.append(text);
    afterThisTest(() => text.remove());
    return text;
  };

  /** Beside it in the box something of the page, to which a browser may hold on when what stands above it grows. */
  const inBox = async (options: PlayerOptions, openIt = begin): Promise<Player> => {
    tall('300px');
    const box = document.createElement('div');
    box.style.cssText = 'block-size: 300px; overflow: auto; border: 1px solid';
    document.body.append(box);
    afterThisTest(() => box.remove());
    tall('1500px');
    const player = await openIt({ ...options, into: box });
    box.append(tall('900px'));
    return player;
  };

  /** `what` at the end of its box. The page is where a browser holds on to something in the box, whose top is out of sight. */
  const readInBox = async (what: Element | undefined): Promise<void> => {
    const box = what?.getRootNode() && document.querySelector('signal-training')?.parentElement;
    if (!box || !what) throw new Error('There is nothing to read, or nowhere.');
    box.scrollBy(0, what.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom);
    scrollTo(0, topOf(box) + scrollY + 10);
    await painted();
    expect(scrollY).to.be.greaterThan(0);
  };

  const pressHere = async (player: Player, control: HTMLElement): Promise<void> => {
    control.focus({ preventScroll: true });
    await press('Enter');
    await player.settled();
    await painted();
  };

  it('moves the box alone, whatever of the page a browser holds on to', async () => {
    const long = Array.from({ length: 24 }, (_, index) => line(`after.${index}`, `Line ${index}.`));
    const scenario = board([
      scene('opening', next('after'), { skipTo: 'after' }),
      scene('after', next('over'), { place: 'The desk', script: long, skipTo: 'over' }),
      scene('over', end),
    ]);
    const player = await inBox({ scenario });
    const go = player.find(words.scene.continue);
    await readInBox(go);
    const before = scrollY;
    await pressHere(player, go);
    expect(textOf(focused() as Element)).to.equal('The desk');
    expect(scrollY).to.equal(before);
  });

  /** A scene that is short until its picture is drawn. */
  const pictured = (as: string): Scene =>
    scene('room', next('over'), {
      as,
      picture: { src: 'media/room.svg', alt: 'A room.', spots: [] },
      skipTo: 'over',
    });

  it('stays where it begins when the first scene has a picture', async () => {
    const scenario = board([pictured('you'), scene('over', end)]);
    const player = await inBox(fullBoardOptions({ scenario }), open);
    await player.click(words.start.begin);
    await player.until(() => visible(player.element, '.picture').length > 0, 'the picture is there');
    await painted();
    const [first] = visible(player.element, '.stay');
    expect(topOf(first as Element)).to.be.within(0, 100);
  });

  it('leaves the page where it is for who goes along into the place of somebody else', async () => {
    const opening = scene('opening', next('room'), { skipTo: 'room' });
    const scenario = board([opening, pictured('mila'), scene('over', end)]);
    const player = await inBox(fullBoardOptions({ scenario }));
    await player.click(words.scene.continue);
    const go = player.find(GO_ALONG);
    await readInBox(go);
    const [before, read] = [scrollY, lastRead(player)];
    const top = topOf(read);
    await pressHere(player, go);
    expect(visible(player.element, '.picture')).not.to.have.length(0);
    expect(scrollY).to.equal(before);
    expect(Math.abs(topOf(read) - top)).to.be.at.most(1);
  });

  it('leaves the page where it is when an earlier part is opened again', async () => {
    const player = await inBox(fullBoardOptions());
    while (visible(player.element, '.folded').length === 0) {
      await readInBox(player.controls.at(-2));
      await step(player);
    }
    const [fold] = visible(player.element, '.folded');
    await readInBox(fold);
    const [before, top] = [scrollY, topOf(fold as Element)];
    await pressHere(player, fold as HTMLElement);
    expect(fold?.getAttribute('aria-expanded')).to.equal('true');
    expect(scrollY).to.equal(before);
    expect(Math.abs(topOf(fold as Element) - top)).to.be.at.most(1);
  });
});

describe('a round, in which a case is asked about twice', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

  const cases = (): Scenario =>
    board([
      ...numbers.flatMap((number) => {
        const script = Array.from({ length: number }, (_, index) =>
          line(`${number}.${index}`, `Line ${index}.`),
        );
        const more = { script, case: { block: 'day', number, of: numbers.length, pair: `pair-${number}` } };
        const after = number === numbers.length ? 'over' : `case-${number + 1}`;
        return [
          scene(`case-${number}`, judge(`now-${number}`), { ...more, skipTo: `now-${number}` }),
          scene(`now-${number}`, choices(choice('do', after), choice('wait', after)), {
            ...more,
            skipTo: after,
          }),
        ];
      }),
      scene('over', end),
    ]);

  it('moves nothing that was read, also where what is asked follows on no line of its own', async () => {
    const player = await begin({ scenario: cases(), into: place('page', 800) });
    for (let count = 0; count < 2 * numbers.length; count += 1) {
      player.controls.at(-2)?.scrollIntoView({ block: 'end' });
      await painted();
      const read = lastRead(player);
      const before = topOf(read);
      expect(await stepInPlace(player)).to.equal(true);
      await painted();
      if (read.isConnected) expect(Math.abs(topOf(read) - before), `step ${count}`).to.be.at.most(1);
    }
    expect(visible(player.element, '.folded').length).to.be.greaterThan(0);
  });
});

describe('by keyboard', () => {
  it('the lines of a scene are one stop, the arrows lead along them, and Space marks', async () => {
    const player = await begin(fullBoardOptions());
    const [first, second] = visible(player.element, 'button.mark');
    if (!first || !second) throw new Error('There are no lines to mark.');
    await tabTo(first);
    await press('ArrowDown');
    expect(focused()).to.equal(second);
    await press('Space');
    await player.settled();
    expect(second.ariaPressed).to.equal('true');
    await press('Tab');
    expect(focused()).to.equal(player.options[0]);
  });

  it('a digit leads to the answer that has it, and Enter gives that', async () => {
    const player = await begin(fullBoardOptions());
    const [first, second] = player.options;
    if (!first || !second) throw new Error('There are no answers.');
    await tabTo(first);
    await press('2');
    expect(focused()).to.equal(second);
    await press('1');
    await press('Enter');
    await player.settled();
    expect(player.sees('Just a moment.')).to.equal(true);
    await pressOn(player, words.scene.continue);
    const [sure] = player.radios;
    if (!sure) throw new Error('There is no judgement.');
    await tabTo(sure);
    await press('5');
    await press('Enter');
    await player.settled();
    const certainty = words.judge.certainty5;
    expect(player.sees(words.judge.answered.replace('{{certainty}}', certainty))).to.equal(true);
  });

  it('the arrows lead from answer to answer, past what stands between them, and only Enter gives one', async () => {
    const player = await begin(fullBoardOptions());
    const [first, second] = player.options;
    if (!first || !second) throw new Error('There are no answers.');
    await tabTo(first);
    await press('ArrowDown');
    expect(focused()).to.equal(second);
    await press('ArrowUp');
    expect(focused()).to.equal(first);
    expect(player.options).to.have.length(2);
    while (!player.has(words.route.about)) await step(player);
    const desks = player.options;
    await tabTo(desks[0] as Element);
    await press('End');
    expect(focused()).to.equal(desks.at(-1));
    await press('Home');
    await press('ArrowDown');
    expect(focused()).to.equal(desks[1]);
    const name = textOf(desks[1] as Element).replace(/^\d+/, '');
    await press('Enter');
    await player.settled();
    expect(player.options).to.have.length(0);
    expect(textOf(visible(player.element, '.did').at(-1) as Element)).to.include(name);
  });

  it('a digit does nothing where no answer has the focus', async () => {
    const player = await begin(fullBoardOptions());
    await tabBackTo(player.find(words.exit.cover));
    await press('1');
    expect(player.options).to.have.length(2);
    expect(focused()).to.equal(player.find(words.exit.cover));
  });
});
