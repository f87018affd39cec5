/** Packages for learning systems, made by the installed command and played in a system that somebody else wrote. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { type Browser, type Frame, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import said from '../../locales/en/packed.json' with { type: 'json' };
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { lookInside, playToLookingBack } from '../support/play-page.ts';
import type { SystemWindow } from '../support/scorm/page.ts';
import { serve } from '../support/site.ts';
import { english as words } from '../support/words.ts';
import { project } from './shipped.ts';

const run = promisify(execFile);
const STORY = 'voice-in-the-background';
const ROUND = 'seeing-signals';
const SCENARIOS = 'node_modules/signal-training/scenarios';

let browser: Browser;
/** The script of the page around a package. */
let system: string;
beforeAll(async () => {
  const entry = new URL('../support/scorm/page.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  system = outputFiles[0]?.text ?? '';
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

async function pack(kind: string, ...more: readonly string[]): Promise<Uint8Array> {
  const out = join(mkdtempSync(join(tmpdir(), 'signal-training-lms-')), 'made.zip');
  const command = ['--no-install', 'signal-training', 'pack', `${SCENARIOS}/${STORY}`, '--to', kind];
  await run('npx', [...command, '--out', out, '--lang', 'en', ...more], { cwd: project });
  return readFileSync(out);
}

const EDITIONS = {
  scorm12: {
    object: 'API',
    get: 'LMSGetValue',
    status: 'cmi.core.lesson_status',
    end: [
      ['LMSSetValue', 'cmi.core.exit', 'suspend'],
      ['LMSFinish', ''],
    ],
  },
  scorm2004: {
    object: 'API_1484_11',
    get: 'GetValue',
    status: 'cmi.completion_status',
    end: [
      ['SetValue', 'cmi.exit', 'suspend'],
      ['Terminate', ''],
    ],
  },
} as const;

async function open(name: keyof typeof EDITIONS): Promise<{ page: Page; frame: Frame }> {
  const packed = Object.entries(unzipSync(await pack(name, '--exit-url', 'https://example.org/')));
  const site = await serve(
    new Map<string, string | Uint8Array>([
      ...packed.map(([path, content]) => [`package/${path}`, content] as const),
      ['system.js', system] as const,
    ]),
    {
      '': {
        html: `<!doctype html><html lang="en"><title>System</title><link rel="icon" href="data:,">
          <script src="/system.js" data-edition="${name}"></script>
          <iframe src="/package/index.html" width="1000" height="700"></iframe></html>`,
      },
    },
  );
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await site.close();
  });
  await page.addInitScript(lookInside);
  await page.goto(`${site.origin}/`);
  const frame = page.frames().find((one) => one.url().endsWith('/package/index.html'));
  if (!frame) throw new Error('The package is not in the page.');
  await inEnglish(frame);
  return { page, frame };
}

/** The page is in the language of the story; who plays here reads English. */
const inEnglish = (place: Page | Frame): Promise<void> =>
  place.evaluate(() => void (document.documentElement.lang = 'en'));

describe.each(Object.keys(EDITIONS) as (keyof typeof EDITIONS)[])('a package for %s', (name) => {
  const { get, status, end } = EDITIONS[name];
  const statusIn = (page: Page): Promise<unknown> =>
    page.evaluate(
      ([object, method, field]) =>
        (window as unknown as Record<string, Record<string, (of: string) => unknown>>)[object ?? '']?.[
          method ?? ''
        ]?.(field ?? ''),
      [EDITIONS[name].object, get, status],
    );

  /** Everything that was said, in this test, stands in the standard. */
  const expectNoBreach = async (page: Page): Promise<void> =>
    expect(await page.evaluate(() => (window as unknown as SystemWindow).breaches)).toEqual([]);

  it('tells the system that it was opened and completed, and the learner what the system sees', async () => {
    const { page, frame } = await open(name);
    await frame.getByText(words.start.privateLms).waitFor();
    expect(await frame.locator('.no-lms').isVisible()).toBe(false);
    await playToLookingBack(frame);
    await frame.getByText(words.report.recorded).first().waitFor();
    expect(await statusIn(page)).toBe('completed');
    const { calls, answers } = await page.evaluate(() => {
      const { calls: made, answers: given } = window as unknown as SystemWindow;
      return { calls: made, answers: given };
    });
    const set = calls.filter(([call]) => call.endsWith('SetValue')).map(([, ...values]) => values);
    expect(set).toEqual([
      [status, 'incomplete'],
      [status, 'completed'],
    ]);
    const refused = calls.filter(
      ([call], index) => !call.endsWith('GetValue') && String(answers[index]) !== 'true',
    );
    expect(refused).toEqual([]);
    await expectNoBreach(page);
  });

  it('says that it is closed as its page goes, and keeps the attempt', async () => {
    const { page, frame } = await open(name);
    await frame.getByText(words.start.privateLms).waitFor();
    await page.locator('iframe').evaluate((one) => one.remove());
    const calls = await page.evaluate(() => (window as unknown as SystemWindow).calls);
    expect(calls.slice(-2)).toEqual(end);
    await expectNoBreach(page);
  });

  it('says how to go on where the browser brings its page back, whose session is over', async () => {
    const { page, frame } = await open(name);
    await frame.getByText(words.start.privateLms).waitFor();
    // A browser that is driven brings no page back; this is what the page then hears.
    await frame.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await playToLookingBack(frame);
    await frame.getByText(words.report.waitingStored).first().waitFor();
    await frame.getByRole('alert').getByText(said.notice.over).waitFor();
    await expectNoBreach(page);
    const calls = await page.evaluate(() => (window as unknown as SystemWindow).calls);
    expect(calls.slice(-2)).toEqual(end);
  });

  it('keeps what a system that is down does not take, and hands it over once that is back', async () => {
    const { page, frame } = await open(name);
    await page.evaluate(() => void ((window as unknown as SystemWindow).isDown = true));
    await playToLookingBack(frame);
    await frame.getByText(words.report.waiting).first().waitFor();
    await page.evaluate(() => void ((window as unknown as SystemWindow).isDown = false));
    await frame.getByRole('button', { name: words.report.retry }).click();
    await frame.getByText(words.report.recorded).first().waitFor();
    expect(await statusIn(page)).toBe('completed');
    await expectNoBreach(page);
  });

  it('lists every file that it has', async () => {
    const files = unzipSync(await pack(name));
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href = '']) => decodeURI(href));
    expect(['imsmanifest.xml', ...listed].toSorted()).toEqual(Object.keys(files).toSorted());
    expect(manifest).toContain('href="index.html"');
  });
});

