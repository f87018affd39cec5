/** A Chromium with the probe in each page; every page is the first one its browser context has ever seen. */
import { type Browser, type CDPSession, type Page, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { lookInside } from '../support/play-page.ts';
import { type Path, probe } from './probe.ts';

export interface Conditions {
  /** How many times slower the processor is made; 1 changes nothing. */
  readonly slowdown: number;
  /** 1.6 Mbit/s with 150 ms there and back: a mobile connection of the slow kind. */
  readonly slowNetwork: boolean;
}

export const PLAIN: Conditions = { slowdown: 1, slowNetwork: false };

/** What the learner can click: begin on the card, then the first choice. */
export const PLAYER_PATHS = {
  begin: ['signal-training', 'signal-briefing', 'button.primary'],
  choice: ['signal-training', 'signal-stage', 'button.option'],
  /** On the card, for who would rather read; then the end of what is read. */
  read: ['signal-training', 'signal-briefing', 'button[aria-describedby=read-hint]'],
  finish: ['signal-training', 'signal-reading', 'button.primary'],
} as const satisfies Record<string, Path>;

export const VANILLA_CHOICE: Path = ['button'];

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('there is no Chromium; set CHROME_PATH');
  return chromium.launch({ executablePath, args: browserFlags });
}

/** Opens a page with nothing in its cache, does something there and closes it. */
export async function visit<Result>(
  browser: Browser,
  address: string,
  options: { readonly paths: readonly Path[]; readonly conditions?: Conditions },
  work: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const { slowdown, slowNetwork } = options.conditions ?? PLAIN;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (slowNetwork) {
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1_600_000 / 8,
        uploadThroughput: 750_000 / 8,
      });
    }
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(lookInside);
    await page.addInitScript(probe, options.paths);
    await page.goto(address, { waitUntil: 'commit' });
    return await work(page, devtools);
  } finally {
    await context.close();
  }
}

/** Milliseconds of processor time that the page's main thread has used: does not grow because other programs are busy. */
export async function mainThread(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}
