import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { TrainingReference } from '../../src/reporting/index.ts';
import { PATIENCE_MS } from '../support/hr/databases.ts';
import { type Started, addressesIn, start } from '../support/start.ts';
import { temporaryFolder } from '../support/terminal.ts';

// It proves every story as it starts, so one for all that only look at it.
let started: Started;
beforeAll(async () => {
  started = await start();
}, PATIENCE_MS);
afterAll(() => started.close());

describe('npm start', () => {
  it('prints one address, and everything that somebody might type leads there', async () => {
    const addresses = addressesIn(started);
    expect(addresses).toHaveLength(1);
    const [address = ''] = addresses;
    expect(await (await fetch(address)).text()).toContain('<signal-shelf');

    const withoutSlash = await fetch(address.replace(/\/$/, ''));
    expect(withoutSlash.url).toBe(address);

    const origin = new URL('/', address);
    const first = await (await fetch(origin)).text();
    const [, target = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(first) ?? [];
    expect(new URL(target, origin).href).toBe(address);

    expect((await fetch(new URL('/no-such-page', address))).status).toBe(404);
  });
});

/** Everything that a page runs, however far down it is imported: the addresses that do not answer with a script. */
async function scriptsMissingFrom(address: string): Promise<readonly string[]> {
  const page = await (await fetch(address)).text();
  const wanted = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(
    ([, src = '']) => new URL(src, address).href,
  );
  const missing: string[] = [];
  for (const script of wanted) {
    const answer = await fetch(script);
    if (!answer.ok || !answer.headers.get('content-type')?.includes('javascript')) missing.push(script);
    const imported = (await answer.text()).matchAll(/(?:from|import)\s*\(?"([./][^"]+)"/g);
    for (const [, path = ''] of imported) {
      const { href } = new URL(path, script);
      if (!wanted.includes(href)) wanted.push(href);
    }
  }
  expect(wanted.length).toBeGreaterThan(2);
  return missing;
}

describe('each page of npm start', () => {
  it.each(['', 'single.html', 'news.html'])('runs: /intranet/%s', async (name) => {
    const [address = ''] = addressesIn(started);
    expect(await scriptsMissingFrom(new URL(name, address).href)).toEqual([]);
  });

  it.each(['lms', 'team', 'housing'])('runs, and is led to from the first: /%s/', async (name) => {
    const [address = ''] = addressesIn(started);
    expect(await (await fetch(address)).text()).toContain(`href="../${name}/"`);
    expect(await scriptsMissingFrom(new URL(`../${name}/`, address).href)).toEqual([]);
  });
});

describe('the second address of npm start', () => {
  it('has the trainings in a page that knows the first by name, and is known by name in the page around', async () => {
    const [address = ''] = addressesIn(started);
    const { origin } = new URL(address);
    expect(await (await fetch(address)).text()).toContain('href="../frame/"');

    const around = new URL('/frame/', origin).href;
    const page = await (await fetch(around)).text();
    const [, far = ''] = /<signal-frame\s+src="([^"]+)"/.exec(page) ?? [];
    const other = new URL(far).origin;
    expect(other).not.toBe(origin);
    expect(page).toContain(`frame-src ${other};`);

    expect(await (await fetch(far)).text()).toContain(`name="signal-hosts" content="${origin}"`);
    expect(await scriptsMissingFrom(around)).toEqual([]);
    expect(await scriptsMissingFrom(far)).toEqual([]);
  });
});

describe('the register of npm start', () => {
  it(
    'keeps what a page of the intranet hands to it, for who is signed in there',
    async () => {
      vi.stubEnv('REGISTER_FOLDER', temporaryFolder());
      onTestFinished(() => void vi.unstubAllEnvs());
      const own = await start();
      onTestFinished(() => own.close());
      const [address = ''] = addressesIn(own);
      const cookie = (await fetch(address)).headers.get('set-cookie')?.split(';')[0] ?? '';
      const index = (await (
        await fetch(new URL('/trainings/index.json', address))
      ).json()) as TrainingReference[];
      const [{ id, version, digest } = { id: '', version: '', digest: '' }] = index;
      const completion = {
        version: 1,
        id: crypto.randomUUID(),
        training: { id, version, digest },
        status: 'completed',
        // In UTC: never ahead of the register, which is in Amsterdam, and where midnight comes in between no more behind the
        // launch than a server believes. The day of this machine may be either.
        completedOn: new Date().toISOString().slice(0, 10),
        learner: 'm-4821',
      };
      const hr = new URL('/hr/', address);
      const post = (path: string, body: object, headers = {}): Promise<Response> =>
        fetch(new URL(path, hr), {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
      expect((await post('completions', completion)).status).toBe(401);
      expect((await post('completions', completion, { cookie })).status).toBe(201);
      expect((await post('completions', { ...completion, learner: 'm-1' }, { cookie })).status).toBe(403);

      const single = await (await fetch(new URL('single.html', address))).text();
      const [, one = '', launch = ''] =
        /src="\/trainings\/([\w-]+)\.json" launch="([^"]+)"/.exec(single) ?? [];
      const of = index.find((entry) => entry.id === one);
      const training = { id: one, version: of?.version, digest: of?.digest };
      const launched = { ...completion, id: crypto.randomUUID(), training, launch };
      const tooSoon = await post('completions', launched, { cookie });
      expect(tooSoon.status).toBe(425);
      expect(Number(tooSoon.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await post('completions', { ...launched, launch: `${launch}x` }, { cookie })).status).toBe(422);

      const { token } = (await (await post('sign-in', { role: 'reader' })).json()) as { token: string };
      const list = await fetch(new URL('completions', hr), { headers: { authorization: `Bearer ${token}` } });
      expect(await list.json()).toMatchObject({ rows: [{ learner: 'm-4821', training: id }], count: 1 });
      expect(await (await fetch(hr)).text()).toContain('page.ts');
    },
    PATIENCE_MS,
  );
});

/** A checkout with one package to install, and an `npm` that does what the script says. */
function install(npm: string): { readonly status: number | null; readonly said: string } {
  const setup = new URL('../setup/', import.meta.url);
  const root = temporaryFolder({
    'test/setup/install.mjs': readFileSync(new URL('install.mjs', setup), 'utf8'),
    'test/setup/run.mjs': readFileSync(new URL('run.mjs', setup), 'utf8'),
    'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/one': {} } }),
    'bin/npm': `#!/bin/sh\n${npm}\n`,
  });
  chmodSync(join(root, 'bin/npm'), 0o755);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/setup/install.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  return { status, said: stdout + stderr };
}

describe('installing', () => {
  it('says what it does, and nothing of what npm warns', () => {
    const { status, said } = install('echo npm warn EBADENGINE >&2');
    expect(status).toBe(0);
    expect(said).toMatch(/^Installing the 1 packages/);
    expect(said).toMatch(/Installed\.\n$/);
    expect(said).not.toContain('EBADENGINE');
  });

  it('says why when it does not succeed', () => {
    const { status, said } = install('echo npm error ENOTFOUND >&2; exit 1');
    expect(status).toBe(1);
    expect(said).toContain('npm error ENOTFOUND');
    expect(said).toContain('could not be installed');
  });
});
