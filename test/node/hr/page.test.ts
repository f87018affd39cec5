import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type axeCore from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { record } from '../../../demo/hr/server/store/record.ts';
import { browserFlags, findBrowser } from '../../setup/browser.mjs';
import { useDatabase } from '../../support/hr/databases.ts';
import { entry } from '../../support/hr/entries.ts';
import { type Register, startRegister } from '../../support/hr/register.ts';
import { PATIENCE } from '../../support/patience.ts';

const AXE = readFileSync(
  join(resolve(import.meta.dirname, '../../..'), 'node_modules/axe-core/axe.min.js'),
  'utf8',
);

const database = useDatabase();
let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  readonly register: Register;
  readonly complaints: readonly string[];
}

/** The page of a register with 60 completions, signed in as an administrator or a reader of the demo. */
async function visit(
  role: 'administrator' | 'reader',
  width = 1024,
  { now, ...options }: BrowserContextOptions & { readonly now?: string } = {},
): Promise<Visit> {
  const register = await startRegister(database(), { isDemo: true });
  const { app, settings } = register;
  for (let index = 0; index < 60; index += 1) {
    const learner = index === 0 ? '<img src=x onerror=alert(1)>' : `m-${100 + index}`;
    await record(database(), settings.organisation, entry({ learner }));
  }
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const page = await browser.newPage({ viewport: { width, height: 800 }, ...options });
  if (now !== undefined) await page.clock.setFixedTime(now);
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(origin);
  await page.getByRole('button', { name: 'English', pressed: false }).click();
  const name = role === 'administrator' ? 'As an administrator' : 'As a reader';
  await page.getByRole('button', { name }).click();
  await page.locator('#rows tr').first().waitFor();
  return { page, register, complaints };
}

/** Holds `count` answers back; gives what lets them come once all are asked for, and settles once the page has them. */
async function held(page: Page, address: RegExp, count: number): Promise<() => Promise<void>> {
  const release: (() => Promise<void>)[] = [];
  await page.route(address, (route) => {
    const came = page.waitForResponse((response) => response.request() === route.request());
    release.push(async () => {
      await route.continue();
      await (await came).finished();
    });
  });
  return async () => {
    await vi.waitFor(() => expect(release).toHaveLength(count), PATIENCE);
    for (const one of release) await one();
    await page.evaluate(() => new Promise(requestAnimationFrame));
  };
}

const learners = (page: Page): Promise<string[]> => page.locator('#rows tr td:first-child').allTextContents();

