/** axe-core on a player, as a page that embeds it would be examined. */
import { nextFrame } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { atRest } from './engine.ts';
import 'axe-core/axe.min.js';

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong, in words; nothing where all is well. Contrast that could not be computed is wrong too. */
export async function problems(element: Element, rules?: readonly string[]): Promise<readonly string[]> {
  // Elsewhere what is scrolled below the bar has no colour behind it that axe could find.
  // What came last may be brought into sight a moment later; and in WebKit what sticks to an edge moves between two frames.
  for (let still = 0; still < 3; still = window.scrollY === 0 ? still + 1 : 0) {
    window.scrollTo(0, 0);
    await nextFrame();
  }
  atRest(element);
  const { violations, incomplete, passes } = await window.axe.run(element, {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    iframes: false,
  });
  const contrast = ({ id }: axeCore.Result): boolean => id === 'color-contrast';
  const found = [...violations, ...incomplete.filter(contrast)].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  const wasComputed = passes.some(contrast) || (rules && !rules.includes('color-contrast'));
  return wasComputed ? found : [...found, 'color-contrast: nothing was computed'];
}
