/** Pages of hosts on real servers: frameworks that draw again, frames, and other sites to leave for; what engines may differ in is in engines.test.ts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type FrameLocator, type Locator, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import review from '../../locales/en/review.json' with { type: 'json' };
import shelf from '../../locales/en/shelf.json' with { type: 'json' };
import { browserFlags, findBrowser } from '../setup/browser.mjs';
import { deferred } from '../support/deferred.ts';
import { lookInside, playToLookingBack } from '../support/play-page.ts';
import { filesOfSite } from '../support/files-of-site.ts';
import { type Site, serve } from '../support/site.ts';
import { dutch, english as words } from '../support/words.ts';
import { PATIENCE } from '../support/patience.ts';

const STORY = 'voice-in-the-background';
/** One of its two pictures is that of a later scene. */
const STORY_WITH_PICTURE_LATER = 'third-floor-no-bell';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
const host = (script: string): { html: string } => ({
  html: html(`<script type="module" src="/${script}.js"></script>`),
});

const SCRIPTS = {
  player: 'src/define.ts',
  shelf: 'src/shelf.ts',
  react: 'test/support/react-host.ts',
  vue: 'test/support/vue-host.ts',
};

let folder: string;
let browser: Browser;
/** Where one leaves for. A page of it that is not there yet is one that does not answer. */
let elsewhere: Site;
/** The site with the trainings. */
let site: Site;
/** A site that shows a page of the other in a frame. */
let around: Site;

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const executablePath = findBrowser();
  folder = mkdtempSync(join(tmpdir(), 'signal-training-hosts-'));
  const [files, launched] = await Promise.all([
    filesOfSite(folder, SCRIPTS, [STORY, STORY_WITH_PICTURE_LATER]),
    chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) }),
  ]);
  browser = launched;
  elsewhere = await serve(new Map(), { weather: { html: html('Sunny.'), refusesFrames: true } });
  const player = html(
    `<script type="module" src="/player.js"></script>
    <signal-training src="/trainings/${STORY}.json" exit-url="${elsewhere.origin}/weather"></signal-training>`,
  );
  site = await serve(files, {
    react: host('react'),
    vue: host('vue'),
    before: { html: html('<a href="/player">To the training</a>') },
    player: { html: player },
    later: {
      html: html(
        `<script type="module" src="/player.js"></script>
        <signal-training src="/trainings/${STORY_WITH_PICTURE_LATER}.json"></signal-training>`,
      ),
    },
    shelf: {
      html: html(
        '<script type="module" src="/shelf.js"></script><signal-shelf src="/trainings/index.json"></signal-shelf>',
      ),
    },
  });
  const frame = (more: string): { html: string } => ({
    html: html(`<iframe title="Training" src="${site.origin}/player" ${more}></iframe>`),
  });
  around = await serve(new Map(), {
    framed: frame(''),
    sandboxed: frame('sandbox="allow-scripts allow-same-origin"'),
    strict: frame('sandbox="allow-scripts"'),
    willing: frame('sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"'),
  });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await Promise.all([elsewhere.close(), site.close(), around.close()]);
  rmSync(folder, { recursive: true });
});

/** Opens a page, and notes what it says on its console and throws. */
async function visit(address: string): Promise<{ page: Page; said: readonly string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.addInitScript(lookInside);
  await page.goto(address);
  return { page, said };
}

