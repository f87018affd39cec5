/**
 * What a package says to its learner, held against what happens: what the system sees, what is kept and where, and where the
 * completion goes. Each kind is opened in the system that it is made for, and completed in three ways.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { KINDS, type Kind } from '../../src/cli/pack/packing.ts';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { playToLookingBack, readToTheEnd, skipToLookingBack, step } from '../support/play-page.ts';
import { english as words } from '../support/words.ts';
import { signalTraining } from './command.ts';
import { shipped } from './shipped.ts';
import type { Files } from './site-of-package.ts';
import { type Opened, openIn } from './systems.ts';

const STORY = join(shipped, 'scenarios/now');

let browser: Browser;
/** The script of the page around a package of SCORM. */
let system: string;
const packed = new Map<Kind, Files>();
beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  const entry = new URL('../support/scorm/page.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  system = outputFiles[0]?.text ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'signal-training-true-'));
  for (const kind of KINDS) {
    await signalTraining(folder, {}, 'pack', STORY, '--to', kind, '--out', '.');
    packed.set(kind, unzipSync(readFileSync(join(folder, `now.${kind}.zip`))));
  }
});
afterAll(() => browser.close());

/** What the card of each kind promises, and what the system may then see of a whole visit. */
interface Promised {
  readonly says: readonly string[];
  readonly sees: readonly string[];
  /** Of a visit that ends halfway. */
  readonly seesHalfway: readonly string[];
  /** How the learner reads where their completion went. */
  readonly reads: string;
  /** What keeps the run of the next page. */
  readonly isKept: boolean;
}

const IN_A_SYSTEM = {
  // “… can see when you open, complete and close the training.” “In this browser you can go on later.”
  says: [words.start.privateLms, words.start.stop.device],
  reads: words.report.recorded,
  isKept: true,
};
const PROMISED: Readonly<Record<Kind, Promised>> = {
  scorm12: { ...IN_A_SYSTEM, sees: ['opened', 'completed', 'closed'], seesHalfway: ['opened', 'closed'] },
  scorm2004: { ...IN_A_SYSTEM, sees: ['opened', 'completed', 'closed'], seesHalfway: ['opened', 'closed'] },
  // A page that goes before the end may just be loaded anew, and says nothing.
  cmi5: { ...IN_A_SYSTEM, sees: ['opened', 'completed', 'closed'], seesHalfway: ['opened'] },
  xapi: { ...IN_A_SYSTEM, sees: ['completed'], seesHalfway: [] },
  // “… we do not tell your organisation that you completed the training either.” “If you stop, you begin again later.”
  web: {
    says: [words.start.privateUnrecorded, words.start.stop.none],
    reads: words.report.unrecorded,
    isKept: false,
    sees: [],
    seesHalfway: [],
  },
};

/** What of all that was told tells of the learner; whatever is not expected stands there as it was said. */
const seenIn = (told: readonly string[]): readonly string[] =>
  told.flatMap((line) => {
    if (line.startsWith(STATEMENTS)) {
      const sent = JSON.parse(line.slice(STATEMENTS.length)) as readonly SentStatement[];
      return sent.map(seenInStatement);
    }
    const seen = MEANINGS.find(([form]) => form.test(line))?.[1] ?? line;
    return seen === '' ? [] : [seen];
  });

const STATEMENTS = 'POST /xapi/statements ';
const MEANINGS: readonly (readonly [form: RegExp, seen: string])[] = [
  [/^(?:LMS)?Initialize$/, 'opened'],
  [/^(?:LMS)?SetValue cmi\.(?:core\.lesson|completion)_status incomplete$/, ''],
  [/^(?:LMS)?SetValue cmi\.(?:core\.lesson|completion)_status completed$/, 'completed'],
  [/^(?:LMS)?SetValue cmi\.(?:core\.)?exit suspend$/, ''],
  [/^(?:LMS)?Commit$/, ''],
  [/^(?:LMSFinish|Terminate)$/, 'closed'],
  // Who it is, and what is known already; with the token that lets one ask.
  [/^(?:LMS)?GetValue cmi\.(?:core\.student_id|learner_id|core\.lesson_status|completion_status)$/, ''],
  [
    /^GET \/xapi\/(?:activities\/state|agents\/profile|statements)\?[^{]*agent=\{"objectType":"Agent","account":[^}]*\}\}[^{]*$/,
    '',
  ],
  [/^POST \/fetch\?\S+$/, ''],
  [/^PUT \/xapi\/activities\/state\?.*stateId=signal-training\.completed \{"completed":true\}$/, ''],
];
const SEEN: Readonly<Record<string, string>> = {
  initialized: 'opened',
  completed: 'completed',
  terminated: 'closed',
};

