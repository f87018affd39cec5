/** A hand with a mouse, and one without: what is pressed is what lies on top where the control is on screen. */
import { nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { nameOf } from './flat-tree.ts';

/** How a player is operated; `player.operate` is one. */
type Hand = (control: HTMLElement) => unknown;

/** Wherever the control is, also out of view; as after a press of a mouse, it has the focus. */
export const byCode: Hand = (control) => {
  control.focus();
  control.click();
};

let presses = 0;

/** By the browser's own mouse. */
export const byMouse: Hand = async (control) => {
  const [x, y] = await middleOf(control);
  // Nobody reads as fast as a test: two presses at one place would be a double click.
  presses += 1;
  await sendMouse({ type: 'click', position: [x + (presses % 2 === 0 ? 8 : -8), y] });
};

/** As a browser tells a page of a finger; no driver here has one. */
export const byTouch: Hand = async (control) => {
  const [clientX, clientY] = await middleOf(control);
  const init = { bubbles: true, composed: true, cancelable: true, clientX, clientY, isPrimary: true };
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    const detail = type === 'click' ? 1 : 0;
    control.dispatchEvent(new PointerEvent(type, { ...init, detail, pointerType: 'touch' }));
    if (type === 'pointerup') control.focus();
  }
};

/** Brings a control into view; fails where something else lies on top of its middle. */
async function middleOf(control: HTMLElement): Promise<[x: number, y: number]> {
  // Nobody scrolls in the very frame in which the page settles around what was read.
  await nextFrame();
  await nextFrame();
  control.scrollIntoView({ block: 'nearest' });
  // What sticks to an edge moves with the next picture that is drawn, in WebKit.
  await nextFrame();
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = topmostAt(x, y);
  if (!hit || !(control.contains(hit) || hit.closest('label')?.control === control)) {
    const what = hit ? hit.outerHTML.slice(0, 80) : 'nothing';
    throw new Error(`“${nameOf(control)}” cannot be pressed at ${x}, ${y}: ${what} is there.`);
  }
  return [x, y];
}

/** What would be pressed there, inside shadow roots too. */
function topmostAt(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const hit = root.elementFromPoint(x, y);
  return (hit?.shadowRoot && topmostAt(x, y, hit.shadowRoot)) ?? hit;
}