describe.each(['react', 'vue'])('a host in %s that draws again', (framework) => {
  it('costs no run, not before it begins and not in it, and asks for the training once', async () => {
    const asked = site.asked.length;
    const { page, said } = await visit(`${site.origin}/${framework}`);
    const redraw = (): Promise<void> =>
      page.evaluate(async () => {
        for (let second = 0; second < 60; second += 1) {
          await (window as unknown as { redraw: () => unknown }).redraw();
          await new Promise((resolve) => setTimeout(resolve));
        }
      });
    await page.getByRole('button', { name: words.start.begin }).waitFor();
    await redraw();
    await page.getByRole('button', { name: words.start.begin }).click();
    await redraw();
    const option = page.getByRole('group', { name: words.choose.question }).getByRole('button').first();
    for (const goOn = page.getByRole('button', { name: words.scene.continue }); await goOn.isVisible();)
      await goOn.click();
    await option.click();
    const answer = page.getByRole('button', { name: words.scene.continue });
    await answer.waitFor();
    await redraw();
    expect(await answer.isVisible()).toBe(true);
    await page.getByText('Time: 180').waitFor();
    const json = site.asked.slice(asked).filter((path) => path.endsWith('.json'));
    expect(json).toEqual([`trainings/${STORY}.json`]);
    expect(said).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('a frame that allows scripts and nothing else', () => {
  it('lets every answer be given, from the card to the looking back', async () => {
    const { page, said } = await visit(`${around.origin}/strict`);
    await playToLookingBack(page.frameLocator('iframe'));
    expect(said).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('the log of the server', () => {
  const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

  async function skip(page: Page): Promise<void> {
    await button(page, words.start.begin).click();
    const ending = button(page, words.ending.lookBack);
    const onward = [words.crossing.skip, words.scene.skip, words.scene.continue];
    while (!(await ending.isVisible())) {
      for (const name of onward) {
        const next = button(page, name);
        if (await next.isVisible()) await next.click();
      }
    }
  }

  async function read(page: Page): Promise<void> {
    await button(page, words.start.read).click();
    await button(page, review.reading.finish).click();
  }

  const OTHER_WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'skipped to the ending, and left there': skip,
    read,
    'looked at, and no more': (page) => button(page, words.start.begin).waitFor(),
  };

  it('is the very same of a training that is played, skipped, read or only looked at', async () => {
    async function logOf(go: (page: Page) => Promise<void>): Promise<{ log: () => string[]; page: Page }> {
      const from = site.asked.length;
      const { page } = await visit(`${site.origin}/later`);
      await go(page);
      return { page, log: () => site.asked.slice(from).toSorted() };
    }
    const played = await logOf(playToLookingBack);
    const whole = played.log();
    await played.page.close();
    expect(whole.filter((path) => path.endsWith('.svg'))).toHaveLength(2);
    for (const [way, go] of Object.entries(OTHER_WAYS)) {
      const { log, page } = await logOf(go);
      await vi.waitFor(() => expect(log(), way).toEqual(whole), PATIENCE);
      await page.close();
    }
  }, 180_000);
});

describe('a chunk that cannot be fetched', () => {
  /** A page of the site on which these chunks do not come until `mend` is called. */
  async function broken(
    path: string,
    chunks: string,
  ): Promise<{ page: Page; asked: string[]; mend: () => Promise<void> }> {
    const asked: string[] = [];
    const page = await browser.newPage();
    await page.addInitScript(lookInside);
    await page.route(chunks, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 503 });
    });
    await page.goto(`${site.origin}/${path}`);
    return { page, asked, mend: () => page.unroute(chunks) };
  }
  const retry = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

  it('of what is read can be asked for again, and costs nobody the completion', async () => {
    const { page, mend } = await broken('player', '**/looking-back-*.js');
    await page.evaluate(() =>
      document.addEventListener('signal-complete', (event) => event.waitUntil(Promise.resolve())),
    );
    await page.getByRole('button', { name: words.start.read }).click();
    const alert = page.getByRole('alert');
    for (const _ of [1, 2]) {
      await alert.getByText(words.error.network).waitFor();
      await retry(page, words.error.reload);
    }
    await mend();
    await retry(page, words.error.reload);
    await page.getByRole('button', { name: review.reading.finish }).click();
    // Nobody reads that fast: without this it would be held back.
    await page.getByRole('button', { name: words.report.hurry }).click();
    await page.getByRole('status').getByText(words.report.recorded).waitFor();
    await page.close();
  }, 60_000);

  it('of play costs no card, and who wants to begin may ask for it again', async () => {
    const { page, asked, mend } = await broken('player', '**/playing-*.js');
    const begin = page.getByRole('button', { name: words.start.begin });
    await begin.waitFor();
    await begin.click();
    await page.getByText(words.error.network).waitFor();
    expect(asked.length).toBeGreaterThan(1);
    await mend();
    await retry(page, words.error.reload);
    await begin.click();
    await page.getByRole('group', { name: words.choose.question }).waitFor();
    await page.close();
  }, 60_000);

  it.each(['**/afterwards-*.js', '**/en-afterwards-*.js'])(
    'of what follows on a choice (%s) costs no scene, and no ending is come to without it',
    async (chunks) => {
      const { page, mend } = await broken('player', chunks);
      await page.getByRole('button', { name: words.start.begin }).click();
      const option = page.getByRole('group', { name: words.choose.question }).getByRole('button').first();
      await option.click();
      await page.getByText(words.error.network).waitFor();
      await mend();
      await retry(page, words.error.reload);
      await page.getByRole('button', { name: words.start.begin }).click();
      await option.click();
      await page.getByText(words.back.title).waitFor();
      await page.close();
    },
    60_000,
  );

  it('of play that is slow is waited for by who begins, and not by who stops', async () => {
    const page = await browser.newPage();
    await page.addInitScript(lookInside);
    let come = (): void => {};
    const coming = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/playing-*.js', async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(`${site.origin}/player`);
    await page.getByRole('button', { name: words.start.begin }).click();
    await page.getByRole('status').getByText(words.loading).waitFor({ state: 'attached' });
    come();
    await page.getByRole('group', { name: words.choose.question }).waitFor();
    await page.close();
  }, 60_000);

  it('of what follows on a choice that is slow is waited for by the choice, and takes over what was marked', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript(lookInside);
    const coming = deferred();
    await page.route('**/afterwards-*.js', async (route) => {
      await coming.promise;
      await route.continue();
    });
    await page.goto(`${site.origin}/player`);
    await page.evaluate(() =>
      Object.assign(document.querySelector('signal-training') ?? {}, { remember: 'session' }),
    );
    const kept = (): Promise<string[]> => page.evaluate(() => Object.values<string>({ ...sessionStorage }));
    await page.getByRole('button', { name: words.start.begin }).click();
    const marked = page.getByRole('button', { pressed: true });
    await page.getByRole('button', { name: words.scene.mark }).first().click();
    await marked.waitFor();
    const before = await kept();
    expect(before.join()).toContain('"mark"');
    const option = page.getByRole('group', { name: words.choose.question }).getByRole('button').first();
    await option.click();
    // What is read stays, and says that it goes on.
    await page.locator('.waits').getByText(words.loading).waitFor();
    await option.waitFor();
    expect(await kept()).toEqual(before);
    coming.fulfil();
    await page.getByText(words.back.title).waitFor();
    expect(await marked.count()).toBe(1);
    const [acts = ''] = await kept();
    expect(acts.indexOf('"choose"')).toBeGreaterThan(acts.indexOf('"mark"'));
    await page.close();
  }, 60_000);

  it('of what follows on a choice that is slow leaves who scrolls on meanwhile where they are', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 800, height: 400 } });
    await page.addInitScript(lookInside);
    const coming = deferred();
    await page.route('**/afterwards-*.js', async (route) => {
      await coming.promise;
      await route.continue();
    });
    await page.goto(`${site.origin}/player`);
    await page.getByRole('button', { name: words.start.begin }).click();
    await page.getByRole('group', { name: words.choose.question }).getByRole('button').first().click();
    await page.locator('.waits').getByText(words.loading).waitFor();
    const read = await page.locator('.line').last().elementHandle();
    const top = async (): Promise<number> => (await read?.boundingBox())?.y ?? NaN;
    const before = await top();
    await page.evaluate(() => window.scrollBy({ top: -60, behavior: 'instant' }));
    const scrolled = await top();
    expect(scrolled).toBeGreaterThan(before + 30);
    coming.fulfil();
    await page.locator('.did').waitFor();
    expect(Math.abs((await top()) - scrolled)).toBeLessThanOrEqual(1);
    await page.close();
  }, 60_000);

  it('of words that is slow is not waited for by the card, which says all that it says in the language of the page', async () => {
    const page = await browser.newPage();
    await page.addInitScript(lookInside);
    const coming = deferred();
    await page.route('**/en-*.js', async (route) => {
      await coming.promise;
      await route.continue();
    });
    await page.goto(`${site.origin}/player`);
    const begin = page.getByRole('button', { name: words.start.begin });
    await begin.waitFor();
    await page.getByText(words.help.title).click();
    const said = await page.locator('signal-training').innerText();
    expect(said).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z]?/);
    await begin.click();
    coming.fulfil();
    await page.getByRole('group', { name: words.choose.question }).waitFor();
    await page.close();
  }, 60_000);

  it('of a language says so in another, and it comes when asked for again', async () => {
    const { page, mend } = await broken('player', '**/en-*.js');
    await page.getByRole('alert').getByText(dutch.missed.replace('{{language}}', 'English')).waitFor();
    await page.getByRole('button', { name: dutch.start.begin }).click();
    await mend();
    await retry(page, dutch.error.reload);
    await page.getByRole('button', { name: words.exit.cover }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  }, 60_000);

  it('of the shelf is asked for once, and again by who wants to', async () => {
    const { page, asked, mend } = await broken('shelf', '**/*-shelf-*.js');
    await page.getByText(dutch.error.network).waitFor();
    // English with Dutch to fall back to, and then Dutch: a browser may answer the second from the first.
    const languages = asked.map((url) => /(\w+)-shelf-/.exec(url)?.[1]);
    expect([...new Set(languages)].sort()).toEqual(['en', 'nl']);
    expect(languages.filter((language) => language === 'en')).toHaveLength(1);
    expect(languages.length).toBeLessThanOrEqual(3);
    await mend();
    await retry(page, dutch.error.reload);
    await page.getByRole('button', { name: shelf.shelf.open }).first().waitFor();
    await page.close();
  }, 60_000);
});

