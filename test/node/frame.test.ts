/** A training in a frame of another origin, on two real origins: hosts that are right, wrong, late, reloading and hostile. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type Frame, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import review from '../../locales/en/review.json' with { type: 'json' };
import dutchReview from '../../locales/nl/review.json' with { type: 'json' };
import { findItems } from '../../src/cli/find.ts';
import { type Loaded, load } from '../../src/cli/load.ts';
import { PAGE_STYLE, SCRIPTS, STYLE, pageOf, storyScript } from '../../src/cli/pack/page.ts';
import { publish } from '../../src/cli/publish.ts';
import { createPackedTranslator } from '../../src/i18n/packed.ts';
import type { Completion } from '../../src/reporting/index.ts';
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { lookInside } from '../support/play-page.ts';
import { type Site, serve } from '../support/site.ts';
import { english as words, dutch } from '../support/words.ts';
import { PATIENCE } from '../support/patience.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORY = 'voice-in-the-background';

let folder: string;
let browser: Browser;
/** Of the trainings; its pages are embed pages. */
let far: Site;
/** Of the page around. */
let near: Site;
/** Nobody's friend. */
let hostile: Site;
/** Where one leaves for. */
let elsewhere: Site;

const named = (site: Site): string => site.origin.replace('127.0.0.1', 'localhost');
const html = (head: string, body: string): { html: string } => ({
  html: `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});

/** The embed page as it is shipped, with what an organisation writes into it. */
function embedPage(hosts: string, more: { attributes?: string; recordUrl?: string } = {}): { html: string } {
  const shipped = readFileSync(join(folder, 'embed.html'), 'utf8');
  const written = shipped
    .replace('name="signal-hosts" content=""', `name="signal-hosts" content="${hosts}"`)
    .replace(
      'name="signal-record-url" content=""',
      `name="signal-record-url" content="${more.recordUrl ?? ''}"`,
    )
    .replace(
      /<signal-shelf.*<\/signal-shelf>/,
      `<signal-training src="/trainings/${STORY}.json" ${more.attributes ?? ''}></signal-training>`,
    );
  return { html: written };
}

/** A package for a learning system that was unpacked there, with what an organisation writes into its page. */
function packed(
  [one]: Loaded['trainings'],
  hosts: string,
): readonly (readonly [path: string, content: string | Uint8Array])[] {
  if (!one) throw new Error('The story is not there.');
  const page = pageOf(one.training, 'scorm2004', {}, [createPackedTranslator('en')]);
  const built = (name: string): Buffer => readFileSync(join(folder, name));
  return [
    [
      'packed/index.html',
      page.replace('name="signal-hosts" content=""', `name="signal-hosts" content="${hosts}"`),
    ],
    [`packed/${STYLE}`, PAGE_STYLE],
    [`packed/${SCRIPTS.player}`, built('signal-training.iife.js')],
    [`packed/${SCRIPTS.lms}`, built('signal-lms.iife.js')],
    [`packed/${SCRIPTS.host}`, built('embed.js')],
    [`packed/${SCRIPTS.story}`, storyScript(one.training)],
    ...one.media.map(({ name, content }) => [`packed/${name}`, content] as const),
  ];
}

/** What a host does with what it hears: keeps it in `heard`, and answers as `answer` says at that moment. */
const LISTENER = `
  window.heard = []; window.errors = []; window.answer = 'stored';
  document.addEventListener('signal-error', ({ detail }) => errors.push(detail.code));
  document.addEventListener('signal-complete', (event) => {
    heard.push(event.detail);
    if (answer !== 'silent')
      event.waitUntil(answer === 'stored' ? Promise.resolve() : answer === 'fails' ? Promise.reject(new Error('down')) : new Promise(() => {}));
  });`;
const script = (text: string): string => `<script type="module">${text}</script>`;
const FRAME = '<script type="module" src="/signal-frame.js"></script>';
const frame = (path: string, more = ''): string =>
  `<signal-frame src="${named(far)}/${path}" learner="m-4821" ${more}></signal-frame>`;

interface HostWindow {
  heard: Completion[];
  errors: string[];
  answer: 'stored' | 'fails' | 'never' | 'silent';
}

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  folder = mkdtempSync(join(tmpdir(), 'signal-training-frame-'));
  for (const mode of ['production', 'frame', 'embed', 'lms']) {
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      mode,
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: false, reportCompressedSize: false },
    });
  }
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  const built = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
  const loaded = load(findItems([`scenarios/${STORY}`], ROOT), ROOT).trainings;
  const trainings = publish(loaded);
  elsewhere = await serve(new Map(), { weather: html('', 'Sunny.') });

  const pagesOfHost: Record<string, { html: string }> = {};
  near = await serve(new Map(built), pagesOfHost);
  hostile = await serve(new Map(built), pagesOfHost);
  const pagesOfTraining = {
    embed: embedPage(near.origin),
    remembering: embedPage(near.origin, { attributes: 'remember="device"' }),
    alone: embedPage('', { recordUrl: '/completions' }),
    wildcard: embedPage('* null'),
    pictured: {
      html: embedPage(near.origin).html.replace('</body>', '<img alt="" src="/slow.svg" /></body>'),
    },
    slow: html(
      script(`let times = 0;
        addEventListener('message', ({ source, origin, data: { namespace, nonce } }) => {
          times += 1;
          if (times < 5) return;
          const welcome = { namespace, type: 'welcome', version: 1, nonce };
          source.postMessage(welcome, origin, [new MessageChannel().port2]);
        });`),
      'A training on a very slow line.',
    ),
  };
  far = await serve(
    new Map([
      ...built,
      ...[...trainings].map(([name, content]) => [`trainings/${name}`, content] as const),
      ['completions', ''],
      ...packed(loaded, near.origin),
    ]),
    pagesOfTraining,
  );
  Object.assign(pagesOfHost, {
    host: html(FRAME + script(LISTENER), frame('embed', `exit-url="${elsewhere.origin}/weather"`)),
    remembering: html(FRAME + script(LISTENER), frame('remembering')),
    // Another origin of the same site, as under one domain: there a frame has storage.
    family: html(FRAME + script(LISTENER), frame('remembering').replace(named(far), far.origin)),
    late: html(script(LISTENER), frame('embed')),
    wildcard: html(FRAME + script(LISTENER), frame('wildcard')),
    elsewhere: html(
      FRAME + script(LISTENER),
      `<signal-frame src="${elsewhere.origin}/weather"></signal-frame>`,
    ),
    redirected: html(FRAME + script(LISTENER), frame('embed', `allow="${elsewhere.origin}"`)),
    sandboxed: html(
      '',
      `<iframe title="Sandbox" sandbox="allow-scripts" src="${near.origin}/host"></iframe>`,
    ),
    plain: html('', `<iframe title="Training" src="${named(far)}/alone"></iframe>`),
    // A frame in a shadow root is in no list of frames; this one can be found.
    slow: html(FRAME + script(LISTENER), frame('slow')),
    packed: html(
      script(`import { connectFrame } from '/signal-frame.js';${LISTENER}
        connectFrame(document.querySelector('iframe'), { settings: { learner: 'm-4821', lang: 'en' } });`),
      `<iframe title="Training" src="${named(far)}/packed/index.html"></iframe>`,
    ),
    light: html(
      script(`import { connectFrame } from '/signal-frame.js';${LISTENER}
        connectFrame(document.querySelector('iframe'), { settings: { learner: 'm-4821', lang: 'en' } });`),
      `<iframe title="Training" src="${named(far)}/embed"></iframe>`,
    ),
    stuck: html(
      script(`import { connectFrame } from '/signal-frame.js';${LISTENER}
        connectFrame(document.querySelector('iframe'), { settings: { 'exit-url': '${elsewhere.origin}/weather' } });`),
      `<iframe title="Training" sandbox="allow-scripts allow-same-origin" src="${named(far)}/embed"></iframe>`,
    ),
  });
}, 180_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await Promise.all([far, near, hostile, elsewhere].map((site) => site.close()));
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  /** What the pages said on their consoles and threw. */
  readonly said: readonly string[];
}

/** In a window of its own, where Chromium gives a frame of another site no storage. */
async function visit(address: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.addInitScript(lookInside);
  await page.clock.install();
  await page.goto(address);
  return { page, said };
}

async function trainingIn(page: Page): Promise<Frame> {
  return vi.waitFor(() => {
    const found = page.frames().find((one) => [named(far), far.origin].includes(new URL(one.url()).origin));
    if (!found) throw new Error('There is no training in a frame.');
    return found;
  }, PATIENCE);
}

/** A page that nobody tells its language is in Dutch. */
const either = (...names: readonly string[]): RegExp =>
  new RegExp(`^(?:${names.map((name) => name.replaceAll(/[.?+*()]/g, '\\$&')).join('|')})$`);

/** To an ending, the shortest way there is. */
async function finish(training: Frame): Promise<void> {
  await training.getByRole('button', { name: either(words.start.read, dutch.start.read) }).click();
  await training
    .getByRole('button', { name: either(review.reading.finish, dutchReview.reading.finish) })
    .click();
}

const heard = (page: Page): Promise<Completion[]> =>
  page.evaluate(() => (window as unknown as HostWindow).heard);

/** Lets so much time pass that whatever is held back or tried again comes. */
async function eventually<Result>(
  page: Page,
  look: () => Promise<Result>,
  isSo: (found: Result) => boolean,
): Promise<Result> {
  return vi.waitFor(async () => {
    const found = await look();
    if (isSo(found)) return found;
    await page.clock.fastForward('10:00');
    throw new Error(`It is still ${JSON.stringify(found)}.`);
  }, PATIENCE);
}

const isOne = (found: readonly unknown[]): boolean => found.length > 0;

describe('a host that may', () => {
  it('hears what is completed in the frame, and the learner reads that it is stored', async () => {
    const { page, said } = await visit(`${near.origin}/host`);
    const training = await trainingIn(page);
    await finish(training);
    const completions = await eventually(page, () => heard(page), isOne);
    expect(completions).toEqual([
      expect.objectContaining({ status: 'completed', learner: 'm-4821', version: 1 }) as Completion,
    ]);
    await training.getByRole('status').getByText(words.report.recorded).waitFor();
    expect(said).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('hears of a package for learning systems too, where none is found around it', async () => {
    const { page } = await visit(`${near.origin}/packed`);
    const training = await trainingIn(page);
    await training.getByText(words.start.privateText).waitFor();
    expect(await training.locator('.no-lms').isVisible()).toBe(false);
    await finish(training);
    const completions = await eventually(page, () => heard(page), isOne);
    expect(completions).toMatchObject([{ status: 'completed', learner: 'm-4821' }]);
    expect(far.missed.filter((path) => path.startsWith('packed/'))).toEqual([]);
    await page.context().close();
  }, 60_000);

  it.each(['fails', 'silent'] as const)(
    'that %s is offered the same again',
    async (answer) => {
      const { page } = await visit(`${near.origin}/host`);
      await page.evaluate((wanted) => ((window as unknown as HostWindow).answer = wanted), answer);
      await finish(await trainingIn(page));
      await eventually(page, () => heard(page), isOne);
      await page.evaluate(() => ((window as unknown as HostWindow).answer = 'stored'));
      const completions = await eventually(
        page,
        () => heard(page),
        ({ length }) => length > 1,
      );
      expect(new Set(completions.map(({ id }) => id)).size).toBe(1);
      await page.context().close();
    },
    60_000,
  );

  it('that comes late hears what was completed before', async () => {
    const { page } = await visit(`${near.origin}/late`);
    // Its script comes when the training is long over; until then there is no frame either, so the page makes one itself.
    await page.evaluate(
      (src) => {
        const iframe = document.createElement('iframe');
        iframe.src = src;
        document.body.append(iframe);
      },
      `${named(far)}/embed`,
    );
    const training = await trainingIn(page);
    await finish(training);
    await page.addScriptTag({
      type: 'module',
      content: `import { connectFrame } from '/signal-frame.js';
        connectFrame(document.querySelector('iframe'), { settings: { learner: 'm-77' } });`,
    });
    const [completion] = await eventually(page, () => heard(page), isOne);
    expect(completion?.status).toBe('completed');
    await page.context().close();
  }, 60_000);

  it('that comes while the frame still loads has it in sight all the time', async () => {
    const { page } = await visit(`${near.origin}/late`);
    let isAskedFor = false;
    let loaded = (): void => {};
    await page.route('**/slow.svg', async (route) => {
      isAskedFor = true;
      await new Promise<void>((resolve) => (loaded = resolve));
      await route.fulfill({ status: 404 });
    });
    await page.evaluate(
      (src) => {
        const iframe = document.createElement('iframe');
        iframe.src = src;
        // On a slow machine the answer takes longer than it is waited for.
        const later = setTimeout.bind(window);
        const patient = (task: () => void, ms?: number): unknown => ms === 250 || later(task, ms);
        Object.assign(window, { setTimeout: patient });
        const changes: string[] = [];
        Object.assign(window, { changes });
        iframe.addEventListener('load', () => changes.push('loaded'));
        new MutationObserver(() => changes.push('hidden')).observe(iframe, { attributeFilter: ['hidden'] });
        document.body.append(iframe);
      },
      `${named(far)}/pictured`,
    );
    const training = await trainingIn(page);
    await training.getByRole('button', { name: dutch.start.read }).waitFor();
    await page.addScriptTag({
      type: 'module',
      content: `import { connectFrame } from '/signal-frame.js';
        connectFrame(document.querySelector('iframe'), { settings: { learner: 'm-77', lang: 'en' } });`,
    });
    await training.getByRole('button', { name: words.start.read }).waitFor();
    expect(isAskedFor).toBe(true);
    const changes = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(await changes()).toEqual([]);
    loaded();
    await vi.waitFor(async () => expect(await changes()).toContain('loaded'), PATIENCE);
    await finish(training);
    await eventually(page, () => heard(page), isOne);
    expect(await changes()).toEqual(['loaded']);
    await page.context().close();
  }, 60_000);

  it('waits for the answer to its last question too', async () => {
    const { page } = await visit(`${near.origin}/slow`);
    for (let seconds = 0; seconds < 40; seconds += 1) await page.clock.runFor(1_000);
    expect(await page.evaluate(() => (window as unknown as HostWindow).errors)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('that loads anew before it has stored it hears the same again', async () => {
    const { page } = await visit(`${near.origin}/family`);
    await page.evaluate(() => ((window as unknown as HostWindow).answer = 'never'));
    await finish(await trainingIn(page));
    const [before] = await eventually(page, () => heard(page), isOne);
    await page.reload();
    await trainingIn(page);
    const [after] = await eventually(page, () => heard(page), isOne);
    expect(after?.id).toBe(before?.id);
    await page.context().close();
  }, 60_000);

  it('hears of a frame that loads anew, with the same learner', async () => {
    const { page } = await visit(`${near.origin}/host`);
    await (await trainingIn(page)).evaluate(() => location.reload());
    await page.waitForLoadState();
    const training = await trainingIn(page);
    await training.getByRole('button', { name: words.start.read }).waitFor();
    await finish(training);
    const [completion] = await eventually(page, () => heard(page), isOne);
    expect(completion?.learner).toBe('m-4821');
    await page.context().close();
  }, 60_000);

  it('hears what was completed a second before it takes the frame away', async () => {
    const { page } = await visit(`${near.origin}/host`);
    await finish(await trainingIn(page));
    await page.evaluate(() => document.querySelector('signal-frame')?.remove());
    const completions = await vi.waitFor(async () => {
      const found = await heard(page);
      expect(found).not.toEqual([]);
      return found;
    }, PATIENCE);
    expect(new Set(completions.map(({ id }) => id)).size).toBe(1);
    await page.context().close();
  }, 60_000);

  it('hears it where the browser gives a frame no storage', async () => {
    const { page } = await visit(`${near.origin}/remembering`);
    const training = await trainingIn(page);
    const storage = training.evaluate(() => localStorage.length);
    await expect(storage).rejects.toThrow('Access is denied');
    await finish(training);
    expect(await eventually(page, () => heard(page), isOne)).toHaveLength(1);
    await page.context().close();
  }, 60_000);

  it('gives the frame the height of what it shows in steps, and no more than the window has', async () => {
    const { page } = await visit(`${near.origin}/host`);
    const iframe = page.locator('iframe');
    await (await trainingIn(page)).getByRole('button', { name: words.start.begin }).waitFor();
    await vi.waitFor(async () => {
      const height = Number(await iframe.getAttribute('height'));
      expect([height % 240, height === page.viewportSize()?.height]).toSatisfy(
        ([rest, isFull]) => rest === 0 || isFull === true,
      );
      expect(height).toBeGreaterThan(320);
    }, PATIENCE);
    await page.setViewportSize({ width: 800, height: 400 });
    await vi.waitFor(async () => expect(await iframe.getAttribute('height')).toBe('400'), PATIENCE);
    await page.context().close();
  }, 60_000);
});

describe('who may not', () => {
  /** Nobody is let in, and the page says so to its developer alone. */
  async function expectNothing(page: Page, said: readonly string[]): Promise<void> {
    await page.clock.runFor(60_000);
    await vi.waitFor(() => expect(said.join('\n')).toContain('nothing in the frame answers'), PATIENCE);
    expect(await heard(page)).toEqual([]);
  }

  it.each([
    ['another site with the same script', () => `${hostile.origin}/host`],
    ['a host of a page that names everybody', () => `${near.origin}/wildcard`],
    ['a host that expects another origin', () => `${near.origin}/redirected`],
    ['a host whose frame is something else', () => `${near.origin}/elsewhere`],
  ])(
    '%s hears nothing',
    async (_who, address) => {
      const { page, said } = await visit(address());
      const inside = page.frames().find((one) => one.url().startsWith(named(far)));
      if (inside) await finish(inside);
      await expectNothing(page, said);
      expect(await page.evaluate(() => (window as unknown as HostWindow).errors)).toContain('network');
      await page.context().close();
    },
    60_000,
  );

  it('a host of no origin hears nothing', async () => {
    const { page } = await visit(`${near.origin}/sandboxed`);
    const training = await trainingIn(page);
    await finish(training);
    const around = page.frames().find((one) => one.url() === `${near.origin}/host`);
    await page.clock.runFor(60_000);
    expect(await around?.evaluate(() => (window as unknown as HostWindow).heard)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it.each([
    ['of another site', () => hostile],
    ['of a site that may, but is not the page around,', () => near],
  ])(
    'a frame %s that says what a host or a training would say is not heard',
    async (_of, site) => {
      const { page } = await visit(`${near.origin}/light`);
      const training = await trainingIn(page);
      await training.getByRole('button', { name: words.start.read }).waitFor();
      // A frame of another site beside it, that tries both sides.
      await page.evaluate((src) => {
        const iframe = document.createElement('iframe');
        iframe.src = src;
        document.body.append(iframe);
      }, `${site().origin}/plain`);
      const attacker = await vi.waitFor(() => {
        const found = page.frames().find((one) => one.url() === `${site().origin}/plain`);
        if (!found) throw new Error('not yet');
        return found;
      }, PATIENCE);
      await attacker.evaluate(() => {
        const completion = {
          version: 1,
          id: '11111111-1111-4111-8111-111111111111',
          training: { id: 'forged', version: '1.0.0', digest: '0'.repeat(64) },
          status: 'completed',
          completedOn: '2026-03-09',
          learner: 'director',
        };
        const nonce = '0'.repeat(32);
        const { port1, port2 } = new MessageChannel();
        const forged = [
          { namespace: 'signal-training', type: 'welcome', version: 1, nonce },
          { namespace: 'signal-training', type: 'hello', versions: [1], nonce },
          { type: 'completion', completion },
          { type: 'stored', id: completion.id },
          { type: 'settings', settings: { learner: 'director' } },
          null,
          'signal-training',
        ];
        window.parent.postMessage(forged[0], '*', [port2]);
        port1.postMessage(forged[2]);
        const { parent } = window;
        const targets = Array.from({ length: parent.length }, (_, index) => parent[index] ?? parent);
        for (const target of [parent, ...targets])
          for (const message of forged) target.postMessage(message, '*');
      });
      await finish(training);
      const completions = await eventually(page, () => heard(page), isOne);
      expect(completions.map(({ learner }) => learner)).toEqual(['m-4821']);
      await page.context().close();
    },
    60_000,
  );
});

describe('leaving', () => {
  const leave = (training: Frame): Promise<void> =>
    training.getByRole('link', { name: either(words.exit.leaveTo, dutch.exit.leaveTo) }).click();

  it('takes the whole page along, and the host hears nothing of it', async () => {
    const { page } = await visit(`${near.origin}/host`);
    await leave(await trainingIn(page));
    await page.waitForURL(`${elsewhere.origin}/weather`);
    await page.context().close();
  }, 60_000);

  it('blanks the frame where it may not, on both sides, without a word', async () => {
    const { page, said } = await visit(`${near.origin}/stuck`);
    const training = await trainingIn(page);
    await training.getByRole('link', { name: either(words.exit.leaveTo, dutch.exit.leaveTo) }).waitFor();
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      window.addEventListener('message', ({ data }) => told.push(data));
    });
    await leave(training);
    await page.locator('iframe').waitFor({ state: 'hidden' });
    await page.clock.runFor(60_000);
    const noticed = await page.evaluate(() => {
      const { told, errors, heard } = window as unknown as HostWindow & { told: unknown[] };
      return [told, errors, heard];
    });
    expect(noticed).toEqual([[], [], []]);
    expect(said.filter((text) => text.startsWith('signal-training'))).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('an embed page that is itself the host', () => {
  it('hands in what is completed, and the page around it learns nothing', async () => {
    const { page } = await visit(`${near.origin}/plain`);
    const posted: unknown[] = [];
    await page.route(`${named(far)}/completions`, async (route) => {
      posted.push(route.request().postDataJSON());
      await route.fulfill({ status: posted.length === 1 ? 503 : 201 });
    });
    const training = await trainingIn(page);
    await finish(training);
    await eventually(
      page,
      () => Promise.resolve(posted),
      ({ length }) => length > 1,
    );
    await training.getByRole('status').getByText(dutch.report.recorded).waitFor();
    const [first, second] = posted as Completion[];
    expect(first).toMatchObject({ status: 'completed' });
    expect(second).toEqual(first);
    await page.context().close();
  }, 60_000);
});
