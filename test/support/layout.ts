/** Whether everything fits: nothing sticks out of the player, and the page need not be scrolled sideways. */
import { textOf, visible } from './flat-tree.ts';

/** What sticks out, in words; nothing where all is well. */
export function sticksOut(element: HTMLElement): readonly string[] {
  const frame = element.getBoundingClientRect();
  const root = document.documentElement;
  const tooWide = visible(element, ':not(.heard):not(.heard *)').filter((inside) => {
    const { left, right } = inside.getBoundingClientRect();
    // What stands within a line has no width of its own to be wider than.
    const isBox = getComputedStyle(inside).display !== 'inline';
    const isFull = isBox && inside.scrollWidth > inside.clientWidth + 1;
    return (left < frame.left - 1 || right > frame.right + 1 || isFull) && !isCut(inside);
  });
  return [
    ...tooWide.map((inside) => `<${inside.localName} class="${inside.className}"> ${textOf(inside)}`),
    ...(root.scrollWidth > root.clientWidth ? ['The page scrolls sideways.'] : []),
  ];
}

/** What ends in three dots is cut where its line ends, or its last line, and is there in full when it is opened. */
export function isCut(inside: Element): boolean {
  for (let around: Element | null = inside; around; around = around.parentElement) {
    const { textOverflow, webkitLineClamp } = getComputedStyle(around);
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return true;
  }
  return false;
}
