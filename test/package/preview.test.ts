import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import words from '../../locales/en/player.json' with { type: 'json' };
import previewWords from '../../locales/en/preview.json' with { type: 'json' };
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { temporaryFolder } from '../support/terminal.ts';
import { Learner } from './learner.ts';
import { project, shipped } from './shipped.ts';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

/** The command as a customer has it. */
const COMMAND = join(project, 'node_modules/.bin/signal-training');
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' };

async function run(cwd: string, ...argv: readonly string[]): Promise<void> {
  await once(spawn(COMMAND, argv, { cwd, env, stdio: 'ignore' }), 'exit');
}

interface Previewed {
  readonly page: Page;
  readonly reader: Learner;
  readonly file: string;
  /** Saves the story with one thing in it written otherwise. */
  readonly save: (was: string, is: string) => void;
  readonly complaints: readonly string[];
}

/** A trainer who has just begun a scenario, far away from any project, and looks at it. */
async function previewed(): Promise<Previewed> {
  const folder = temporaryFolder();
  await run(folder, 'new', 'scenarios/first-call', '--title', 'A first call', '--name', 'Ms Moss');
  return previewOf(folder, 'scenarios', 'scenarios/first-call/scenario.yaml');
}

async function previewOf(folder: string, path: string, edited: string): Promise<Previewed> {
  const preview = spawn(COMMAND, ['preview', path], { cwd: folder, env });
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    const ended = once(preview, 'exit');
    preview.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
  let address = '';
  for await (const line of createInterface(preview.stdout)) {
    address = /http:\S+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  const file = join(folder, edited);
  const save = (was: string, is: string): void => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(was);
    writeFileSync(file, text.replace(was, is));
  };
  return { page, reader: await Learner.at(page), file, save, complaints };
}

const hears = (reader: Learner, words: string): Promise<unknown> =>
  reader.until((things) => things.find(({ name }) => name.includes(words)), words);

it('what is saved is played in the same place; with an error the last good story stays, and the error is told', async () => {
  const { page, reader, save, complaints } = await previewed();
  await hears(reader, 'A bin lorry goes by outside.');
  await reader.pressOn('You say: “Can you talk freely now, yes or no?”');
  await hears(reader, 'Now I can.');

  save('resident: Now I can.', 'resident: Now I can, for a minute.');
  await hears(reader, 'Now I can, for a minute.');

  save('to: judgement', 'to: nowhere');
  const alert = page.getByRole('alert');
  await alert.getByText(previewWords.banner.broken).waitFor();
  expect(await alert.getByRole('link').textContent()).toMatch(
    /^scenarios\/first-call\/scenario\.yaml:\d+:\d+$/,
  );
  expect(await alert.getByRole('link').getAttribute('href')).toMatch(
    /^vscode:\/\/file\/.*scenario\.yaml:\d+:\d+$/,
  );
  await hears(reader, 'Now I can, for a minute.');

  save('to: nowhere', 'to: judgement');
  await alert.getByText(previewWords.banner.broken).waitFor({ state: 'detached' });
  await hears(reader, 'Now I can, for a minute.');

  await page.reload();
  await hears(reader, 'Now I can, for a minute.');
  expect(complaints).toEqual([]);
});

it('leads to any scene, by keyboard alone, and shows the way on the map and in the list', async () => {
  const { page, reader, complaints } = await previewed();
  await hears(reader, 'A bin lorry goes by outside.');
  const map = page.locator('svg.map');
  await map.getByRole('button', { name: /^opening/ }).focus();
  for (const id of ['judgement', 'onward', 'asked']) {
    await page.keyboard.press('ArrowDown');
    if (id !== 'asked') expect(await page.locator(':focus').getAttribute('data-scene')).toBe(id);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: previewWords.scenes.go }).press('Enter');
  const arrived = map.locator('[aria-current=step]');
  await arrived.waitFor();
  expect(['asked', 'open']).toContain(await arrived.getAttribute('data-scene'));
  expect(await map.locator('.way.been').count()).toBe(3);
  await page.getByRole('tab', { name: previewWords.tabs.course }).press('Enter');
  await page.getByRole('button', { name: previewWords.course.back }).first().press('Enter');
  await hears(reader, 'A bin lorry goes by outside.');
  expect(complaints).toEqual([]);
});

it('plays one pair alone, which has no stress, trust or safety to show', async () => {
  const pair = 'rounds/pocket-money.yaml';
  const folder = temporaryFolder({ [pair]: readFileSync(join(shipped, 'scenarios', pair), 'utf8') });
  const { page, reader, complaints } = await previewOf(folder, pair, pair);
  await reader.pressOn(words.scene.continue);
  await reader.until((things) => things.find(({ name }) => name.includes('half an hour')), 'the question');
  await page.getByRole('tab', { name: previewWords.tabs.course }).click();
  await page.getByRole('heading', { name: previewWords.course.steps }).waitFor();
  expect(await page.getByText(previewWords.course.meter.trust).count()).toBe(0);
  expect(complaints).toEqual([]);
});
