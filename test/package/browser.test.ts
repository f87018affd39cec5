import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { type Site, serve } from '../support/site.ts';
import { bundlers } from './bundlers.ts';
import { Learner } from './learner.ts';
import { exampleWith } from './readme.ts';
import { project, shipped, textOf } from './shipped.ts';
import { english as words } from '../support/words.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const README = textOf('README.md');
const STORY = 'voice-in-the-background';
const ROUND = 'seeing-signals';

/** The example for a page, and what it is made of. */
const PAGE = exampleWith(README, 'html', 'recordInHr');
const [SCRIPT = '', ELEMENT = '', LISTENER = ''] = [
  /<script[^>]*src=[\s\S]*?<\/script>/,
  /<signal-training[\s\S]*?<\/signal-training>/,
  /(?<=<script type="module">)[\s\S]*?(?=<\/script>)/,
].map((part) => part.exec(PAGE)?.[0]);
const SHELF = exampleWith(README, 'html', '<signal-shelf');

/** The customer's page around an example, with the one function of the customer's that the example calls. */
const pageWith = (body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Intranet</title>
    <script>
      const completions = [];
      const recordInHr = (completion) => Promise.resolve(completions.push(completion));
    </script>
  </head>
  <body>${body}</body>
</html>`;

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

function filesIn(folder: string): Files {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}

/** What the customer publishes; the trainings as the README's command made them. */
const published = (folder: string): Files =>
  new Map([...filesIn(join(project, 'public')), ...filesIn(folder)]);

interface Visit {
  readonly page: Page;
  readonly learner: Learner;
  readonly site: Site;
  /** What the page threw or could not load. */
  readonly complaints: () => readonly string[];
}

async function visit(files: Files, html: string, before?: () => void): Promise<Visit> {
  const site = await serve(files, { '': { html } });
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await site.close();
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  if (before) await page.addInitScript(before);
  await page.goto(`${site.origin}/`);
  return { page, learner: await Learner.at(page), site, complaints: () => [...errors, ...site.missed] };
}

/** Plays to the looking back and takes the player off the page, by when its completion has been told. */
async function play({ page, learner, complaints }: Visit, training: string): Promise<void> {
  await learner.playToLookingBack();
  await page.evaluate("document.querySelector('signal-training').remove()");
  await page.waitForFunction('completions.length > 0');
  expect(await page.evaluate('completions')).toEqual([
    expect.objectContaining({
      status: 'completed',
      training: expect.objectContaining({ id: training }) as unknown,
    }),
  ]);
  expect(complaints()).toEqual([]);
}

const bundled = new Map<string, Promise<Files>>();

/** What the customer publishes who uses this bundler; made once. */
function bundledWith(name: string): Promise<Files> {
  const files = bundled.get(name) ?? bundleWith(name);
  bundled.set(name, files);
  return files;
}

async function bundleWith(name: string): Promise<Files> {
  const app = join(project, name);
  const page = pageWith(`${ELEMENT}<script type="module" src="/main.js"></script>`);
  const config = exampleWith(README, 'js', 'vite.config.js').replace('node_modules', '../node_modules');
  mkdirSync(app);
  writeFileSync(join(app, 'main.js'), `${exampleWith(README, 'js', 'signal-training/define')}${LISTENER}`);
  writeFileSync(join(app, 'vite.config.js'), config);
  writeFileSync(join(app, 'index.html'), page);
  expect(await bundlers[name]?.(app)).toEqual([]);
  return new Map([['index.html', Buffer.from(page)], ...published(join(app, 'dist'))]);
}

describe('bundled', () => {
  it.each(Object.keys(bundlers))(
    'with %s, the example of the README is played, from the card to the looking back',
    async (name) => {
      const files = await bundledWith(name);
      await play(await visit(files, String(files.get('index.html'))), STORY);
    },
  );

  it('a round is played', async () => {
    const files = await bundledWith('Vite');
    await play(await visit(files, String(files.get('index.html')).replace(STORY, ROUND)), ROUND);
  });
});

describe('as single files', () => {
  const FIRST = 'signal-training.js';
  const files = published(join(shipped, 'dist/cdn'));

  it('the example of the README is played, held to the hash it names', async () => {
    await play(await visit(files, pageWith(PAGE)), STORY);
  });

  it.each(globSync('signal-training.*.js', { cwd: join(shipped, 'dist/cdn') }))(
    'the same with %s, and a round with the classic script',
    async (file) => {
      const [type, training] = file.includes('.iife.') ? ['', ROUND] : ['type="module"', STORY];
      const script = `<script ${type} src="/${file}"></script>`;
      const page = PAGE.replace(SCRIPT, script).replace(STORY, training);
      await play(await visit(files, pageWith(page)), training);
    },
  );

  it('a file that is not what was released is not run', async () => {
    const other = new Map([...files, [FIRST, Buffer.from(`${textOf(`dist/cdn/${FIRST}`)}\n`)]]);
    const { page } = await visit(other, pageWith(PAGE));
    expect(await page.evaluate("customElements.get('signal-training')")).toBe(undefined);
  });

  it('the shelf of the README shows the trainings of the package', async () => {
    const { learner, complaints } = await visit(files, pageWith(SCRIPT + SHELF));
    const cards = JSON.parse(
      readFileSync(join(project, 'public/trainings/index.json'), 'utf8'),
    ) as readonly unknown[];
    await learner.until((things) => {
      const headings = things.filter(({ role }) => role === 'heading');
      return headings.length >= cards.length ? headings : undefined;
    }, 'the shelf');
    expect(complaints()).toEqual([]);
  });

  it('a browser that is too old reads so, instead of nothing', async () => {
    const { learner } = await visit(files, pageWith(PAGE), () => {
      CSS.supports = () => false;
    });
    await learner.until((things) => things.find(({ name }) => name === words.tooOld), 'the sentence');
  });
});
