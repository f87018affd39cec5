/** For who has chosen all colours on their device: what a colour says must be said by a line, a letter or a mark as well. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { afterThisTest } from '../support/cleanup.ts';
import { itNotIn } from '../support/engine.ts';
import { flatTree, isVisible, nameOf, visible } from '../support/flat-tree.ts';
import { lookBack, openStep, playOnFrom, playTo, playToTheEnd } from '../support/play.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { SCREENS } from '../support/screens.ts';
import { openShelf, serveTrainings } from '../support/shelf.ts';

const itInForcedColors = itNotIn('WebKit', 'nobody can force its colours');

async function force(): Promise<void> {
  afterThisTest(() => executeServerCommand('forced-colors', { active: false }));
  await executeServerCommand('forced-colors', { active: true });
  expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
}

const hasLine = (width: string, style: string): boolean => Number.parseFloat(width) > 0 && style !== 'none';

/** Whether something else than a colour shows that it can be pressed. */
function isPlain(control: Element): boolean {
  if (control.matches('summary, input')) return false;
  const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control);
  const drawn = [...flatTree(control)].some((node) => node instanceof SVGElement && isVisible(node));
  return !hasLine(borderTopWidth, borderTopStyle) && !textDecorationLine.includes('underline') && !drawn;
}

/** How it looks to who sees no colours but those of text, of what is behind it and of what is picked. */
function looks(element: Element): string {
  return JSON.stringify(
    [...flatTree(element)].map((node) => {
      if (!(node instanceof Element) || !isVisible(node)) return '';
      const style = getComputedStyle(node);
      return [
        node.localName,
        style.borderTopWidth,
        style.borderTopStyle,
        style.textDecorationLine,
        style.fontWeight,
        style.fill,
        style.forcedColorAdjust === 'none' ? style.backgroundColor : '',
      ];
    }),
  );
}

const withState = (player: Pick<Player<HTMLElement>, 'controls'>): readonly HTMLElement[] =>
  player.controls.filter((control) => control.hasAttribute('aria-pressed'));

/** Turns it round as far as anybody sees. */
function turn(control: HTMLElement, seen: Element): void {
  control.setAttribute('aria-pressed', String(control.getAttribute('aria-pressed') !== 'true'));
  seen.classList.toggle('marked');
}

/** Each that looks on as it looks off. */
function alike(player: Pick<Player<HTMLElement>, 'controls'>): readonly string[] {
  return withState(player).flatMap((control) => {
    const seen = control.closest('li.line') ?? control;
    const before = looks(seen);
    turn(control, seen);
    const after = looks(seen);
    turn(control, seen);
    return before === after ? [nameOf(control)] : [];
  });
}

async function look(player: Pick<Player<HTMLElement>, 'controls'>): Promise<void> {
  await force();
  expect(player.controls.filter(isPlain).map(nameOf), 'nothing shows that it can be pressed').to.deep.equal(
    [],
  );
  expect(alike(player), 'on and off look alike').to.deep.equal([]);
  // Who has pointed last is shown no focus: so it comes by a key first.
  await sendKeys({ press: 'Tab' });
  for (const control of player.controls) {
    control.focus();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    expect(hasLine(outlineWidth, outlineStyle), `${nameOf(control)}, with the focus`).to.equal(true);
    expect(outlineColor, nameOf(control)).not.to.equal(getComputedStyle(document.body).backgroundColor);
  }
}

for (const [name, reach] of Object.entries(SCREENS)) {
  itInForcedColors(`${name} can be operated in colours of the reader’s own`, async () => {
    await look(await reach(document.body));
  });
}

itInForcedColors('the reading aids, two runs, two languages and a shelf can be operated too', async () => {
  const player = await open(
    fullBoardOptions({ scenario: fullBoard({ translations: { nl: { title: 'Het volle bord' } } }) }),
  );
  await player.click(words.aids.title);
  await look(player);
  await player.click(words.start.begin);
  await playToTheEnd(player);
  await lookBack(player);
  await playOnFrom(player);
  await player.click(words.runs.toFirst);
  await look(player);
  serveTrainings();
  const shelf = await openShelf();
  await look(shelf);
});

itInForcedColors('a place on a picture is seen before it is marked', async () => {
  const player = await begin(fullBoardOptions());
  await playTo(player, 'Her kitchen');
  await player.until(() => player.has('A door'), 'the picture is there');
  await force();
  for (const spot of visible(player.element, '.spot')) {
    const { borderTopWidth, borderTopStyle } = getComputedStyle(spot);
    expect(hasLine(borderTopWidth, borderTopStyle)).to.equal(true);
  }
});

itInForcedColors('the open step of a looking back, and how each went, need no colour', async () => {
  const player = await begin(fullBoardOptions());
  await playToTheEnd(player, (step) => step);
  await lookBack(player);
  await openStep(player);
  await force();
  const tabs = visible(player.element, '[role=tab]');
  const [opened, ...closed] = tabs;
  expect(opened?.getAttribute('aria-selected')).to.equal('true');
  for (const tab of closed) expect(looks(tab)).not.to.equal(looks(opened as Element));
  const signs = tabs.map((tab) => [tab.className.split(' ').find((each) => each !== 'stop'), tab]);
  const drawings = new Map(
    signs.map(([sign, tab]) => [sign, (tab as HTMLElement).querySelector('svg')?.innerHTML]),
  );
  expect(new Set(drawings.values()).size).to.equal(drawings.size);
});
