/** Packages that tell a learning system by statements, made by the installed command and recorded by the system of the demo. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import packed from '../../locales/en/packed.json' with { type: 'json' };
import { createLauncher } from '../../demo/lms/cmi5/launcher.ts';
import { everythingSaid } from '../../demo/lms/cmi5/session.ts';
import { createLrs } from '../../demo/lms/lrs/lrs.ts';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { lookInside, playToLookingBack } from '../support/play-page.ts';
import { dutch, english as words } from '../support/words.ts';
import { project } from './shipped.ts';
import { type Files, type SiteOfPackage, siteOf } from './site-of-package.ts';

const run = promisify(execFile);
const STORY = 'node_modules/signal-training/scenarios/voice-in-the-background';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example/', name: 'm-4821' } } as const;
const PATIENCE = { timeout: 60_000, interval: 50 };
let browser: Browser;
beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

/** Each kind is made once: the same command gives the same bytes. */
const made = new Map<string, ReturnType<typeof make>>();

function pack(kind: string): ReturnType<typeof make> {
  const files = made.get(kind) ?? make(kind);
  made.set(kind, files);
  return files;
}

async function make(kind: string): Promise<Files> {
  const out = join(mkdtempSync(join(tmpdir(), 'signal-training-statements-')), 'made.zip');
  const command = ['--no-install', 'signal-training', 'pack', STORY, '--to', kind, '--out', out];
  await run('npx', [...command, '--lang', 'en'], { cwd: project });
  return unzipSync(readFileSync(out));
}

/** The package below `package/`, and the system beside it. */
async function open(files: Files): Promise<SiteOfPackage & { readonly page: Page }> {
  const site = await siteOf(files);
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    site.close();
  });
  await page.addInitScript(lookInside);
  return { ...site, page };
}

/** The page is in the language of the story; who plays here reads English. */
const inEnglish = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.documentElement.lang = 'en'));

const verbs = (statements: readonly { readonly verb: { readonly id: string } }[]): readonly string[] =>
  statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');

describe('a package for cmi5', () => {
  it('is recorded through a reload, and leads back to the system when its learner closes it', async () => {
    const files = await pack('cmi5');
    expect(Object.keys(files)).toContain('cmi5.xml');
    const { origin, page, answerBy } = await open(files);
    const lrs = createLrs();
    const launcher = createLauncher(lrs, origin, `${origin}xapi/`);
    answerBy((request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/fetch') return launcher.handle(request);
      return pathname === '/back' ? new Response('Back.') : lrs.handle(request);
    });
    const [, publisherId = ''] = /<au id="([^"]+)"/.exec(new TextDecoder().decode(files['cmi5.xml'])) ?? [];
    const registration = launcher.enrol(ACTOR, { publisherId, moveOn: 'Completed' });
    const said = (): readonly string[] => verbs(everythingSaid(registration));
    const launch = { page: `${origin}package/index.html`, returnUrl: `${origin}back` };
    await page.goto(launcher.launch(registration, launch));
    const close = page.getByRole('button', { name: packed.close });
    await close.waitFor();
    await page.reload();
    await inEnglish(page);
    await page.getByText(words.start.privateLms).waitFor();
    expect(await page.locator('.notice').filter({ visible: true }).count()).toBe(0);
    await playToLookingBack(page);
    await page.getByText(words.report.recorded).first().waitFor();
    expect(said()).toEqual(['initialized', 'completed']);
    expect(registration.isSatisfied).toBe(true);
    await close.click();
    await page.waitForURL(`${origin}back`);
    await vi.waitFor(() => expect(said()).toEqual(['initialized', 'completed', 'terminated']), PATIENCE);
    // Another window takes the session over.
    await page.goto(launcher.launch(registration, { ...launch, mode: 'Review' }));
    await page.getByRole('alert').getByText(packed.notice.looking).waitFor();
  });

  it('is told in the language that its learner prefers, until they pick another', async () => {
    const { origin, page, answerBy } = await open(await pack('cmi5'));
    const lrs = createLrs();
    const launcher = createLauncher(lrs, origin, `${origin}xapi/`);
    answerBy((request) =>
      new URL(request.url).pathname === '/fetch' ? launcher.handle(request) : lrs.handle(request),
    );
    const document = { resource: 'agents/profile', agent: ACTOR, id: 'cmi5LearnerPreferences' } as const;
    lrs.write(document, { languagePreference: 'tr,en-GB,nl' });
    const registration = launcher.enrol(ACTOR, { publisherId: 'urn:any', moveOn: 'Completed' });
    await page.goto(launcher.launch(registration, { page: `${origin}package/index.html` }));
    await page.getByText(words.start.privateLms).waitFor();
    await page.getByRole('button', { name: 'Nederlands', exact: true }).click();
    await page.getByText(dutch.start.privateLms).waitFor();
    await page.getByRole('button', { name: dutch.start.begin, exact: true }).waitFor();
  });

  it('says where a session is over, before anybody begins', async () => {
    const { origin, page, answerBy } = await open(await pack('cmi5'));
    const lrs = createLrs();
    const launcher = createLauncher(lrs, origin, `${origin}xapi/`);
    answerBy((request) =>
      new URL(request.url).pathname === '/fetch' ? launcher.handle(request) : lrs.handle(request),
    );
    const registration = launcher.enrol(ACTOR, { publisherId: 'urn:any', moveOn: 'Completed' });
    const launch = { page: `${origin}package/index.html` };
    const former = launcher.launch(registration, launch);
    launcher.launch(registration, launch);
    await page.goto(former);
    await page.getByRole('alert').getByText(packed.notice.over).waitFor();
  });
});

describe('a package for xAPI', () => {
  it('is recorded under the name of its tincan.xml, and tells nothing else', async () => {
    const files = await pack('xapi');
    const [, id = ''] = /<activity id="([^"]+)"/.exec(new TextDecoder().decode(files['tincan.xml'])) ?? [];
    const { origin, page, answerBy } = await open(files);
    const lrs = createLrs();
    answerBy((request) => lrs.handle(request));
    const launch = { endpoint: `${origin}xapi/`, auth: `Basic ${lrs.issue()}`, actor: JSON.stringify(ACTOR) };
    await page.goto(`${origin}package/index.html?${new URLSearchParams(launch)}`);
    await inEnglish(page);
    await page.getByText(words.start.privateLms).waitFor();
    await playToLookingBack(page);
    await page.getByText(words.report.recorded).first().waitFor();
    await page.goto('about:blank');
    const kept = lrs.statements.all();
    expect(verbs(kept)).toEqual(['completed']);
    expect(kept[0]).toMatchObject({ actor: ACTOR, object: { id } });
  });

  it('may send to whatever address launches it, and knows its own name', async () => {
    const files = await pack('xapi');
    const page = new TextDecoder().decode(files['index.html']);
    expect(page).toContain('connect-src https: http:');
    expect(page).toContain('name="signal-activity"');
  });
});
