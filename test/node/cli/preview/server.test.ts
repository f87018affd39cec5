import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answering, PageFiles } from '../../../../src/cli/preview/answer.ts';
import type { Board } from '../../../../src/cli/map/board.ts';
import { lookOn } from '../../../../src/cli/preview/first-look.ts';
import { Library } from '../../../../src/cli/preview/library.ts';
import type { Look } from '../../../../src/cli/preview/look.ts';
import { MapMaker } from '../../../../src/cli/preview/map-maker.ts';
import { serve } from '../../../../src/cli/preview/server.ts';
import { watchAll } from '../../../../src/cli/preview/watch.ts';
import { createTerminalTranslator } from '../../../../src/i18n/terminal.ts';
import { DRAWN, showing } from '../../../support/pictures.ts';
import { temporaryFolder } from '../../../support/terminal.ts';

const PAGE: PageFiles = new Map([['/', { type: 'text/html; charset=utf-8', body: '<!doctype html>' }]]);

async function preview(inSteps?: true, own: Partial<Answering> = {}) {
  const cwd = temporaryFolder({
    'scenarios/small/scenario.yaml': showing('media/door.svg'),
    'scenarios/small/media/door.svg': DRAWN,
    'secret.svg': DRAWN,
  });
  const translator = createTerminalTranslator('en');
  const library = new Library({
    paths: ['scenarios'],
    cwd,
    translator,
    editor: 'none',
    ...(inSteps && { inSteps }),
  });
  const maps = new MapMaker('en');
  const failed: unknown[] = [];
  const server = await serve({ page: PAGE, library, maps, ...own }, 0, (error) => void failed.push(error));
  onTestFinished(async () => {
    await server.close();
    await maps.close();
  });
  return { cwd, library, server, failed };
}

