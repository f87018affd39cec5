import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type InlineConfig, type Logger, type Rolldown, type ViteDevServer, build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { signalTraining } from '../../../src/cli/vite.ts';
import { compile } from '../../../src/authoring/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { shippedFacts } from '../../../src/cli/shipped-books.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { DRAWN, showing } from '../../support/pictures.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { temporaryFolder } from '../../support/terminal.ts';

const PAGE = '<!doctype html><title>Page</title>';
const broken = SMALL_SCENARIO.replace('id: small', 'id: broken').replace('to: bye', 'to: byee');

function config(root: string, heard: string[] = [], trainings = 'scenarios'): InlineConfig {
  const hear = (message: string): void => void heard.push(message);
  const customLogger: Logger = {
    info: hear,
    warn: hear,
    warnOnce: hear,
    error: hear,
    clearScreen: () => {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  return {
    configFile: false,
    root,
    customLogger,
    logLevel: 'silent',
    plugins: [signalTraining({ trainings })],
    server: { middlewareMode: true, ws: false, watch: null },
  };
}

/** A page that brings a scenario along, which shows a picture. */
const IMPORTING = {
  'page.js': `export { default } from './scenarios/small/scenario.yaml';`,
  'scenarios/small/scenario.yaml': showing('media/door.svg'),
  'scenarios/small/media/door.svg': DRAWN,
};

/** The page as a module that a test can load. */
const PAGE_ALONE: InlineConfig['build'] = {
  rolldownOptions: {
    input: 'page.js',
    output: { entryFileNames: 'page.js' },
    preserveEntrySignatures: 'strict',
  },
};

/** Where the player asks for the picture, when it takes the scenario. */
function pictureOf(story: Scenario): string {
  const guarded = guardScenario(JSON.parse(JSON.stringify(story)));
  return ('scenario' in guarded && guarded.scenario.scenes['opening']?.picture?.src) || 'refused';
}

async function serve(root: string, heard?: string[], trainings?: string): Promise<ViteDevServer> {
  const server = await createServer(config(root, heard, trainings));
  onTestFinished(() => server.close());
  return server;
}

/** Asks the development server for a path, as a page would. */
async function request(server: ViteDevServer, path: string): Promise<Response> {
  const http = createHttpServer((message, response) =>
    server.middlewares(message, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1');
  onTestFinished(() => void http.close());
  await once(http, 'listening');
  return fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${path}`);
}

// It speaks the language of the machine, which is another one on each.
beforeEach(() => void vi.stubEnv('LC_ALL', 'en_GB.UTF-8'));
afterEach(() => void vi.unstubAllEnvs());

describe('the Vite plugin', () => {
  it('gives the compiled scenario to whoever imports it', async () => {
    const root = temporaryFolder({ 'scenarios/small/scenario.yaml': SMALL_SCENARIO });
    const server = await serve(root);
    const loaded = (await server.ssrLoadModule('/scenarios/small/scenario.yaml')) as { default: Scenario };
    const facts = [shippedFacts()];
    const { scenario } = compile({ file: 'scenario.yaml', text: SMALL_SCENARIO, facts });
    expect(JSON.parse(JSON.stringify(loaded.default))).toEqual(JSON.parse(JSON.stringify(scenario)));
  });

  it('gives what an audience pack makes of it to whoever imports the pack', async () => {
    const root = temporaryFolder({
      'scenarios/small/scenario.yaml': SMALL_SCENARIO,
      'scenarios/small/housing.audience.yaml':
        'audience: housing\nversion: 1.0.0\nreview: { status: draft }\ntitle: Klein bij de huismeester\n',
    });
    const server = await serve(root);
    const file = '/scenarios/small/housing.audience.yaml';
    const loaded = (await server.ssrLoadModule(file)) as { default: Scenario };
    expect(loaded.default).toMatchObject({ id: 'small-housing', title: 'Klein bij de huismeester' });
  });

  it('stops at an error with its place, as the command line tells it', async () => {
    const root = temporaryFolder({ 'scenarios/broken/scenario.yaml': broken });
    const server = await serve(root);
    const failure: unknown = await server
      .transformRequest('/scenarios/broken/scenario.yaml')
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      plugin: 'signal-training',
      loc: { file: join(root, 'scenarios/broken/scenario.yaml'), line: 53, column: 10 },
    });
    expect((failure as Error).message).toContain('unknown-target');
    expect((failure as { frame: string }).frame).toContain('^^^^');
  });

  it('serves a folder of scenarios as files, pictures included', async () => {
    const root = temporaryFolder({
      'scenarios/small/scenario.yaml': showing('media/door.svg'),
      'scenarios/small/media/door.svg': DRAWN,
    });
    const server = await serve(root);
    const training = await request(server, '/trainings/small.json');
    expect(training.headers.get('content-type')).toBe('application/json');
    expect(await training.json()).toMatchObject({ id: 'small' });
    expect(await (await request(server, '/trainings/index.json')).json()).toMatchObject([{ id: 'small' }]);
    const picture = await request(server, '/trainings/media/door.svg');
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual(['image/svg+xml', DRAWN]);
    expect((await request(server, '/trainings/other.json')).status).toBe(404);
  });

  it('goes on serving what is sound beside what is broken, and says what is wrong', async () => {
    const heard: string[] = [];
    const root = temporaryFolder({
      'scenarios/small/scenario.yaml': SMALL_SCENARIO,
      'scenarios/broken/scenario.yaml': broken,
    });
    const server = await serve(root, heard);
    expect((await request(server, '/trainings/small.json')).status).toBe(200);
    const answer = await request(server, '/trainings/broken.json');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('unknown-target');
    expect(heard.join('\n')).toContain('unknown-target');
  });

  it('says at once what is broken, to whoever plays another training', async () => {
    const heard: string[] = [];
    const root = temporaryFolder({
      'scenarios/small/scenario.yaml': SMALL_SCENARIO,
      'scenarios/broken/scenario.yaml': broken,
    });
    const server = await serve(root, heard);
    const shown = vi.spyOn(server.ws, 'send');
    await request(server, '/trainings/index.json');
    expect(heard.join('\n')).toContain('unknown-target');
    expect(shown).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' }));
  });

  it('says that a folder is not there, in words, to the page and in the terminal', async () => {
    const heard: string[] = [];
    const root = temporaryFolder({ 'scenarios/small/scenario.yaml': SMALL_SCENARIO, 'index.html': PAGE });
    const server = await serve(root, heard, 'scenario');
    const answer = await request(server, '/trainings/small.json');
    const said = `There is no file or folder ‘${join(root, 'scenario')}’.`;
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining(said)]);
    expect(heard.join('\n')).toContain(said);
    await expect(build(config(root, [], 'scenario'))).rejects.toThrow(said);
  });

  it.each([
    ['a training that is not there', '/trainings/other.json', 404],
    ['a picture that is not there', '/trainings/media/door.svg', 404],
    ['an address that is none', '/trainings/%E0%A4%A', 400],
    ['an address that is no path', '/trainings//', 400],
    ['a page of the application', '/trainings/small', 200],
  ])('answers %s in a page of one application with what it is', async (_case, path, status) => {
    const root = temporaryFolder({ 'scenarios/small/scenario.yaml': SMALL_SCENARIO, 'index.html': PAGE });
    const server = await serve(root);
    expect((await request(server, path)).status).toBe(status);
    expect((await request(server, '/trainings/small.json')).status).toBe(200);
  });

  it('leaves what else the project serves at that path alone', async () => {
    const root = temporaryFolder({
      'scenarios/small/scenario.yaml': SMALL_SCENARIO,
      'index.html': PAGE,
      'public/trainings/policy.json': '{}',
    });
    expect(await (await request(await serve(root), '/trainings/policy.json')).text()).toBe('{}');
  });

  it.each([
    ['a new translation', undefined, SMALL_OVERLAY, 'add'],
    ['a translation that is mended', 'language: en\ntitle: [\n', SMALL_OVERLAY, 'change'],
    ['a translation that is gone', SMALL_OVERLAY, undefined, 'unlink'],
  ])('sees %s beside an imported scenario', async (_case, before, after, event) => {
    const root = temporaryFolder({
      'page.js': `export { default } from './scenarios/small/scenario.yaml';`,
      'scenarios/small/scenario.yaml': SMALL_SCENARIO,
      ...(before !== undefined && { 'scenarios/small/en.yaml': before }),
    });
    const server = await serve(root);
    const languages = async (): Promise<readonly string[] | undefined> => {
      const page = await server.ssrLoadModule('/page.js').catch(() => undefined);
      return page && Object.keys((page as { default: Scenario }).default.translations);
    };
    const file = join(root, 'scenarios/small/en.yaml');
    const first = await languages();
    if (after === undefined) rmSync(file);
    else writeFileSync(file, after);
    server.watcher.emit(event, file);
    const wanted = after === undefined ? [] : ['en'];
    expect(first).not.toEqual(wanted);
    await expect.poll(languages, { timeout: 20_000 }).toEqual(wanted);
  });

  it('serves the pictures of an imported scenario', async () => {
    const server = await serve(temporaryFolder(IMPORTING));
    const { default: story } = (await server.ssrLoadModule('/page.js')) as { default: Scenario };
    const picture = await request(server, pictureOf(story));
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual(['image/svg+xml', DRAWN]);
  });

  it.each([
    ['at the root', '/', 'https://town.example/'],
    ['below it', '/town/', 'https://town.example/town/some/page'],
    ['by its whole address', 'https://town.example/town/', 'https://town.example/town/'],
  ])('builds the pictures of an imported scenario for a page %s', async (_case, base, page) => {
    const root = temporaryFolder(IMPORTING);
    await build({ ...config(root), base, build: PAGE_ALONE });
    vi.stubGlobal('document', { baseURI: page });
    onTestFinished(() => void vi.unstubAllGlobals());
    const { default: story } = (await import(join(root, 'dist/page.js'))) as { default: Scenario };
    const path = new URL(base, page).pathname;
    const picture = pictureOf(story);
    expect(picture.startsWith(path)).toBe(true);
    expect(readFileSync(join(root, 'dist', picture.slice(path.length)), 'utf8')).toBe(DRAWN);
  });

  it('says that pictures of an imported scenario may come from the server of the page alone', async () => {
    const heard: string[] = [];
    const base = 'https://elsewhere.example/';
    await build({ ...config(temporaryFolder(IMPORTING), heard), base, build: PAGE_ALONE });
    expect(heard.join('\n')).toContain(`\`base\` is the address of a server: ${base}`);
  });

  it('compiles anew after a change', async () => {
    const root = temporaryFolder({ 'scenarios/small/scenario.yaml': SMALL_SCENARIO });
    const server = await serve(root);
    const file = join(root, 'scenarios/small/scenario.yaml');
    await request(server, '/trainings/small.json');
    writeFileSync(file, SMALL_SCENARIO.replace('title: Klein', 'title: Anders'));
    server.watcher.emit('all', 'change', file);
    expect(await (await request(server, '/trainings/small.json')).json()).toMatchObject({ title: 'Anders' });
  });

  it('compiles anew after a change above the folder, in what its scenarios share', async () => {
    const root = temporaryFolder({
      'all/partners.yaml': 'format: 1\nlanguage: nl\npartners: {}\n',
      'all/mine/small/scenario.yaml': SMALL_SCENARIO,
    });
    const server = await serve(root, [], 'all/mine');
    expect((await request(server, '/trainings/other.json')).status).toBe(500);
    const file = join(root, 'all/partners.yaml');
    rmSync(file);
    server.watcher.emit('all', 'unlink', file);
    expect((await request(server, '/trainings/other.json')).status).toBe(404);
  });

  it('builds the same files into the output', async () => {
    const root = temporaryFolder({
      'index.html': PAGE,
      'scenarios/small/scenario.yaml': showing('media/door.svg'),
      'scenarios/small/media/door.svg': DRAWN,
    });
    await build(config(root));
    expect(readdirSync(join(root, 'dist/trainings'), { recursive: true }).sort()).toEqual([
      'index.json',
      'media',
      join('media', 'door.svg'),
      'small.json',
    ]);
    const built = JSON.parse(readFileSync(join(root, 'dist/trainings/small.json'), 'utf8')) as Scenario;
    expect(built.digest).toBe(
      compile({ file: 'scenario.yaml', text: showing('media/door.svg') }).scenario?.digest,
    );
  });

  it('builds nothing with a broken scenario', async () => {
    const root = temporaryFolder({
      'index.html': PAGE,
      'scenarios/broken/scenario.yaml': broken,
    });
    await expect(build(config(root))).rejects.toThrow('unknown-target');
  });

  it('marks what a first scene needs to be compiled while it comes, and nothing of the project’s', async () => {
    const define = JSON.stringify(join(import.meta.dirname, '../../../src/define.ts'));
    const root = temporaryFolder({
      'alone.js': `import(${define});`,
      'along.js': `import ${define}; console.log('of the project');`,
    });
    const marked = async (input: string): Promise<readonly string[]> => {
      const { output } = (await build({
        ...config(root),
        plugins: [signalTraining()],
        build: { write: false, sourcemap: true, rolldownOptions: { input } },
      })) as Rolldown.RolldownOutput;
      return output.flatMap((one) => {
        if (one.type !== 'chunk' || !one.code.startsWith('//# allFunctionsCalledOnLoad\n')) return [];
        const map = output.find(({ fileName }) => fileName === one.sourcemapFileName);
        expect(map?.type === 'asset' && JSON.parse(String(map.source))).toMatchObject({
          mappings: expect.stringMatching(/^;/) as string,
        });
        return one.name;
      });
    };
    expect(await marked('alone.js')).toEqual(expect.arrayContaining(['define', 'playing']));
    const along = await marked('along.js');
    expect(along).toContain('playing');
    expect(along).not.toContain('along');
    expect(along).not.toContain('afterwards');
  });
});
