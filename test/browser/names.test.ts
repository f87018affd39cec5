/** Who speaks to a page, or asks for a list of its controls, knows them by name alone: on one screen no two share one. */
import { expect } from '@open-wc/testing';
import type { Scenario } from '../../src/format/types.ts';
import { nameOf, visible } from '../support/flat-tree.ts';
import { lookBack, openStep, step } from '../support/play.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { SCREENS } from '../support/screens.ts';
import { openShelf, serveTrainings } from '../support/shelf.ts';

type Shown = Pick<Player<HTMLElement>, 'controls'>;

/** Two links to one place are one thing said twice. */
const placeOf = (control: HTMLElement): unknown =>
  control instanceof HTMLAnchorElement ? control.href : control;

/** Each name that leads to more than one thing, and what has none. */
function shared({ controls }: Shown): readonly string[] {
  const places = new Map<string, Set<unknown>>();
  for (const control of controls) {
    const name = nameOf(control).toLowerCase();
    places.set(name, (places.get(name) ?? new Set()).add(placeOf(control)));
  }
  return [...places].flatMap(([name, { size }]) => (size > 1 || name === '' ? [`${name} ×${size}`] : []));
}

async function unfold(player: Player): Promise<void> {
  for (const summary of visible(player.element, 'details:not([open]) > summary')) await player.click(summary);
  for (const line of visible(player.element, '.folded[aria-expanded=false]')) await player.click(line);
}

/** Looks at all that is there, with all of it open. */
async function look(player: Player): Promise<void> {
  await unfold(player);
  expect(shared(player), player.headings.join(' | ')).to.deep.equal([]);
}

for (const [name, reach] of Object.entries(SCREENS)) {
  it(`${name} has no two controls of one name`, async () => {
    await look(await reach(document.body));
  });
}

async function lookAtAllOf(player: Player): Promise<void> {
  do await look(player);
  while (await step(player));
  await lookBack(player);
  await look(player);
  for (const tab of visible(player.element, '[role=tab]')) {
    await player.click(tab);
    await look(player);
  }
  if (!player.has(words.elsewhere.open)) return;
  await player.click(words.elsewhere.open);
  await look(player);
}

const TRAININGS = [
  'third-floor-no-bell',
  'around-the-table',
  'same-tuesday-three-times',
  'back-to-the-mailbox',
  'who-holds-the-thread',
  'seeing-signals',
];

for (const id of TRAININGS) {
  it(`no screen of ${id} has two controls of one name, nor has any step of looking back on it`, async () => {
    await lookAtAllOf(await begin({ attributes: { src: `/trainings/${id}.json` } }));
  });
}

it('a story that stays in one place, and gives no step a title, has no two controls of one name', async () => {
  const { scenes, ...rest } = fullBoard();
  const alike = Object.entries(scenes).map(([id, { title: _, ...scene }]) => [
    id,
    { ...scene, place: 'Office' },
  ]);
  const scenario: Scenario = { ...rest, scenes: Object.fromEntries(alike) as Scenario['scenes'] };
  await lookAtAllOf(await begin(fullBoardOptions({ scenario })));
});

it('a step that is tried another way has no two controls of one name', async () => {
  const player = await begin(fullBoardOptions());
  while (await step(player));
  await lookBack(player);
  await openStep(player);
  await player.click(words.attempt.open);
  await look(player);
});

it('a shelf has no two controls of one name', async () => {
  serveTrainings();
  const shelf = await openShelf();
  expect(shared(shelf)).to.deep.equal([]);
  await shelf.openCard('The first');
  expect(shared(shelf)).to.deep.equal([]);
});

it('would be told of two controls that share a name', () => {
  const button = (name: string): HTMLElement => {
    const made = document.createElement('button');
    made.setAttribute('aria-label', name);
    return made;
  };
  expect(shared({ controls: ['On', 'on', 'Off', ''].map(button) })).to.deep.equal(['on ×2', ' ×1']);
});
