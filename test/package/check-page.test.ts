/** The page for who has no terminal, opened from a disk as a trainer does; what it makes is held to what the command makes. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Download, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { unzipSync } from 'fflate';
import pageWords from '../../locales/en/page.json' with { type: 'json' };
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { serve } from '../support/site.ts';
import { temporaryFolder } from '../support/terminal.ts';
import { signalTraining as commandLine } from './command.ts';
import { Learner } from './learner.ts';
import { shipped } from './shipped.ts';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

/** What the command prints, which is all well. */
async function signalTraining(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await commandLine(cwd, { LANG: 'en_GB.UTF-8' }, ...argv);
  expect([code, err]).toEqual([0, '']);
  return out;
}

const DOOR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5" width="800" height="500"><rect width="8" height="5"/></svg>';

interface Opened {
  readonly page: Page;
  /** Errors of the page, and addresses it asked for that are not on this machine. */
  readonly complaints: readonly string[];
}

const FILE = join(shipped, 'dist/check/signal-training-check.html');

async function opened(address = pathToFileURL(FILE).href): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && request.url() !== address) complaints.push(request.url());
  });
  await page.goto(address);
  return { page, complaints };
}

/** As a hand does it with a mouse. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
}

async function downloadFrom(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

const hears = (reader: Learner, words: string): Promise<unknown> =>
  reader.until((things) => things.find(({ name }) => name.includes(words)), words);

/** As a server hands it out, to a browser that reads what is dropped in the older way. */
async function served(): Promise<Opened> {
  const html = readFileSync(FILE, 'utf8');
  const site = await serve(new Map(), { 'check.html': { html } });
  onTestFinished(() => site.close());
  const opening = await opened(`${site.origin}/check.html`);
  await opening.page.evaluate(() =>
    Reflect.deleteProperty(DataTransferItem.prototype, 'getAsFileSystemHandle'),
  );
  return opening;
}

it.each([
  ['on the disk, by handles', opened],
  ['on a server, by entries', served],
])('a folder with an error is dropped, read, mended and read again: %s', async (_where, open) => {
  const folder = temporaryFolder();
  await signalTraining(folder, 'new', 'scenarios/first-call', '--title', 'A first call', '--name', 'Ms Moss');
  const file = join(folder, 'scenarios/first-call/scenario.yaml');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('to: judgement', 'to: judgment'));

  const { page, complaints } = await open();
  await drop(page, join(folder, 'scenarios'));
  const problem = page.locator('.problems .error');
  await problem.getByText('scenarios/first-call/scenario.yaml:').waitFor();
  expect(await problem.innerText()).toMatch(/unknown-target[^]*judgment[^]*judgement/);
  expect(await page.getByText(pageWords.take.none).count()).toBe(1);

  writeFileSync(file, sound);
  await page.getByRole('button', { name: pageWords.again }).press('Enter');
  await problem.waitFor({ state: 'detached' });
  await hears(await Learner.at(page), 'A bin lorry goes by outside.');
  expect(complaints).toEqual([]);
});

