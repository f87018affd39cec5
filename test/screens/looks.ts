/** How a screen is shown before it is compared: at a width, light or dark, or in colours that a reader has chosen. */
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { FIRST_DELAY_MS } from '../../src/reporting/outbox.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { holdTimers } from '../support/clock.ts';
import { atRest } from '../support/engine.ts';
import { flatTree } from '../support/flat-tree.ts';
import { LETTERS } from './letters.ts';

export interface Look {
  /** Unit: CSS pixels. */
  readonly width: number;
  readonly colours?: 'dark' | 'forced';
}

export const LIGHT: readonly Look[] = [{ width: 360 }, { width: 1366 }];
export const DARK: readonly Look[] = [
  { width: 360, colours: 'dark' },
  { width: 1366, colours: 'dark' },
];
export const FORCED: readonly Look[] = [{ width: 360, colours: 'forced' }];

/** Of a longer screen, the rest is of the same kind. */
const LONGEST = 2400;

interface Compared {
  /** Empty where it looks as it did. */
  readonly problem: string;
}

/** The same for every run: the order of options, the letters, and no time that goes by. */
export function steady(): void {
  holdTimers(FIRST_DELAY_MS);
  replace(crypto, 'getRandomValues', ((array: Uint8Array) => array.fill(7)) as typeof crypto.getRandomValues);
  const { style } = document.documentElement;
  style.setProperty('--signal-font-text', LETTERS.text);
  style.setProperty('--signal-font-voice', LETTERS.voice);
}

/** Under what name a picture is kept. */
export const fileOf = (screen: string, { width, colours }: Look): string =>
  [screen.replaceAll(' ', '-'), width, ...(colours ? [colours] : [])].join('.');

/** How the screen differs from its picture; empty where it does not. */
export async function compare(element: HTMLElement, screen: string, look: Look): Promise<string> {
  await colour(look);
  await setViewport({ width: look.width, height: 800 });
  (document.activeElement as HTMLElement | null)?.blur();
  window.scrollTo(0, 0);
  await shown(element);
  const height = Math.min(LONGEST, Math.ceil(element.getBoundingClientRect().bottom + 8));
  await setViewport({ width: look.width, height });
  await shown(element);
  const name = fileOf(screen, look);
  return (await executeServerCommand<Compared, { name: string }>('compare-screen', { name })).problem;
}

async function colour({ colours }: Look): Promise<void> {
  await emulateMedia({ colorScheme: colours === 'dark' ? 'dark' : 'light' });
  await executeServerCommand('forced-colors', { active: colours === 'forced' });
}

/** Nothing moves any more, nothing is still to be drawn. */
async function shown(element: HTMLElement): Promise<void> {
  await document.fonts.ready;
  const images = [...flatTree(element)].filter((node) => node instanceof HTMLImageElement);
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  atRest(element);
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export function asBefore(): void {
  document.documentElement.style.colorScheme = 'light dark';
  afterThisTest(() => setViewport({ width: 800, height: 600 }));
  afterThisTest(() => colour({ width: 0 }));
}