describe('a package without a system', () => {
  it('says loudly that nothing is recorded, and can be played', async () => {
    const files = new Map(Object.entries(unzipSync(await pack('scorm2004'))));
    const site = await serve(files, {});
    const page = await browser.newPage();
    onTestFinished(async () => {
      await page.close();
      await site.close();
    });
    await page.addInitScript(lookInside);
    await page.goto(`${site.origin}/index.html`);
    await page.getByRole('alert').getByText(said.notice.noLms).waitFor();
    await inEnglish(page);
    await page.getByText(words.start.privateUnrecorded).waitFor();
    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
  });

  it('plays from disk, where it is packed for a browser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signal-training-web-'));
    for (const [path, content] of Object.entries(unzipSync(await pack('web')))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.addInitScript(lookInside);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await inEnglish(page);
    await playToLookingBack(page);
    expect(complaints).toEqual([]);
  });
});

describe('pack', () => {
  it('takes rounds as it takes stories, each into a file of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signal-training-rounds-'));
    const command = ['--no-install', 'signal-training', 'pack', `${SCENARIOS}/rounds`, '--to', 'scorm12'];
    await run('npx', [...command, '--out', folder], { cwd: project });
    const made = readdirSync(folder);
    expect(made).toContain(`${ROUND}.scorm12.zip`);
    const files = unzipSync(readFileSync(join(folder, `${ROUND}.scorm12.zip`)));
    const packed = await browser.newPage();
    onTestFinished(() => packed.close());
    const site = await serve(new Map(Object.entries(files)), {});
    onTestFinished(() => site.close());
    await packed.addInitScript(lookInside);
    await packed.goto(`${site.origin}/index.html`);
    await inEnglish(packed);
    await packed.getByRole('button', { name: words.start.begin, exact: true }).waitFor();
  });

  it('leaves a way out with a name until the player is there', async () => {
    const page = new TextDecoder().decode(
      unzipSync(await pack('scorm12', '--exit-url', 'https://example.org/'))['index.html'],
    );
    expect(page).toContain(said.leave);
  });
});
