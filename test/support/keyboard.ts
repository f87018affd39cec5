/** Operates a player by keyboard alone, as a person who has no mouse. */
import { sendKeys } from '@web/test-runner-commands';
import { flatTree, focused, nameOf } from './flat-tree.ts';
import { GO_ALONG } from './play.ts';
import { type Player, words } from './player.ts';

export async function press(key: string): Promise<void> {
  // Firefox knows keys by what they type.
  await sendKeys({ press: key === 'Space' ? ' ' : key });
}

/** Goes with Tab to `target`, and back with Shift where it comes before: at its end not every browser begins a page again. */
export async function tabTo(target: Element): Promise<void> {
  if (comesBefore(target, focused())) await tabBackTo(target);
  else await tabUntil(target);
}

export async function tabBackTo(target: Element): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await tabUntil(target);
  await sendKeys({ up: 'Shift' });
}

async function tabUntil(target: Element): Promise<void> {
  for (let presses = 0; focused() !== target; presses += 1) {
    if (presses > 150) throw new Error(`Tab does not come to “${nameOf(target)}”.`);
    await press('Tab');
  }
}

/** As a page is read, through shadow roots. */
function comesBefore(target: Element, other: Element | null): boolean {
  const order = [...flatTree(document.body)];
  return other !== null && order.indexOf(target) < order.indexOf(other);
}

/** Goes to the control that is called `name` and presses `key` on it. */
export async function pressOn(
  player: Player<HTMLElement>,
  name: string | Element,
  key = 'Enter',
): Promise<void> {
  await tabTo(typeof name === 'string' ? player.find(name) : name);
  await press(key);
  await player.settled();
}

/**
 * One step of a story, as `step` does it by clicks: options by Enter and Space in turn, a certainty by arrows, a phrase by
 * Space. False at an ending.
 */
export async function stepByKeys(player: Player, count: number): Promise<boolean> {
  const { options, radios, checkboxes } = player;
  const option = options[count % options.length];
  const [radio] = radios;
  const checkbox = checkboxes[count % checkboxes.length];
  if (option) await pressOn(player, option, count % 2 === 0 ? 'Enter' : 'Space');
  else if (radio) {
    await tabTo(radio);
    await press('Space');
    for (let downs = 0; downs < count % radios.length; downs += 1) await press('ArrowDown');
    await pressOn(player, words.judge.confirm);
  } else if (checkbox) {
    await pressOn(player, checkbox, 'Space');
    await pressOn(player, words.note.confirm);
  } else if (player.has(GO_ALONG)) await pressOn(player, GO_ALONG);
  else if (player.has(words.scene.continue)) await pressOn(player, words.scene.continue, 'Space');
  else return false;
  return true;
}