/** What one has done, where nothing is told beside it. */
function seenInStatement({ verb, result, ...rest }: SentStatement): string {
  const seen = SEEN[verb.id.split('/').at(-1) ?? ''];
  const isPlain = Object.entries(result ?? {}).every(
    ([key, value]) => (key === 'completion' && value === true) || (key === 'duration' && value === 'PT0S'),
  );
  const keys = Object.keys(rest).every((key) =>
    ['id', 'actor', 'object', 'context', 'timestamp'].includes(key),
  );
  return seen !== undefined && isPlain && keys ? seen : JSON.stringify({ verb, result, ...rest });
}

interface SentStatement {
  readonly verb: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
}

/** Where a page could leave something that others find. */
async function leftIn({ page, training }: Opened): Promise<Readonly<Record<string, unknown>>> {
  const html = training.locator('html');
  const inPage = await html.evaluate(async () => ({
    // What waits to be recorded, and what keeps the place, are asked for below.
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.href,
    title: document.title,
    name: window.name,
    history: history.state as unknown,
  }));
  return { ...inPage, around: page.url(), titleAround: await page.title() };
}

const storageOf = ({ training }: Opened): Promise<Readonly<Record<string, string>>> =>
  training.locator('html').evaluate(() => ({ ...localStorage, ...sessionStorage }));

async function visit(kind: Kind): Promise<Opened> {
  const files = packed.get(kind);
  if (!files) throw new Error(`${kind} was not packed.`);
  const opened = await openIn(kind, files, browser, system);
  onTestFinished(() => opened.end());
  await inEnglish(opened);
  return opened;
}

/** The page is in the language of the story; who plays here reads English. */
async function inEnglish({ training }: Opened): Promise<void> {
  await training.locator('signal-training').waitFor();
  await training.locator('html').evaluate((html) => html.setAttribute('lang', 'en'));
  await training.getByText(words.start.short).waitFor();
}

const WAYS = {
  plays: playToLookingBack,
  reads: readToTheEnd,
  skips: skipToLookingBack,
} as const;

describe.each(KINDS)('what a package for %s says to its learner is so:', (kind) => {
  const { says, sees, seesHalfway, reads, isKept } = PROMISED[kind];

  it('the system sees no more than the card says, the same of who plays, reads and skips', async () => {
    const heard: Record<string, readonly string[]> = {};
    for (const [way, complete] of Object.entries(WAYS)) {
      const opened = await visit(kind);
      const { training } = opened;
      for (const sentence of says) await training.getByText(sentence).waitFor();
      const before = await leftIn(opened);
      await complete(training);
      await training.getByText(reads).first().waitFor();
      // Who reads “recorded” has been recorded; nobody else has.
      const isRecorded = seenIn(await opened.told()).includes('completed');
      expect(isRecorded).toBe(reads === words.report.recorded);
      expect(await leftIn(opened)).toEqual(before);
      await opened.close();
      await expect.poll(async () => seenIn(await opened.told())).toEqual(sees);
      heard[way] = await opened.told();
      expect(opened.strays).toEqual([]);
    }
    expect(heard['reads']).toEqual(heard['plays']);
    expect(heard['skips']).toEqual(heard['plays']);
  });

  it('where the run is kept, and who hears of a stop', async () => {
    const opened = await visit(kind);
    const { training } = opened;
    const press = (name: string): Promise<void> =>
      training.getByRole('button', { name, exact: true }).click();
    await press(words.start.begin);
    await step(training);
    await opened.reload();
    await inEnglish(opened);
    const resume = training.getByRole('button', { name: words.start.resume, exact: true });
    expect(await resume.isVisible()).toBe(isKept);
    expect(Object.keys(await storageOf(opened)).some((key) => key.startsWith('signal-training:'))).toBe(
      isKept,
    );

    await press(isKept ? words.start.resume : words.start.begin);
    await press(words.exit.leave);
    await training.getByText(isKept ? words.exit.leftKept : words.exit.leftText).waitFor();
    if (isKept) await press(words.exit.forget);
    await training.getByText(words.exit.leftText).waitFor();
    const left = Object.keys(await storageOf(opened)).filter((key) => !key.startsWith('signal-cmi5:'));
    expect(left).toEqual([]);
    await opened.close();
    // Of the last time that it was open; and nothing that tells of a stop.
    const seen = seenIn(await opened.told());
    expect(seen.slice(-seesHalfway.length || seen.length)).toEqual(seesHalfway);
    expect(seen).not.toContain('completed');
    expect(opened.strays).toEqual([]);
  });
});
