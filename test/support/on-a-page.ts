/** A page such as an intranet, in which an element of ours stands, as wide as a test asks. */
import { setViewport } from '@web/test-runner-commands';
import { afterThisTest } from './cleanup.ts';

const DESKTOP = { width: 800, height: 600 };

/** Its main part: in the colours its reader likes, with one first heading. */
export function page(): HTMLElement {
  const { style } = document.documentElement;
  style.colorScheme = 'light dark';
  afterThisTest(() => style.removeProperty('color-scheme'));
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Learning';
  main.append(heading);
  document.body.append(main);
  afterThisTest(() => main.remove());
  return main;
}

export async function inWidth(width: number): Promise<void> {
  afterThisTest(() => setViewport(DESKTOP));
  await setViewport({ ...DESKTOP, width });
}
