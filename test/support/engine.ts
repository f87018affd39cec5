/** Which engine runs the test, and what cannot be had in it. Nobody can tell WebKit what a reader's device prefers while it runs. */
import { emulateMedia } from '@web/test-runner-commands';
import { afterThisTest } from './cleanup.ts';
import { flatTree } from './flat-tree.ts';

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

export const engine: Engine = navigator.userAgent.includes('Chrome/')
  ? 'Chromium'
  : navigator.userAgent.includes('Firefox/')
    ? 'Firefox'
    : 'WebKit';

/** `it` for what cannot be had in one engine: there the test is listed as skipped, with the reason in its name. */
export function itNotIn(without: Engine, reason: string): typeof it {
  return engine === without ? (name) => void it(`${name} (not in ${without}: ${reason})`) : it;
}

/**
 * Dark until the test is over: because the reader's device prefers it, or, where nobody can pretend that, because the page
 * says so; the page has to be light and dark.
 */
export async function inDark(element: Element): Promise<void> {
  if (engine !== 'WebKit') {
    afterThisTest(() => emulateMedia({ colorScheme: 'light' }));
    await emulateMedia({ colorScheme: 'dark' });
  } else {
    const { style } = document.documentElement;
    const before = style.colorScheme;
    afterThisTest(() => (style.colorScheme = before));
    style.colorScheme = 'dark';
  }
  atRest(element);
}

/** What moves has arrived: half-way between two colours is nothing to measure. */
export function atRest(element: Element): void {
  for (const node of flatTree(element)) {
    if (node instanceof Element) for (const animation of node.getAnimations()) animation.finish();
  }
}
