/** The learning system of the demo, as a buyer sees it: a package of each kind is made, opened, played and closed there. */
import { type Browser, type FrameLocator, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../src/cli/pack/packing.ts';
import { browserFlags, findBrowser } from '../../setup/browser.mjs';
import { problemsOn } from '../../support/axe-on-page.ts';
import { PATIENCE_MS } from '../../support/hr/databases.ts';
import { lookInside, playToLookingBack } from '../../support/play-page.ts';
import { type Started, addressesIn, start } from '../../support/start.ts';
import { english as words } from '../../support/words.ts';

/** The shortest there is. */
const STORY = 'now';

let started: Started;
let browser: Browser;
let address: string;
beforeAll(async () => {
  const executablePath = findBrowser();
  const options = { args: browserFlags, ...(executablePath && { executablePath }) };
  [started, browser] = await Promise.all([start(), chromium.launch(options)]);
  address = new URL('../lms/', addressesIn(started)[0]).href;
}, PATIENCE_MS);
afterAll(async () => {
  await browser.close();
  await started.close();
});

/** Opens the page in English, and notes what it throws and what goes against its policy. */
async function visit(width = 1366): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  // Where the day is another than in UTC for a third of it.
  const page = await browser.newPage({ viewport: { width, height: 768 }, timezoneId: 'America/Los_Angeles' });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const { url } = message.location();
    // A store says so that it has no such document; and this server tells its pages of no changes.
    const isAnswer = url.startsWith(`${address}xapi/`) || url.endsWith('/@vite/client');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  await page.addInitScript(lookInside);
  await page.goto(address);
  // Pressed or not is said by the page's script: until it runs, a click is nobody's.
  await page.getByRole('button', { name: 'English', exact: true, pressed: false }).click();
  return { page, complaints };
}

const english = (page: Page, selector: string) => page.locator(`${selector} [data-in=en]`);

const asToday = () => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
/** Today as the page has it, and as the server, which keeps what is told by xAPI. */
const today = async (page: Page): Promise<readonly string[]> => [await page.evaluate(asToday), asToday()];

/** Makes a package and opens it. The frame is found anew each time it is asked for: a launch leads it from page to page. */
async function open(page: Page, kind: Kind): Promise<FrameLocator> {
  await page.locator('select option').first().waitFor({ state: 'attached' });
  await page.locator('select').selectOption(STORY);
  await page.locator(`input[value=${kind}]`).check();
  await page.getByRole('button', { name: 'Make the package and open it' }).click();
  const frame = page.frameLocator('#stage iframe');
  // The story is in Dutch, and who plays here reads English.
  await frame.locator('signal-training').waitFor({ timeout: PATIENCE_MS });
  await frame.locator('html').evaluate((html) => html.setAttribute('lang', 'en'));
  await frame.getByRole('button', { name: words.start.begin, exact: true }).waitFor();
  return frame;
}

/** What the system heard, the first thing first: what each call means. */
const heard = async (page: Page): Promise<readonly string[]> =>
  (await english(page, '#events li').allTextContents()).toReversed();

const WHO = 'The training asks who is there. The answer stays in the browser.';
const STATUS = 'The training asks whether it was completed before.';
const OPENED = 'The training was opened.';
const COMPLETED = 'Completed. No score, no answers.';
const CLOSED = 'The training was closed.';
const PREFERENCES = 'The training asks for the preferences of the employee, since the standard demands it.';
const SCORM = [
  [OPENED, STATUS, 'Begun, not yet completed.', 'Keep this.', WHO],
  [STATUS, COMPLETED, 'Keep this.', STATUS],
  ['The page is closing. The attempt is kept, so that completed stays completed.', CLOSED],
];
const HEARD: Readonly<Record<Exclude<Kind, 'web'>, readonly (readonly string[])[]>> = {
  scorm12: SCORM,
  scorm2004: SCORM,
  cmi5: [
    [
      'The training fetches its token. It is given that once.',
      'The training reads what the system has prepared for this time.',
      PREFERENCES,
      STATUS,
      OPENED,
    ],
    [COMPLETED, 'The training leaves behind that the completion was told, and nothing else.'],
    [CLOSED],
  ],
  xapi: [[], [COMPLETED], []],
};

describe('the learning system of npm start', () => {
  it.each(Object.keys(HEARD) as (keyof typeof HEARD)[])(
    'records a training in %s, and shows all that it heard',
    async (kind) => {
      const { page, complaints } = await visit();
      const standing = english(page, '#standing');
      const [opened = [], completed = [], closed = []] = HEARD[kind];
      const frame = await open(page, kind);
      await frame.getByText(words.start.privateLms).waitFor();
      expect(await standing.textContent()).toBe('Opened, not yet completed');
      await expect.poll(() => heard(page)).toEqual(opened);

      const before = await today(page);
      await playToLookingBack(frame);
      await frame.getByText(words.report.recorded).first().waitFor();
      await expect.poll(() => heard(page)).toEqual([...opened, ...completed]);
      const days = [...before, ...(await today(page))];
      expect(days.map((day) => `Completed on ${day}`)).toContain(await standing.textContent());

      await page.getByRole('button', { name: 'Close the training' }).click();
      await expect.poll(() => heard(page)).toEqual([...opened, ...completed, ...closed]);
      expect(await english(page, '#state').textContent()).toBe(CLOSED);

      // Opened once more, it is as completed as it was.
      await open(page, kind);
      expect(await standing.textContent()).toMatch(/^Completed on /);
      expect(complaints).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'shows that a package for a browser alone records nothing',
    async () => {
      const { page, complaints } = await visit();
      const frame = await open(page, 'web');
      await frame.getByText(words.start.privateUnrecorded).waitFor();
      await playToLookingBack(frame);
      expect(await english(page, '#standing').textContent()).toBe('Nothing is recorded');
      expect(await heard(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'shows nothing of a package that was closed as of the one that is open',
    async () => {
      const { page } = await visit();
      const opened = async (): Promise<string> => {
        await open(page, 'xapi');
        return (await page.locator('#stage iframe').getAttribute('src')) ?? '';
      };
      const [closed, now] = [await opened(), await opened()];
      /** As a package does, at its own address and with its own token. */
      const say = (launch: string, what: string): Promise<number> =>
        page.evaluate(
          async ([address, resource]) => {
            const { searchParams } = new URL(address);
            const headers = {
              authorization: searchParams.get('auth') ?? '',
              'x-experience-api-version': '1.0.3',
            };
            return (await fetch(`${searchParams.get('endpoint')}${resource}`, { headers })).status;
          },
          [launch, what] as const,
        );
      const agent = encodeURIComponent(new URL(now).searchParams.get('actor') ?? '');
      expect(await say(closed, 'statements')).toBe(200);
      await say(now, `agents/profile?profileId=cmi5LearnerPreferences&agent=${agent}`);
      await expect.poll(() => heard(page)).toEqual([PREFERENCES]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it('offers every kind that can be packed, and every training', async () => {
    const { page } = await visit();
    const offered = page.locator('input[name=kind]');
    expect(await offered.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual(KINDS);
    const index = (await (await fetch(new URL('/trainings/index.json', address))).json()) as unknown[];
    await expect.poll(() => page.locator('select option').count()).toBe(index.length);
    await page.close();
  });

  it('is accessible, light and dark, and fits a telephone', async () => {
    const { page, complaints } = await visit(320);
    expect(await problemsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
