import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { type PreviewServer, build, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import words from '../../locales/en/shelf.json' with { type: 'json' };
import teamWords from '../../locales/en/team.json' with { type: 'json' };
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { problemsOn } from '../support/axe-on-page.ts';
import { lookInside, playToLookingBack } from '../support/play-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const { team } = teamWords;

let folder: string;
let server: PreviewServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  // Vitest says `test`, for which Lit has files that nobody publishes.
  vi.stubEnv('NODE_ENV', 'production');
  folder = mkdtempSync(join(tmpdir(), 'signal-training-demo-'));
  const config = { configFile: join(ROOT, 'vite.config.ts'), mode: 'demo', build: { outDir: folder } };
  await build({ ...config, logLevel: 'error' });
  server = await preview({ ...config, preview: { open: false, port: 0, host: '127.0.0.1' } });
  origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page of the demo, and notes what it throws and what goes against its own policy. */
async function visit(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(lookInside);
  await page.clock.install();
  await page.goto(origin + path);
  return { page, complaints };
}

describe('the demo', () => {
  it('lets somebody complete a training, and HR keep who, which and on what day', async () => {
    const { page, complaints } = await visit('/intranet/');
    // Pressed or not is said by the page's script: until it runs, a click is nobody's.
    await page.getByRole('button', { name: 'English', exact: true, pressed: false }).click();
    await page.getByRole('button', { name: words.shelf.open }).first().click();
    await playToLookingBack(page.locator('signal-shelf'));
    // A completion is offered when it has become usual to have one; HR then takes a second.
    await page.clock.fastForward('02:00:00');
    const heard = page.locator('#events li');
    await heard.first().waitFor();
    expect(await heard.locator('strong').allTextContents()).toEqual(['signal-complete']);
    await page.clock.fastForward('01:00');

    await page.goto(`${origin}/hr/`);
    const row = page.locator('tbody tr');
    await row.first().waitFor();
    expect(await row.locator('td').allTextContents()).toEqual([
      'm-4821',
      expect.stringMatching(/^[a-z-]+ \d+\.\d+\.\d+$/),
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 90_000);

  it('lets a team play on a page with a strict policy, and takes its file along as a download', async () => {
    const { page, complaints } = await visit('/team/');
    await page.evaluate(() => {
      for (const picker of ['showOpenFilePicker', 'showSaveFilePicker'])
        Reflect.deleteProperty(window, picker);
    });
    await page.getByRole('button', { name: 'English', exact: true, pressed: false }).click();
    await page.getByLabel(team.file.name).fill('West');
    await page.getByRole('button', { name: team.file.make }).click();
    await page.getByRole('button', { name: words.shelf.open }).first().click();
    await page.getByLabel(team.before.people).fill('12');
    await page.getByRole('button', { name: team.before.go }).click();
    await page.getByRole('button', { name: team.note.begin }).click();
    await page.getByRole('button', { name: team.play.stop }).click();
    await page.getByRole('button', { name: team.talk.go }).click();
    await page.getByRole('button', { name: team.file.add }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: team.file.save }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('west.team.json');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      sessions: [{ people: 12 }],
    });
    expect(complaints).toEqual([]);
    await page.close();
  }, 90_000);

  it('has a shelf for a housing association, with its own stories and no others', async () => {
    const { page, complaints } = await visit('/housing/');
    await page.getByRole('button', { name: 'English', exact: true, pressed: false }).click();
    const titles = page.locator('signal-shelf').getByRole('heading', { level: 3 });
    await titles.filter({ hasText: 'Six times' }).waitFor();
    expect([...(await titles.allInnerTexts())].sort()).toEqual([
      'Around the table, about the rent',
      'Six times with a tenant',
      'Third floor, the lift is out',
    ]);
    await page.getByRole('button', { name: words.shelf.open }).first().click();
    await playToLookingBack(page.locator('signal-shelf'));
    await page.clock.fastForward('02:00:00');
    const heard = page.locator('#events pre');
    await heard.first().waitFor();
    expect(await heard.first().textContent()).toMatch(/"id": "[a-z-]+-housing"/);
    expect(complaints).toEqual([]);
    await page.close();
  }, 90_000);

  it('begins at the root, wherever it is put', async () => {
    const { page } = await visit('/');
    await page.waitForURL(`${origin}/intranet/`);
    await page.close();
  });

  it.each(['/housing/', '/intranet/', '/intranet/single.html', '/intranet/news.html', '/hr/', '/team/'])(
    '%s is accessible, light and dark, and fits a telephone',
    async (path) => {
      const { page, complaints } = await visit(path, { viewport: { width: 320, height: 640 } });
      expect(await problemsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
