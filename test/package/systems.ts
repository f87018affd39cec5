/** A package of each kind in the system that it is made for, and everything that leaves it. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createLauncher } from '../../demo/lms/cmi5/launcher.ts';
import { createLrs } from '../../demo/lms/lrs/lrs.ts';
import type { Kind } from '../../src/cli/pack/packing.ts';
import { lookInside } from '../support/play-page.ts';
import type { SystemWindow } from '../support/scorm/page.ts';
import { type Files, type SiteOfPackage, siteOf } from './site-of-package.ts';

export interface Opened {
  readonly page: Page;
  /** Where the training is. */
  readonly training: Page | FrameLocator;
  /** What the system was told so far, to the letter but for ids and moments. */
  told(): Promise<readonly string[]>;
  /** Whatever was asked of anybody but the system, and for anything but what is in the package. */
  readonly strays: readonly string[];
  /** Opens it anew: where a system stands around it, in another session. */
  reload(): Promise<void>;
  /** Takes the page of the package away, as who closes its window does. */
  close(): Promise<void>;
  /** Of the system and its page. */
  end(): Promise<void>;
}

export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example/', name: 'm-4821' },
} as const;
const FRAME = 'iframe';

/** @param system the script of the page around a package of SCORM */
export async function openIn(kind: Kind, files: Files, browser: Browser, system: string): Promise<Opened> {
  const site = await siteOf(files);
  const page = await browser.newPage();
  await page.addInitScript(lookInside);
  const strays: string[] = [];
  page.on('request', (request) => {
    const isHome = request.url().startsWith(site.origin) || request.url() === 'about:blank';
    if (!isHome) strays.push(request.url());
  });
  const { address, told } = kind.startsWith('scorm')
    ? aroundScorm(kind, site, system, page)
    : launched(kind, files, site, strays);
  const isFramed = address === site.origin;
  const takeAway = (): Promise<unknown> => page.locator(FRAME).evaluate((one) => one.remove());
  /** By sessions that are over, of which the page that heard them is gone. */
  const before: string[] = [];
  await page.goto(address);
  return {
    page,
    strays,
    told: async () => [...before, ...(await told())],
    training: isFramed ? page.frameLocator(FRAME) : page,
    async reload() {
      if (isFramed) {
        await takeAway();
        before.push(...(await told()));
      }
      await page.reload();
    },
    async close() {
      await (isFramed ? takeAway() : page.goto('about:blank'));
    },
    async end() {
      await page.close();
      site.close();
    },
  };
}

interface Address {
  readonly address: string;
  readonly told: Opened['told'];
}

/** A page with the object of scorm-again, and the package in a frame. */
function aroundScorm(kind: Kind, { origin, answerBy }: SiteOfPackage, system: string, page: Page): Address {
  const html = `<!doctype html><html lang="en"><title>System</title><link rel="icon" href="data:,">
    <script src="/system.js" data-edition="${kind}"></script>
    <iframe src="/package/index.html" width="1000" height="700"></iframe></html>`;
  answerBy((request) =>
    request.url.endsWith('/system.js')
      ? new Response(system, { headers: { 'content-type': 'text/javascript' } })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  return {
    address: origin,
    told: () =>
      page.evaluate(() => (window as unknown as SystemWindow).calls.map((call) => call.join(' ').trim())),
  };
}

/** The systems of the demo, which hear nothing but requests; and none at all for a browser alone. */
function launched(kind: Kind, files: Files, { origin, answerBy }: SiteOfPackage, strays: string[]): Address {
  const page = `${origin}package/index.html`;
  const heard: string[] = [];
  const told = (): Promise<readonly string[]> => Promise.resolve([...heard]);
  const lrs = createLrs();
  const launcher = createLauncher(lrs, origin, `${origin}xapi/`);
  answerBy(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/favicon.ico') return new Response(null, { status: 404 });
    const isSystem = kind !== 'web' && (pathname === '/fetch' || pathname.startsWith('/xapi/'));
    (isSystem ? heard : strays).push(await inWords(request.clone()));
    return pathname === '/fetch' ? launcher.handle(request) : lrs.handle(request);
  });
  if (kind === 'web') return { address: page, told };
  if (kind === 'cmi5') {
    const [, publisherId = ''] = /<au id="([^"]+)"/.exec(new TextDecoder().decode(files['cmi5.xml'])) ?? [];
    return {
      address: launcher.launch(launcher.enrol(ACTOR, { publisherId, moveOn: 'Completed' }), { page }),
      told,
    };
  }
  const launch = { endpoint: `${origin}xapi/`, auth: `Basic ${lrs.issue()}`, actor: JSON.stringify(ACTOR) };
  return { address: `${page}?${new URLSearchParams(launch)}`, told };
}

/** What differs each time stands there as what it is. */
const inWords = async (request: Request): Promise<string> =>
  [request.method, decodeURIComponent(request.url.replace(/^http:\/\/[^/]+/, '')), await request.text()]
    .join(' ')
    .replaceAll(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g, '(id)')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, '(moment)')
    .replaceAll(/127\.0\.0\.1:\d+/g, '(system)')
    .trim();
