/** Which engine runs the test, and what its driver cannot do. Only Chromium's can pretend what a reader's device prefers. */
import { emulateMedia } from '@web/test-runner-commands';
import { afterThisTest } from './cleanup.ts';
import { flatTree } from './flat-tree.ts';

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

export const engine: Engine = navigator.userAgent.includes('Chrome/')
  ? 'Chromium'
  : navigator.userAgent.includes('Firefox/')
    ? 'Firefox'
    : 'WebKit';

/** `it` for what cannot be had in another engine: there the test is listed as skipped, with the reason in its name. */
export function itOnlyIn(only: Engine, reason: string): typeof it {
  return engine === only ? it : (name) => void it(`${name} (only in ${only}: ${reason})`);
}

/**
 * Dark until the test is over: because the reader's device prefers it, or, where a driver cannot pretend that, because the
 * page says so; the page has to be light and dark.
 */
export async function inDark(element: Element): Promise<void> {
  if (engine === 'Chromium') {
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