describe('a picture that is on its way', () => {
  it('has its place already, so that nothing below it moves when it comes', async () => {
    const page = await browser.newPage();
    await page.addInitScript(lookInside);
    const coming = deferred();
    await page.route('**/media/*.svg', async (route) => {
      await coming.promise;
      await route.continue();
    });
    // A page is loaded when its pictures are.
    await page.goto(`${site.origin}/player`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: words.start.begin }).click();
    const picture = page.locator('signal-picture .picture');
    const before = await picture.boundingBox();
    coming.fulfil();
    await picture.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    expect(before?.height).toBeGreaterThan(100);
    expect(await picture.boundingBox()).toEqual(before);
    await page.close();
  });
});

describe('the rhythm in which lines arrive', () => {
  /** Every animation on the page: when it ends, in milliseconds, and what it changes. */
  const animations = (page: Page): Promise<{ ends: number; changes: string[] }[]> =>
    page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll('*'))
          if (element.shadowRoot) roots.push(element.shadowRoot);
      }
      return roots
        .flatMap((root) => root.getAnimations())
        .map(({ effect }) => ({
          ends: Number(effect?.getComputedTiming().endTime ?? Infinity),
          changes: (effect as KeyframeEffect)
            .getKeyframes()
            .flatMap((frame) => Object.keys(frame))
            .filter((key) => !['offset', 'computedOffset', 'easing', 'composite'].includes(key)),
        }));
    });

  async function opening(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
    const page = await browser.newPage({ reducedMotion });
    await page.addInitScript(lookInside);
    await page.goto(`${site.origin}/player`);
    await page.getByRole('button', { name: words.start.begin, exact: true }).click();
    await page.getByRole('group', { name: words.choose.question }).waitFor();
    return page;
  }

  it('is over within four seconds, and changes nothing but how clearly they are seen', async () => {
    const page = await opening('no-preference');
    const running = await animations(page);
    expect(running.length).toBeGreaterThan(3);
    for (const { ends, changes } of running) {
      expect(ends).toBeLessThanOrEqual(4000);
      expect(new Set(changes)).toEqual(new Set(['opacity']));
    }
    await page.close();
  });

  it('gives way to a press: an option answers before it is clear, and any other shows the rest', async () => {
    const page = await opening('no-preference');
    await page.getByText(words.choose.question).click();
    expect((await animations(page)).filter(({ changes }) => changes.includes('opacity'))).toEqual([]);
    await page.close();
    const other = await opening('no-preference');
    await other.getByRole('group', { name: words.choose.question }).getByRole('button').first().click();
    await other.getByRole('button', { name: words.scene.continue, exact: true }).waitFor();
    await other.close();
  });

  it('is none for who asks for less motion', async () => {
    const page = await opening('reduce');
    expect(await animations(page)).toEqual([]);
    await page.close();
  });
});

