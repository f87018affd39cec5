/** A page on a real server, in each engine: leaving it, Back, coming back, and paper. */
import { mkdtempSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import aids from '../../locales/en/aids.json' with { type: 'json' };
import review from '../../locales/en/review.json' with { type: 'json' };
import { isOneColour } from '../setup/screens/picture.mjs';
import { ENGINES, type EngineWindow } from '../support/engines.ts';
import { filesOfSite } from '../support/files-of-site.ts';
import { pagesOf } from '../support/pdf.ts';
import { type Site, serve } from '../support/site.ts';
import { english as words } from '../support/words.ts';
import { PATIENCE } from '../support/patience.ts';

const STORY = 'voice-in-the-background';
/** One with the most steps. */
const LONG_STORY = 'the-walk-in-hour';

/** ISO 216; engines round to points in their own ways. */
const ONE_A4 = { count: 1, width: 210, height: 297 };

const html = (body: string): { html: string } => ({
  html: `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
});

/** For a browser that nobody can tell so. */
const FINGERS = `<script>
  const own = matchMedia;
  window.matchMedia = (query) => (query === '(pointer: coarse)' ? { matches: true } : own(query));
</script>`;
const WITHOUT_WATCHER = '<script>delete window.CloseWatcher</script>';

/** From a frame nothing can be asked: where its way out is it tells the page around it, once it is there. */
const TELLS_WAY_OUT = `<script type="module">
  const name = ${JSON.stringify(words.exit.leaveTo)};
  const told = setInterval(() => {
    if (!inside.has(${JSON.stringify(words.start.begin)}) || !inside.has(name)) return;
    clearInterval(told);
    parent.postMessage(inside.middleOf(name), '*');
  }, 50);
</script>`;
/** Frames in a sandbox, and whether each lets a click take the whole page along. */
const SANDBOXES = {
  strict: ['allow-scripts', false],
  'of-its-site': ['allow-scripts allow-same-origin', false],
  willing: ['allow-scripts allow-same-origin allow-top-navigation-by-user-activation', true],
} as const;

let folder: string;
let site: Site;
let elsewhere: Site;
/** Of another site than the player in its frames. */
let around: Site;
/** A site that says that there is nothing to show, which leaves a browser where it is. */
let silent: Server;

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  folder = mkdtempSync(join(tmpdir(), 'signal-training-engines-'));
  const files = await filesOfSite(folder, { player: 'src/define.ts', inside: 'test/support/inside.ts' }, [
    STORY,
    LONG_STORY,
  ]);
  elsewhere = await serve(new Map(), { weather: html('Sunny.') });
  silent = createServer((_, response) => void response.writeHead(204).end());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const player = (head: string, exit: string, story = STORY): { html: string } =>
    html(
      `${head}<script type="module" src="/inside.js"></script><script type="module" src="/player.js"></script>
      <script type="module">
        document.addEventListener('signal-complete', (event) => event.waitUntil(Promise.resolve()));
        addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset.kept = persisted));
      </script>
      <signal-training src="/trainings/${story}.json" exit-url="${exit}"></signal-training>`,
    );
  const weather = `${elsewhere.origin}/weather`;
  site = await serve(files, {
    before: html('<a href="/player">To the training</a>'),
    player: player('', weather),
    fingers: player(FINGERS, weather),
    'without-watcher': player(WITHOUT_WATCHER, weather),
    'fingers-without-watcher': player(FINGERS + WITHOUT_WATCHER, weather),
    long: player('', weather, LONG_STORY),
    silent: player('', `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`),
    framed: player(TELLS_WAY_OUT, weather),
  });
  around = await serve(new Map(), {
    before: html('<a href="/willing">To the training</a>'),
    ...Object.fromEntries(
      Object.entries(SANDBOXES).map(([path, [sandbox]]) => [
        path,
        html(
          `<script>addEventListener('message', ({ data }) => (window.wayOut = data))</script>
          <iframe title="Training" src="${site.origin}/framed" sandbox="${sandbox}" width="360" height="600"></iframe>`,
        ),
      ]),
    ),
  });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  silent.close();
  silent.closeAllConnections();
  await Promise.all([elsewhere.close(), site.close(), around.close()]);
  rmSync(folder, { recursive: true });
});

describe.each(ENGINES)('in $name', { timeout: 60_000 }, ({ name, isThere, open }) => {
  let window: EngineWindow;

  beforeAll(async () => {
    if (isThere) window = await open();
  }, 120_000);
  afterAll(() => (isThere ? window.close() : undefined));
  beforeEach(({ skip }) => {
    if (!isThere) skip(`${name} is not there`);
  });

  const ask = (expression: string): Promise<unknown> => window.evaluate(expression);
  const until = (expression: string): Promise<unknown> =>
    vi.waitFor(async () => expect(await ask(expression), expression).toBeTruthy(), PATIENCE);
  const at = (address: string): Promise<void> =>
    vi.waitFor(async () => expect(await window.url()).toBe(address), PATIENCE);
  /** Waits until there is a control of this name; says what there is instead when it does not come. */
  const has = (control: string): Promise<unknown> =>
    vi.waitFor(async () => {
      const there = await ask(`inside.has(${JSON.stringify(control)}) || inside.text()`);
      expect(there, `“${control}” is not there`).toBe(true);
    }, PATIENCE);

  async function press(control: string): Promise<void> {
    await has(control);
    // What comes into view may move what it stands beside.
    await ask(`inside.middleOf(${JSON.stringify(control)})`);
    const [x, y] = (await ask(`inside.middleOf(${JSON.stringify(control)})`)) as [number, number];
    await window.mouse.click(x, y);
  }

  /** Comes to a page from another one. */
  async function come(path: string): Promise<void> {
    await window.goto(`${site.origin}/before`);
    await window.goto(`${site.origin}/${path}`);
    await has(words.start.begin);
    await ask('sessionStorage.clear()');
  }

  describe('leaving', () => {
    it('leads to the other site without a word of where one was, and Back does not return', async () => {
      await come('player');
      await press(words.exit.leaveTo);
      await at(`${elsewhere.origin}/weather`);
      await until("document.body?.textContent === 'Sunny.'");
      expect(elsewhere.referrers.at(-1)).toBeUndefined();
      await window.goBack();
      await at(`${site.origin}/before`);
    });

    it('shows nothing until the other site is there; Escape shows what became of it where that does not come', async () => {
      await come('silent');
      await press(words.start.begin);
      await has(words.scene.skip);
      expect(isOneColour(await window.screenshot())).toBe(false);
      await press(words.exit.leaveTo);
      await vi.waitFor(async () => expect(isOneColour(await window.screenshot())).toBe(true), PATIENCE);
      await window.keyboard.press('Escape');
      await until(`inside.text().includes(${JSON.stringify(words.exit.left)})`);
      expect(await window.url()).toBe(`${site.origin}/silent`);
    });
  });

  describe('leaving out of a frame in a sandbox', () => {
    async function leaveFrame(path: string): Promise<void> {
      await window.goto(`${around.origin}/before`);
      await window.goto(`${around.origin}/${path}`);
      await until('window.wayOut');
      const [x, y] = (await ask(`(() => {
        const { left, top } = document.querySelector('iframe').getBoundingClientRect();
        const { clientLeft, clientTop } = document.querySelector('iframe');
        return [left + clientLeft + window.wayOut[0], top + clientTop + window.wayOut[1]];
      })()`)) as [number, number];
      await window.mouse.click(Math.round(x), Math.round(y));
    }

    it.each(Object.entries(SANDBOXES))(
      'takes the page along where that lets it, else the frame: %s',
      async (path, [, isWilling]) => {
        const visits = (): number => elsewhere.asked.filter((each) => each === 'weather').length;
        const before = visits();
        await leaveFrame(path);
        // Who may not take the page along is at least gone from the frame.
        await vi.waitFor(() => expect(visits()).toBe(before + 1), PATIENCE);
        if (!isWilling) expect(await window.url()).toBe(`${around.origin}/${path}`);
        else {
          await at(`${elsewhere.origin}/weather`);
          await window.goBack();
          await at(`${around.origin}/before`);
        }
      },
    );
  });

  describe('Back where somebody points with a finger', () => {
    async function playing(ending = ''): Promise<string> {
      const path = `${window?.pointWithFingers ? '' : 'fingers'}${ending}`.replace(/^-/, '') || 'player';
      await window.pointWithFingers?.();
      await come(path);
      await press(words.start.begin);
      await has(words.scene.skip);
      return `${site.origin}/${path}`;
    }

    it('closes the training and keeps the run, and leads away only then', async () => {
      const address = await playing('-without-watcher');
      await window.goBack();
      await has(words.start.resume);
      expect(await window.url()).toBe(address);
      await window.goBack();
      await at(`${site.origin}/before`);
    });

    it('does not return after leaving', async () => {
      await playing('-without-watcher');
      await press(words.exit.leaveTo);
      await at(`${elsewhere.origin}/weather`);
      await window.goBack();
      await at(`${site.origin}/before`);
    });

    it('closes it where the browser itself tells of Back', async ({ skip }) => {
      await playing();
      if (!(await ask("'CloseWatcher' in window"))) skip(`${name} does not tell`);
      // What a phone does for Back, a keyboard does for Escape.
      await window.keyboard.press('Escape');
      await has(words.start.resume);
    });
  });

  it('a page that the browser has kept has the run as it was left, and goes on with it', async ({ skip }) => {
    await come('player');
    await press(words.start.begin);
    await has(words.scene.skip);
    await ask('inside.answer()');
    await until('inside.did().length === 1');
    // The last to come.
    await has(aids.aids.title);
    const said = await ask('inside.text()');
    await window.goto(`${elsewhere.origin}/weather`);
    await window.goBack();
    await until('document.documentElement.dataset.kept');
    if ((await ask('document.documentElement.dataset.kept')) !== 'true') skip(`${name} keeps no page here`);
    expect(await ask('inside.text()')).toBe(said);
    await ask('inside.answer()');
    await until(`inside.text() !== ${JSON.stringify(said)}`);
  });

  describe('on paper', () => {
    beforeEach(async ({ skip }) => {
      if (!window.paperOf) skip(`the driver of ${name} prints nothing`);
      await come('long');
      await press(words.start.begin);
      await has(words.scene.skip);
      await ask('inside.playToTheEnd()');
    }, 60_000);
    const paper = async (control: string): Promise<Buffer | undefined> => {
      await has(control);
      return window.paperOf?.(() => press(control));
    };

    it('a looking back is one A4', async () => {
      await press(words.ending.lookBack);
      const sheet = await paper(review.debrief.print);
      expect(sheet && pagesOf(sheet)).toEqual(ONE_A4);
    });

    it('the learner’s own proof is one A4', async () => {
      // Who is as fast as a test is told that it can be seen, and asked.
      await press(words.report.hurry);
      const sheet = await paper(words.report.proof);
      expect(sheet && pagesOf(sheet)).toEqual(ONE_A4);
    });
  });
});