describe('the page of the HR administrator', () => {
  it('is sorted by its headers, says so, and is paged there and back', async () => {
    const { page, complaints } = await visit('reader');
    const employee = page.getByRole('columnheader', { name: 'Employee' });
    await employee.getByRole('button').click();
    await page
      .getByRole('columnheader', { name: 'Employee' })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
    const first = await learners(page);
    expect(first).toHaveLength(50);
    expect(first[0]).toBe('<img src=x onerror=alert(1)>');

    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('60 rows, page 2').waitFor();
    expect(await learners(page)).toHaveLength(10);
    // The button that was pressed can lead no further; the focus is not lost with it.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('previous');
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByText('60 rows, page 1').waitFor();
    expect(await learners(page)).toEqual(first);
    expect(complaints).toEqual([]);
  });

  it('finds by the beginning of a reference, in the language that is chosen', async () => {
    const { page } = await visit('reader');
    await page.getByLabel('Employee, how the reference begins').fill('m-15');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('10 rows, page 1').waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByText('10 regels, pagina 1').waitFor();
    await page.getByRole('columnheader', { name: 'Medewerker' }).waitFor();
  });

  it.each([
    ['it is tomorrow already', 'Europe/Amsterdam', '2026-11-28T23:30Z', '28 Nov 2026 expired', '2026-12-29'],
    ['it is still today', 'America/Los_Angeles', '2026-11-29T01:00Z', '28 Nov 2026', '2026-12-28'],
  ])('goes by the day of who reads, where %s', async (_, timezoneId, now, until, within30) => {
    const { page, register } = await visit('reader', 1024, { timezoneId, now });
    const { organisation } = register.settings;
    await record(database(), organisation, entry({ learner: 'z-1', completedOn: '2025-11-28' }));
    const validity = { method: 'PUT', url: '/trainings/now/validity', payload: { monthsValid: 12 } } as const;
    await register.ask('administrator', validity);
    await page.getByLabel('Employee, how the reference begins').fill('z-1');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('1 row, page 1').waitFor();
    expect(await page.locator('#rows td:nth-child(5)').allTextContents()).toEqual([until]);

    const asked = page.waitForRequest(/expiresBy/);
    await page.locator('select[name=within]').selectOption('30');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(new URL((await asked).url()).searchParams.get('expiresBy')).toBe(within30);
  });

  it('gives the list as a file', async () => {
    const { page } = await visit('reader');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Get as CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe('generic.csv');
  });

  it('enters a completion by hand, shows all of a person, and erases it once that is sure', async () => {
    const { page, complaints } = await visit('administrator');
    await page.getByRole('link', { name: 'Enter' }).click();
    await page.getByLabel('Reference of the employee').fill('m-9999');
    await page.locator('#by-hand-form select').selectOption('now');
    await page.locator('#by-hand-form [name=completedOn]').fill('2026-11-20');
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByText('Recorded.').waitFor();

    await page.getByRole('link', { name: 'One person' }).click();
    await page.getByLabel('Reference, in full').fill('m-9999');
    await page.getByRole('button', { name: 'Show all' }).and(page.locator('#person-form button')).click();
    await page.getByText('"completedOn": "2026-11-20"').waitFor();
    await page.getByRole('button', { name: 'Erase this person' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await page.getByText('Erased: 1 completions.').waitFor();

    await page.getByRole('link', { name: 'Who looked' }).click();
    await page.getByRole('cell', { name: 'erased a person' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('erases whom it was asked about, whoever is shown by then, and nobody where it is left by Escape', async () => {
    const { page, register } = await visit('administrator');
    const deleted: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'DELETE') deleted.push(request.url().split('/').at(-1) ?? '');
    });
    const show = async (learner: string): Promise<void> => {
      await page.getByLabel('Reference, in full').fill(learner);
      await page.locator('#person-form button').click();
    };
    const erase = page.getByRole('button', { name: 'Erase this person' });
    const yes = page.getByRole('button', { name: 'Erase', exact: true });
    await page.getByRole('link', { name: 'One person' }).click();
    await show('m-101');
    await page.getByText('All about m-101.').waitFor();
    const late = await held(page, /people\/m-102/, 1);
    await show('m-102');
    await erase.click();
    await page.getByRole('dialog', { name: 'Erase all of m-101?' }).waitFor();
    await late();
    await page.getByText('All about m-102.').waitFor();
    await yes.click();
    await page.getByText('Erased: 1 completions.').waitFor();
    expect(deleted).toEqual(['m-101']);
    expect(await page.locator('#person-kept').textContent()).toContain('m-102');

    await erase.click();
    await page.getByRole('dialog', { name: 'Erase all of m-102?' }).waitFor();
    await page.keyboard.press('Escape');
    await yes.waitFor({ state: 'hidden' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(deleted).toEqual(['m-101']);
    const left = await register.ask('administrator', { url: '/completions?learner=m-102' });
    expect(left.json<{ count: number }>().count).toBe(1);
  });

  it('asks that in full on a telephone, of a reference as pseudonym makes them', async () => {
    const { page } = await visit('administrator', 320);
    const learner = 'GjfnkE7iwXRqgpzmY2rNu2Gx4LsM1wK5K_SekyntL40';
    await page.evaluate(() => (location.hash = 'person'));
    await page.getByLabel('Reference, in full').fill(learner);
    await page.locator('#person-form button').click();
    await page.getByText(`All about ${learner}.`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Erase this person' }).click();
    await page.getByRole('dialog', { name: `Erase all of ${learner}?` }).waitFor();
    const overflow = await page
      .locator('#person-sure')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBe(0);
  });

  it('shows what was asked for last, also where that is answered first', async () => {
    const { page } = await visit('reader');
    const late = await held(page, /completions\?.*m-15/, 1);
    const reference = page.getByLabel('Employee, how the reference begins');
    const search = page.getByRole('button', { name: 'Search' });
    await reference.fill('m-15');
    await search.click();
    await reference.fill('m-10');
    await search.click();
    await page.getByText('9 rows, page 1').waitFor();
    await late();
    expect(await learners(page)).toHaveLength(9);
  });

  it('turns one page where it is pressed twice before the next has come', async () => {
    const { page } = await visit('reader');
    const late = await held(page, /completions\?.*after=/, 2);
    const next = page.getByRole('button', { name: 'Next' });
    await next.click();
    await next.click();
    await late();
    await page.getByText('60 rows, page 2').waitFor();
    expect(await learners(page)).toHaveLength(10);
  });

  it('shows a reader nothing that is for administrators', async () => {
    const { page } = await visit('reader');
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['Completions', 'Trainings']);
  });

  it.each(['list', 'trainings', 'by-hand', 'person', 'log'])(
    'is accessible, light and dark, and fits a telephone: %s',
    async (view) => {
      const { page, complaints } = await visit('administrator', 320);
      await page.evaluate((name) => (location.hash = name), view);
      await page.locator(`#${view} h1`).waitFor();
      await page.evaluate(AXE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof axeCore };
          const { violations } = await axe.run();
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
          );
        });
        expect(found).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(complaints).toEqual([]);
    },
  );
});