describe('leaving', () => {
  const leave = (inside: Page | FrameLocator): Promise<void> =>
    inside.getByRole('link', { name: words.exit.leaveTo }).click();

  it('takes the page along out of a frame, also to a site that refuses frames', async () => {
    const { page } = await visit(`${around.origin}/framed`);
    await leave(page.frameLocator('iframe'));
    await page.waitForURL(`${elsewhere.origin}/weather`);
    expect(elsewhere.referrers.at(-1)).toBeUndefined();
    await page.close();
  });

  it('takes the page along out of a frame in a sandbox that lets it', async () => {
    const { page } = await visit(`${around.origin}/willing`);
    await leave(page.frameLocator('iframe'));
    await page.waitForURL(`${elsewhere.origin}/weather`);
    await page.close();
  });

  it.each(['sandboxed', 'strict'])(
    'leaves at least the frame where that may not take the page along: %s',
    async (path) => {
      const { page } = await visit(`${around.origin}/${path}`);
      const before = elsewhere.asked.length;
      await leave(page.frameLocator('iframe'));
      await vi.waitFor(() => expect(elsewhere.asked.length).toBe(before + 1), PATIENCE);
      expect(page.url()).toBe(`${around.origin}/${path}`);
      expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
      await page.close();
    },
  );

  it('shows nothing of the training without a network, now or by Back', async () => {
    const { page } = await visit(`${site.origin}/before`);
    await page.getByRole('link').click();
    await page.getByRole('link', { name: words.exit.leaveTo }).waitFor();
    await page.context().setOffline(true);
    await leave(page);
    await vi.waitFor(() => expect(page.url()).not.toBe(`${site.origin}/player`), PATIENCE);
    expect(await page.locator('signal-training').count()).toBe(0);
    await page.context().setOffline(false);
    await page.goBack();
    expect(page.url()).toBe(`${site.origin}/before`);
    await page.close();
  });

  const breaks: Readonly<Record<string, () => void>> = {
    'nothing can be put over the page': () => {
      HTMLDialogElement.prototype.showModal = () => {
        throw new Error('broken');
      };
    },
    'the page has no head left': () => document.head.remove(),
    'no listener can be added or taken away': () => {
      EventTarget.prototype.addEventListener = EventTarget.prototype.removeEventListener = () => {
        throw new Error('broken');
      };
    },
  };
  it.each(Object.entries(breaks))('goes on where %s', async (_, breakIt) => {
    const { page } = await visit(`${site.origin}/player`);
    await page.getByRole('link', { name: words.exit.leaveTo }).waitFor();
    await page.evaluate(breakIt);
    await leave(page);
    await page.waitForURL(`${elsewhere.origin}/weather`);
    await page.close();
  });

  it('works by Shift from anywhere on a page where nothing else has the focus', async () => {
    const { page } = await visit(`${site.origin}/player`);
    await page.getByText(words.start.shift.replace('{{leave}}', words.exit.leaveTo)).waitFor();
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
    await page.waitForURL(`${elsewhere.origin}/weather`);
    await page.close();
  });
});
