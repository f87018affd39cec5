import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findItems } from '../../src/cli/find.ts';
import { load } from '../../src/cli/load.ts';
import { publish } from '../../src/cli/publish.ts';
import { VERSION } from '../../src/elements/parts/version.ts';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { lookInside, playToLookingBack } from '../support/play-page.ts';
import { type Site, serve } from '../support/site.ts';
import { english as words } from '../support/words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORY = 'voice-in-the-background';
const STORY_WITH_PICTURE = 'third-floor-no-bell';

const strict = (policies: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ');

const MODULE = '<script type="module" src="/signal-training.js"></script>';
const CLASSIC = '<script src="/signal-training.iife.js"></script>';
const FOREIGN = '<script type="module" src="/foreign-widget.js"></script>';

function html(story: string, ...scripts: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><title>A page</title>${scripts.join('')}</head>
    <body><host-widget></host-widget>
    <signal-training src="/trainings/${story}.json"></signal-training></body></html>`;
}

const PAGES = {
  module: { html: html(STORY, MODULE), policy: strict('signal-training') },
  classic: { html: html(STORY_WITH_PICTURE, CLASSIC), policy: strict('signal-training') },
  'beside-another-lit': { html: html(STORY, FOREIGN, MODULE), policy: strict('signal-training lit-html') },
  twice: { html: html(STORY, MODULE, CLASSIC), policy: strict('signal-training') },
};

let folder: string;
let site: Site;
let browser: Browser;

/** The files as they are published, a host's own, and the trainings. */
async function filesOfSite(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, reportCompressedSize: false },
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(ROOT, 'test/support/foreign-widget.ts'),
        formats: ['es'],
        fileName: () => 'foreign-widget.js',
      },
    },
  });
  const items = findItems([`scenarios/${STORY}`, `scenarios/${STORY_WITH_PICTURE}`], ROOT);
  const trainings = publish(load(items, ROOT).trainings);
  return new Map([
    ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
    ...[...trainings].map(([name, content]) => [`trainings/${name}`, content] as const),
  ]);
}

beforeAll(async () => {
  // Vitest says `test`, for which Lit and others have files that nobody publishes.
  vi.stubEnv('NODE_ENV', 'production');
  const executablePath = findBrowser();
  folder = mkdtempSync(join(tmpdir(), 'signal-training-csp-'));
  const [files, launched] = await Promise.all([
    filesOfSite(),
    chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) }),
  ]);
  browser = launched;
  site = await serve(files, PAGES);
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  readonly complaints: () => Promise<string[]>;
  /** What was said on the console. */
  readonly said: readonly string[];
}

/** Opens a page and notes from its first moment on what goes against its policy, and what it throws. */
async function visit(path: keyof typeof PAGES): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const said: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(lookInside);
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      violations.push(`${violatedDirective}: ${sample}`);
    });
  });
  await page.goto(`${site.origin}/${path}`);
  const complaints = async (): Promise<string[]> => [
    ...errors,
    ...(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)),
  ];
  return { page, complaints, said };
}

describe('the file for a script tag', () => {
  it.each(['module', 'classic', 'beside-another-lit', 'twice'] as const)(
    'plays a whole training on a page of the kind “%s” without a complaint',
    async (path) => {
      const { page, complaints } = await visit(path);
      await playToLookingBack(page);
      await page.getByRole('button', { name: words.exit.leave, exact: true }).click();
      await page.getByRole('heading', { name: words.exit.left }).waitFor();
      expect(await complaints()).toEqual([]);
      expect(site.missed).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('asks for nothing but itself, the training and its pictures', async () => {
    const before = site.asked.length;
    const { page } = await visit('classic');
    await playToLookingBack(page);
    expect(new Set(site.asked.slice(before))).toEqual(
      new Set([
        'classic',
        'signal-training.iife.js',
        `trainings/${STORY_WITH_PICTURE}.json`,
        'trainings/media/hallway.svg',
        'trainings/media/landing.svg',
      ]),
    );
    await page.close();
  }, 60_000);

  it('is not used a second time, and says so: nothing of two copies is mixed', async () => {
    const { page, said } = await visit('twice');
    await playToLookingBack(page);
    expect(said).toEqual(
      ['signal-training', 'signal-shelf'].map(
        (tag) =>
          `<${tag}> of signal-training ${VERSION} is not used: this page has that of version ${VERSION} already.`,
      ),
    );
    const doubles = ['signal-training-2', 'signal-briefing-2', 'signal-stage-2'];
    const registered = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      ['signal-stage', ...doubles],
    );
    expect(registered).toEqual(['signal-stage']);
    await page.close();
  }, 60_000);

  it('leaves the widgets of the host alone', async () => {
    const { page } = await visit('beside-another-lit');
    await page.getByText('The widget of the host').waitFor();
    await page.close();
  });

  it.each(['signal-training.js', 'signal-training.iife.js'])('%s holds no text that becomes code', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/\beval\s*\(|\bFunction\s*\(\s*["'`]/);
  });
});

describe('the policy of these pages', () => {
  it('would notice a text that becomes code', async () => {
    const { page, complaints } = await visit('module');
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>text</p>';
      } catch {
        // Refused, and noted.
      }
    });
    expect(await complaints()).not.toEqual([]);
    await page.close();
  });
});
