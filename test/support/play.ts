/** Plays whatever is on screen, by clicks. */
import { nameOf, visible } from './flat-tree.ts';
import { type Player, words } from './player.ts';

/** Asked before the story goes on in somebody else's place. */
export const GO_ALONG = words.crossing.goAlong.replace('{{name}}', '').trim();

/**
 * One step: what is asked is answered with the option of number `pick` (counted from 0, over and over) in the order of their
 * names, for on screen each run has an order of its own; a story that goes on is continued. False at an ending.
 */
export async function step(player: Player, pick = 0): Promise<boolean> {
  const { options, radios, checkboxes } = player;
  const picked = [inOrderOfName(untried(options)), radios, inOrderOfName(checkboxes)].find(
    ({ length }) => length > 0,
  );
  const answer = picked?.[pick % picked.length];
  if (options.length > 0 && answer) await player.click(answer);
  else if (radios.length > 0 && answer) {
    await player.click(answer);
    await player.click(words.judge.confirm);
  } else if (checkboxes.length > 0 && answer) {
    await player.click(answer);
    await player.click(words.note.confirm);
  } else if (player.has(GO_ALONG)) await player.click(GO_ALONG);
  else if (player.has(words.scene.continue)) await player.click(words.scene.continue);
  else return false;
  return true;
}

/** A desk that was tried sends back again: who would turn to it over and over comes to no end. */
function untried(options: readonly HTMLElement[]): readonly HTMLElement[] {
  return options.filter((option) => !nameOf(option).includes(words.route.tried));
}

function inOrderOfName(controls: readonly HTMLElement[]): readonly HTMLElement[] {
  // Not by “You say” and “You do”, which each begin with.
  const { say, do: act } = words.choose;
  const told = (control: HTMLElement): string =>
    nameOf(control).replace(new RegExp(`^(?:${say}|${act}):?\\s*`), '');
  return controls.toSorted((a, b) => told(a).localeCompare(told(b), 'en'));
}

/** Plays on until `heading` is on screen. */
export async function playTo(player: Player, heading: string): Promise<void> {
  await playOn(player, () => player.headings.includes(heading));
}

/** From anywhere in a story to its ending; `pick` as in `step`, for each step in its turn. */
export async function playToTheEnd(player: Player, pick: (step: number) => number = () => 0): Promise<void> {
  await playOn(player, () => player.has(words.ending.lookBack), pick);
}

/** From anywhere in a story to its ending without a single decision. */
export async function skipToTheEnd(player: Player): Promise<void> {
  const onward = [GO_ALONG, words.scene.skip, words.scene.continue];
  for (let name; (name = onward.find((each) => player.has(each)));) await player.click(name);
}

async function playOn(
  player: Player,
  isThere: () => boolean,
  pick: (step: number) => number = () => 0,
): Promise<void> {
  for (let count = 0; !isThere(); count += 1) {
    if (count > 200 || !(await step(player, pick(count)))) {
      throw new Error(`The story does not lead there. There is: ${player.text}`);
    }
  }
}

/** What looking back calls its step of this number, counted from 1, with its name after it. */
const stepNamed = (number: number): string => `${words.debrief.step.replace('{{number}}', String(number))}:`;

/** In looking back: opens the step of this number, counted from 1. */
export async function openStep(player: Player, number = 1): Promise<void> {
  await player.click(stepNamed(number));
}

/** In looking back: shows what else was possible at a step, where that was one thing. */
export async function showOthers(player: Player, number = 1): Promise<void> {
  await openStep(player, number);
  await player.click(words.debrief.others_one.replace('{{count}}', '1'));
}

/** In looking back: tries a step another way, and plays on from there as a second run. */
export async function playOnFrom(player: Player, number = 1): Promise<void> {
  await openStep(player, number);
  await player.click(words.attempt.open);
  const [other] = visible(player.element, '.try');
  if (other) await player.click(other);
  await player.click(words.attempt.playOn);
}

/** From the card to the story as it is read. */
export async function read(player: Player): Promise<void> {
  await player.click(words.start.read);
  await player.until(() => player.has(words.reading.finish), 'the story is there to be read');
}

/** From an ending to looking back. */
export async function lookBack(player: Player): Promise<void> {
  await player.click(words.ending.lookBack);
  await player.until(() => player.headings.includes(words.debrief.title), 'the looking back is there');
}
