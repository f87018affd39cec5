/** Analytics and session recorders on the page of a host: what they take of a training, each as it comes. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findItems } from '../../src/cli/find.ts';
import { load } from '../../src/cli/load.ts';
import { publish } from '../../src/cli/publish.ts';
import { Learner, type Thing } from '../package/learner.ts';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { lookInside } from '../support/play-page.ts';
import { type Site, serve } from '../support/site.ts';
import { english as words } from '../support/words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORY = 'voice-in-the-background';
const OUTSIDE = 'Subscribe to our news';
const RECORDERS = ['posthog', 'datadog', 'rrweb'] as const;

let folder: string;
let browser: Browser;
let site: Site;
/** Everything that a learner can read of the story, in each of its languages, and what the buttons there say. */
let told: readonly string[];

const page = {
  html: `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">
    <script type="module" src="/recorders.js"></script><script type="module" src="/player.js"></script></head>
    <body><button>${OUTSIDE}</button><signal-training src="/trainings/${STORY}.json"></signal-training></body></html>`,
};

/** Texts that are long enough to be found nowhere else. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 11 && value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const executablePath = findBrowser();
  folder = mkdtempSync(join(tmpdir(), 'signal-training-recorders-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: {
          player: 'src/define.ts',
          recorders: 'test/support/recorders.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const trainings = publish(load(findItems([`scenarios/${STORY}`], ROOT), ROOT).trainings);
  const { scenes, translations } = JSON.parse(String(trainings.get(`${STORY}.json`))) as Record<
    string,
    unknown
  >;
  const { start, scene, judge } = words;
  told = [...textsIn([scenes, translations, start, scene, judge]), ...[judge.certainty3, judge.certainty4]];
  site = await serve(
    new Map([
      ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
      ...[...trainings].map(([name, content]) => [`trainings/${name}`, content] as const),
    ]),
    { training: page },
  );
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

type Find = (thing: Thing) => boolean;

const named =
  (...names: string[]): Find =>
  ({ role, name }) =>
    role === 'button' && names.includes(name);
const isMark: Find = ({ role, name }) => role === 'button' && name.startsWith(words.scene.mark);
const isOption: Find = ({ role, groups }) => role === 'button' && groups.includes(words.choose.question);
const isRadio: Find = ({ role }) => role === 'radio';

/** Marks a line, chooses once, judges once, skips once, and then presses something else; with a pointer, as most people do. */
async function play(visited: Page): Promise<void> {
  const learner = await Learner.at(visited);
  const devtools = await visited.context().newCDPSession(visited);
  async function press(...ways: Find[]): Promise<Find> {
    const [{ id: backendNodeId }, way] = await learner.until((things) => {
      for (const each of ways) {
        const found = things.find(each);
        if (found) return [found, each] as const;
      }
      return undefined;
    }, 'something to press');
    await devtools.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await devtools.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    await visited.mouse.click((left + right) / 2, (top + bottom) / 2);
    return way;
  }
  await press(named(words.start.begin));
  await press(isMark);
  await press(isOption);
  const onward = named(words.scene.continue, words.scene.skip);
  while ((await press(isRadio, onward)) !== isRadio);
  await press(named(words.judge.confirm));
  await press(onward);
  await visited.getByRole('button', { name: OUTSIDE }).click();
}

/** What each has taken, once each has taken the press on the button of the page itself. */
async function takenOn(
  path: string,
  prepare = (): void => {},
): Promise<Record<(typeof RECORDERS)[number], string>> {
  const visited = await browser.newPage();
  await visited.addInitScript(prepare);
  await visited.route(/\/(posthog|datadog)/, (route) =>
    route.fulfill({ json: { autocapture_opt_out: false } }),
  );
  await visited.goto(`${site.origin}/${path}`);
  await play(visited);
  const read = (): Promise<Record<(typeof RECORDERS)[number], string>> =>
    visited.evaluate(() => {
      const { taken } = window as unknown as { taken: Record<'posthog' | 'datadog' | 'rrweb', unknown[]> };
      return {
        posthog: JSON.stringify(taken.posthog),
        datadog: JSON.stringify(taken.datadog),
        rrweb: JSON.stringify(taken.rrweb),
      };
    });
  const taken = await vi.waitFor(
    async () => {
      const now = await read();
      for (const name of RECORDERS) expect(now[name].includes(OUTSIDE), name).toBe(true);
      return now;
    },
    { timeout: 12_000, interval: 100 },
  );
  await visited.close();
  return taken;
}

const toldIn = (taken: string): readonly string[] =>
  told.filter((text) => taken.includes(JSON.stringify(text).slice(1, -1)));

describe('recorders that a page has for other reasons, as they come', () => {
  it('take no word of what is told, chosen and judged in a training', async () => {
    const taken = await takenOn('training');
    for (const name of RECORDERS) expect(toldIn(taken[name]), name).toEqual([]);
  });

  it('would, were its roots open: a session recorder takes the story', async () => {
    const { rrweb } = await takenOn('training', lookInside);
    expect(toldIn(rrweb)).not.toEqual([]);
  });
});