/** Sends exactly this, as no browser would. */
async function ask(
  address: string,
  path: string,
  options: { host?: string; method?: string; headers?: Readonly<Record<string, string>>; body?: string } = {},
) {
  const { host, method = 'GET', headers = {}, body } = options;
  const { port } = new URL(address);
  const asking = request({
    port,
    path,
    method,
    host: '127.0.0.1',
    agent: false,
    headers: { ...headers, ...(host !== undefined && { host }) },
  }).end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('the server of a preview', () => {
  it('serves its page under a strict policy, to nobody else’s frame', async () => {
    const { server } = await preview();
    const { status, headers, body } = await ask(server.address, '/');
    expect([status, body]).toEqual([200, '<!doctype html>']);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('serves the training with its picture and its map', async () => {
    const { server } = await preview();
    const training = await ask(server.address, '/trainings/1/training.json');
    expect(JSON.parse(training.body)).toMatchObject({ id: 'small' });
    const picture = await ask(server.address, '/trainings/1/media/door.svg');
    expect([picture.headers['content-type'], picture.body]).toEqual(['image/svg+xml', DRAWN]);
    const whole = await ask(server.address, '/trainings/1/map.json');
    expect(whole.body).toContain('"data-scene":"bye"');
    const folded = await ask(server.address, '/trainings/1/map.json?folded=doubt');
    expect(folded.body).toContain('"data-scene":"doubt"');
    expect(folded.body).not.toContain('"data-scene":"bye"');
  });

  it('says that a map could not be drawn, and why to who runs it, and goes on', async () => {
    const reason = new Error('no memory left');
    const { server, failed } = await preview(undefined, { maps: { draw: () => Promise.reject(reason) } });
    expect((await ask(server.address, '/trainings/1/map.json')).status).toBe(500);
    expect((await ask(server.address, '/trainings/1/training.json')).status).toBe(200);
    expect(failed).toEqual([reason]);
  });

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost',
    '127.0.0.1.evil.example:80',
  ])('answers nobody who calls it %s', async (host) => {
    const { server } = await preview();
    for (const path of ['/', '/events', '/trainings/1/training.json']) {
      const { status, body } = await ask(server.address, path, { host });
      expect([status, body]).toEqual([421, '']);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does nothing on %s', async (method) => {
    const { server } = await preview();
    expect((await ask(server.address, '/trainings/1/training.json', { method })).status).toBe(405);
  });

  it.each([
    '/../secret.svg',
    '/trainings/1/../../secret.svg',
    '/trainings/1/media/../../../secret.svg',
    '/trainings/1/..%2f..%2f..%2fsecret.svg',
    '/trainings/1/media/..%2f..%2f..%2fsecret.svg',
    '/trainings/1/media/..%5c..%5c..%5csecret.svg',
    '/trainings/1/scenario.yaml',
    '/trainings/1/media',
    '/trainings/2/training.json',
    '/trainings/__proto__/training.json',
    '/constructor',
    '/%E0%A4%A',
  ])('has nothing at %s', async (path) => {
    const { server } = await preview();
    expect((await ask(server.address, path)).status).toBe(404);
  });

  it.each(['//evil.example/', 'http://evil.example/'])('takes %s for no path of its own', async (path) => {
    const { server } = await preview();
    expect((await ask(server.address, path)).status).toBe(400);
  });

  describe('keeps a run as a plan', () => {
    const acts = [
      { type: 'choose', choice: 'listen' },
      { type: 'judge', certainty: 1 },
    ];
    const sent = async (
      change: (run: { digest: string; origin: string; type: string; body?: string }) => void,
    ) => {
      const { cwd, library, server } = await preview();
      const digest = library.training('1')?.training.digest ?? '';
      const run: Parameters<typeof change>[0] = {
        digest,
        origin: server.address.slice(0, -1),
        type: 'application/json',
      };
      change(run);
      const start = { type: 'start', digest: run.digest, seed: 7, role: 'you', policy: {} };
      const body = run.body ?? JSON.stringify([start, ...acts]);
      const headers = { origin: run.origin, 'content-type': run.type, 'content-length': String(body.length) };
      const answer = await ask(server.address, '/trainings/1/plan', { method: 'POST', headers, body });
      const folder = join(cwd, 'scenarios/small');
      return {
        ...answer,
        library,
        plans: readdirSync(folder).filter((name) => name.endsWith('.plan.yaml')),
        folder,
      };
    };

    it('beside its scenario, where it holds', async () => {
      const { status, body, plans, library, folder } = await sent(() => {});
      expect([status, JSON.parse(body), plans]).toEqual([
        201,
        { file: 'scenarios/small/recorded-1.plan.yaml' },
        ['recorded-1.plan.yaml'],
      ]);
      expect(readFileSync(join(folder, plans[0] ?? ''), 'utf8')).toContain('seed: 7');
      expect(library.refresh().problems).toEqual([]);
    });

    it.each<readonly [string, number, Parameters<typeof sent>[0]]>([
      ['from a page elsewhere', 403, (run) => (run.origin = 'http://evil.example')],
      ['as a form sends it', 403, (run) => (run.type = 'text/plain')],
      ['of another version', 409, (run) => (run.digest = '0'.repeat(64))],
      ['that is none', 409, (run) => (run.body = '{}')],
      ['that is no JSON', 400, (run) => (run.body = '{')],
    ])('but none %s', async (_what, status, change) => {
      const answer = await sent(change);
      expect([answer.status, answer.plans]).toEqual([status, []]);
    });
  });

  it('tells a page that listens what it saw, and what is saved from then on', async () => {
    const { cwd, library, server } = await preview();
    const looks = await listening(server.address);
    expect((await looks.next()).trainings).toMatchObject([{ title: 'Klein', version: 1 }]);
    const failed: unknown[] = [];
    const watch = watchAll(
      ['scenarios'],
      cwd,
      (files) => server.tell(library.refresh(files)),
      (error) => void failed.push(error),
    );
    onTestFinished(() => watch.close());
    const file = join(cwd, 'scenarios/small/scenario.yaml');
    writeFileSync(file, showing('media/door.svg').replace('title: Klein', 'title: Groot'));
    expect(await looks.until(({ trainings: [one] }) => one?.title === 'Groot')).toBe(true);
    const other = showing('media/gate.svg').replace('id: small', 'id: other');
    mkdirSync(join(cwd, 'scenarios/other/media'), { recursive: true });
    writeFileSync(join(cwd, 'scenarios/other/media/gate.svg'), DRAWN);
    writeFileSync(join(cwd, 'scenarios/other/scenario.yaml'), other);
    expect(await looks.until(({ trainings }) => trainings.length === 2)).toBe(true);
    expect(failed).toEqual([]);
  });

  it('answers while a first look goes on: who is to play what was not read yet waits for it, and it comes first', async () => {
    const { library, server } = await preview(true);
    const looks = await listening(server.address);
    const { reading, trainings } = await looks.next();
    expect([reading, trainings]).toEqual([
      { done: 0, all: 1 },
      [expect.objectContaining({ isUnread: true })],
    ]);
    expect((await ask(server.address, '/')).status).toBe(200);
    const asked = ask(server.address, '/trainings/1/training.json');
    // Whoever waits is heard before the first step.
    await ask(server.address, '/');
    await lookOn(library, server, (look) => server.tell(look), new AbortController().signal);
    expect(JSON.parse((await asked).body)).toMatchObject({ id: 'small' });
    expect(await looks.next()).toMatchObject({
      trainings: [{ title: 'Klein', version: 1, isUnread: false }],
    });
  });

  it('is told of a file above the folder that its trainings share, and of what became of it before it was watched', async () => {
    const { cwd, library } = await preview();
    const partners = join(cwd, 'partners.yaml');
    writeFileSync(partners, 'format: 1\n');
    library.refresh();
    expect(library.files).toContain(partners);
    const heard = watched(cwd);
    heard.watch.also(library.files);
    expect(await heard.next()).toContain(partners);
    writeFileSync(partners, 'format: 1\npartners: {}\n');
    expect(await heard.next()).toContain(partners);
  });
});

describe('a map that cannot be drawn', () => {
  it('ends nothing: what is asked for next is drawn, and so is the same once it can be', async () => {
    const maps = new MapMaker('en');
    onTestFinished(() => maps.close());
    const board = { id: 'small', title: 'Small', language: 'en', stops: [] };
    const { stops: _, ...broken } = board;
    const twice = [maps.draw(broken as unknown as Board), maps.draw(broken as unknown as Board)];
    for (const drawn of twice) await expect(drawn).rejects.toThrow("reading 'map'");
    expect(await maps.draw(board)).toMatchObject({ tag: 'svg' });
    await expect(maps.draw(broken as unknown as Board)).rejects.toThrow("reading 'map'");
  });
});

/** What a watch on the scenarios of a folder tells, one thing after the other. */
function watched(cwd: string) {
  const told: (readonly string[])[] = [];
  let wake = (): void => undefined;
  const hear = (files: readonly string[]): void => {
    told.push(files);
    wake();
  };
  const watch = watchAll(['scenarios'], cwd, hear, (error) => hear([String(error)]));
  onTestFinished(() => watch.close());
  const next = async (): Promise<readonly string[]> => {
    for (;;) {
      const files = told.shift();
      if (files) return files;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { watch, next };
}

/** A page that listens: each look as it comes. */
async function listening(address: string) {
  const { body } = await fetch(`${address}events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  onTestFinished(() => void reader?.cancel());
  let heard = '';
  const next = async (): Promise<Look> => {
    for (;;) {
      const end = heard.indexOf('\n\n');
      if (end >= 0) {
        const event = heard.slice(0, end);
        heard = heard.slice(end + 2);
        return JSON.parse(event.replace(/^data: /, '')) as Look;
      }
      const { value = '' } = (await reader?.read()) ?? {};
      heard += value;
    }
  };
  const until = async (isSo: (look: Look) => boolean): Promise<boolean> => {
    while (!isSo(await next()));
    return true;
  };
  return { next, until };
}