it('is played, drawn and taken along as the command makes it, to the byte, and asks nothing of anybody', async () => {
  const folder = temporaryFolder();
  for (const [id, title] of Object.entries({ 'first-call': 'A first call', 'second-call': 'A second call' }))
    await signalTraining(folder, 'new', `scenarios/${id}`, '--title', title, '--name', 'Ms Moss');
  const story = join(folder, 'scenarios/first-call/scenario.yaml');
  const picture = '    picture:\n      src: media/door.svg\n      alt: A door that is shut.\n    script: |';
  writeFileSync(story, readFileSync(story, 'utf8').replace('    script: |', picture));
  mkdirSync(join(folder, 'scenarios/first-call/media'));
  writeFileSync(join(folder, 'scenarios/first-call/media/door.svg'), DOOR);
  const { page, complaints } = await opened();
  await page.locator('#folder').setInputFiles(join(folder, 'scenarios'));
  const map = page.locator('svg.map');
  await map.waitFor();
  const drawn = await signalTraining(folder, 'map', 'scenarios/first-call');
  expect(await map.locator('.scene').count()).toBe(drawn.trim().split('\n\n').length - 1);

  await page.getByText(pageWords.take.title, { exact: true }).click();
  const own = page.getByRole('group', { name: 'A first call' });
  const json = await downloadFrom(page, () => own.getByText(pageWords.take.training).click());
  await signalTraining(folder, 'compile', 'scenarios', '--out', 'made');
  expect(json.suggestedFilename()).toBe('first-call.json');
  expect(await contentOf(json)).toEqual(readFileSync(join(folder, 'made/first-call.json')));

  const all = await downloadFrom(page, () => page.getByText(pageWords.take.all).click());
  const made = readdirSync(join(folder, 'made'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const unpacked = Object.entries(unzipSync(await contentOf(all)));
  expect(unpacked.map(([name]) => join(folder, 'made', name)).sort()).toEqual(made.sort());
  for (const [name, content] of unpacked)
    expect(readFileSync(join(folder, 'made', name)).equals(content)).toBe(true);

  for (const [kind, name] of Object.entries(pageWords.take.kind)) {
    const packed = await downloadFrom(page, () => own.getByRole('button', { name, exact: true }).click());
    await signalTraining(folder, 'pack', 'scenarios/first-call', '--to', kind, '--out', 'packed');
    expect(packed.suggestedFilename()).toBe(`first-call.${kind}.zip`);
    const theirs = readFileSync(join(folder, 'packed', packed.suggestedFilename()));
    expect((await contentOf(packed)).equals(theirs)).toBe(true);
  }

  const reader = await Learner.at(page);
  await reader.pressOn('You say: “Can you talk freely now, yes or no?”');
  await hears(reader, 'Now I can.');
  // Where it does not come, a sentence stands in its place.
  await reader.until(
    (things) => things.find(({ role, name }) => role === 'image' && name === 'A door that is shut.'),
    'the picture',
  );
  // The gate of the browser, and not our restraint alone.
  const isRefused = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => false,
      () => true,
    ),
  );
  expect(isRefused).toBe(true);
  expect(complaints.filter((one) => !one.includes('example.org'))).toEqual([]);
});

it('begins a first scenario for who has no folder, as new does, and opens it from the zip', async () => {
  const { page, complaints } = await opened();
  await page.getByText(pageWords.begin.open).click();
  await page.getByLabel(pageWords.begin.title).fill('A first call');
  await page.getByLabel(pageWords.begin.name).fill('Ms Moss');
  const zip = await downloadFrom(page, () => page.getByText(pageWords.begin.make).click());
  expect(zip.suggestedFilename()).toBe('a-first-call.zip');
  const folder = temporaryFolder();
  await signalTraining(
    folder,
    'new',
    'scenarios/a-first-call',
    '--title',
    'A first call',
    '--name',
    'Ms Moss',
  );
  const unpacked = Object.entries(unzipSync(await contentOf(zip)));
  const made = readdirSync(join(folder, 'scenarios'), { recursive: true, withFileTypes: true });
  expect(unpacked).toHaveLength(made.filter((entry) => entry.isFile()).length);
  for (const [name, content] of unpacked)
    expect([name, Buffer.from(content).toString('utf8')]).toEqual([
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]);
  await hears(await Learner.at(page), 'A bin lorry goes by outside.');

  await page.locator('#zip').setInputFiles(await zip.path());
  await page.getByText(pageWords.opened.replace('{{name}}', '')).waitFor();
  await hears(await Learner.at(page), 'A bin lorry goes by outside.');
  // Whoever chose a zip is asked for one again, and not for a folder.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: pageWords.again }).click(),
  ]);
  expect(await chooser.element().getAttribute('accept')).toBe('.zip');
  expect(complaints).toEqual([]);
});
