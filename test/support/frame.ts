/** A page of its own inside the test's page, where nothing of ours is registered yet. */
import { waitUntil } from '@open-wc/testing';
import type * as Elements from '../../src/index.ts';
import { afterThisTest } from './cleanup.ts';
import { PATIENCE } from './patience.ts';

export type Page = Window & typeof globalThis;

export async function emptyPage(): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><html lang="en"><title>A page</title><body></body></html>';
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Page;
}

/** Loads a module as a `<script>` does. Rejects when it cannot be run. */
export function load(page: Page, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = address;
    page.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    page.document.body.append(script);
  });
}

/** The heading that a player on that page shows, once it shows one. */
export async function headingOf(element: Elements.SignalTraining): Promise<string> {
  let heading: string | null | undefined;
  await waitUntil(
    () => {
      heading = inside(element, '[role=heading]')?.textContent;
      return heading;
    },
    'the start card is there',
    PATIENCE,
  );
  return heading?.trim() ?? '';
}

/** The first element that fits, in the shadow roots of `root` and of what is in them. */
export function inside(root: Element, selector: string): HTMLElement | undefined {
  const found = root.shadowRoot?.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const element of root.shadowRoot?.querySelectorAll('*') ?? []) {
    const deeper = inside(element, selector);
    if (deeper) return deeper;
  }
  return undefined;
}

/** What is said on the console of that page from now on, as one line each. */
export function consoleOf(page: Page): string[] {
  const said: string[] = [];
  page.console.warn = (...words) => void said.push(words.join(' '));
  return said;
}
