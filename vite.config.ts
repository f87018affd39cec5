/**
 * `vite` shows demo/, `vite build` makes the files for a `<script>` tag, `vite build --mode open` that with open shadow roots,
 * `vite build --mode frame` and `--mode embed` the two sides of a frame, `--mode lms` what a package runs,
 * `--mode preview` the page of `signal-training preview`, `--mode check` that for who has no terminal, `vite build --mode demo` a folder with the demo;
 * vitest runs the tests in Node. The unbundled npm modules are made by `tsc`.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { LibraryOptions, Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { secondOrigin } from './demo/frame/second-origin.ts';
import { register } from './demo/hr/server/demo-plugin.ts';
import { intranetTop } from './demo/intranet/top.ts';
import { learningSystem } from './demo/lms/server/demo-plugin.ts';
import { signalTraining } from './src/cli/vite.ts';
import { notices } from './test/setup/notices.ts';
import { inOneFile, onDroppedDisk, shippedFiles } from './test/setup/one-page.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

const demo: UserConfig = {
  root: 'demo',
  // An address that leads nowhere is said to lead nowhere.
  appType: 'mpa',
  plugins: [
    signalTraining({ trainings: at('scenarios') }),
    oneAddress('intranet/'),
    intranetTop(),
    register(),
    secondOrigin(),
    learningSystem(),
    importedForWhatTheyDo(),
  ],
  // One file without dependencies: made ready when somebody first asks for it, it would reload the page that asks.
  optimizeDeps: { exclude: ['scorm-again'] },
  server: { open: process.env['CI'] ? false : '/intranet/' },
  build: {
    outDir: at('dist/demo'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: globSync([at('demo/*.html'), at('demo/{housing,hr,intranet,team}/*.html')]),
    },
  },
};

/**
 * What the package says of side effects is said of its own files and not of the demo's. A setting of the build is no answer to
 * that: which of the two wins depends on which page is found first.
 */
function importedForWhatTheyDo(): Plugin {
  return {
    name: 'imported-for-what-they-do',
    apply: 'build',
    transform: (_, id) => (id.startsWith(at('demo/')) ? { moduleSideEffects: true } : undefined),
  };
}

/** One file each: a page that names one script can name its hash, and needs no connect-src for a language. */
function cdn(lib: LibraryOptions, emptyOutDir: boolean, plugin = ownPolicyName()): UserConfig {
  return {
    plugins: [plugin, notices()],
    publicDir: false,
    build: {
      outDir: at('dist/cdn'),
      emptyOutDir,
      target: 'es2022',
      lib,
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  };
}

/** The player and the shelf, as a module and as a classic script. */
const shipped = cdn(
  {
    entry: at('src/shelf.ts'),
    name: 'SignalTraining',
    formats: ['es', 'iife'],
    fileName: (format) => `signal-training${format === 'iife' ? '.iife' : ''}.js`,
  },
  true,
);

/** The same with open shadow roots, for audits and tests; built after, beside it. */
const open = cdn(
  { entry: at('src/define-open.ts'), formats: ['es'], fileName: () => 'signal-training.open.js' },
  false,
);

/** The host's side of a frame, for a page without a build. */
const frame = cdn(
  { entry: at('src/host/index.ts'), formats: ['es'], fileName: () => 'signal-frame.js' },
  false,
  { name: 'nothing-more' },
);

/** The other side: a page that is copied to where the trainings stand, and its script. */
const embed = cdn(
  { entry: at('src/host/embed/embed.ts'), formats: ['es'], fileName: () => 'embed.js' },
  false,
  {
    name: 'embed-page',
    generateBundle() {
      const source = readFileSync(at('src/host/embed/embed.html'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source });
    },
  },
);

/** What a package for a learning system runs beside the player. */
const lms = cdn(
  {
    entry: at('src/lms/package/package.ts'),
    name: 'SignalLms',
    formats: ['iife'],
    fileName: () => 'signal-lms.iife.js',
  },
  false,
  { name: 'nothing-more' },
);

/** The page on which a trainer previews a scenario; the command line serves it. */
const preview: UserConfig = {
  root: at('src/cli/preview/page'),
  publicDir: false,
  plugins: [notices()],
  build: {
    outDir: at('dist/preview'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: at('src/cli/preview/page/index.html'),
      output: { codeSplitting: false, entryFileNames: 'preview.js', assetFileNames: '[name][extname]' },
    },
  },
};

/** The page for who has no terminal: one file, which can be opened from a disk; made of what was built before. */
const check: UserConfig = {
  root: at('src/cli/page'),
  publicDir: false,
  plugins: [onDroppedDisk(), shippedFiles(), notices(), inOneFile('signal-training-check.html')],
  build: {
    outDir: at('dist/check'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: { input: at('src/cli/page/index.html'), output: { codeSplitting: false } },
  },
};

/** Prints the address of the page to begin with and no other, and lets a folder be called without its last slash. */
function oneAddress(page: string): Plugin {
  return {
    name: 'one-address',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        const isFolder = !path.endsWith('/') && existsSync(`${server.config.root}${path}/index.html`);
        if (!isFolder) return next();
        response.writeHead(302, { location: `${basename(path)}/` }).end();
      });
      server.printUrls = () => {
        const { local = [], network = [] } = server.resolvedUrls ?? {};
        for (const address of [...local.slice(0, 1), ...network])
          server.config.logger.info(`\n  Open ${address}${page}`);
        server.config.logger.info('  Stop with Ctrl+C.\n');
      };
    },
  };
}

/**
 * A page with `trusted-types lit-html` refuses the second copy of Lit, so a host's Lit and ours would keep each other from
 * loading. Under a name of our own both fit: `trusted-types signal-training lit-html` (w3c/trusted-types#222). A second
 * copy of this file would be refused likewise, so where both tags are there already it makes no policy: it draws nothing.
 */
function ownPolicyName(): Plugin {
  let hasRenamed = false;
  return {
    name: 'own-trusted-types-policy',
    transform: {
      filter: { id: /lit-html\.js$/, code: 'createPolicy("lit-html"' },
      handler(code) {
        const own = code.replace(
          /(\w+)\?\1\.createPolicy\("lit-html"/,
          '$1&&!(customElements.get("signal-training")&&customElements.get("signal-shelf"))' +
            '?$1.createPolicy("signal-training"',
        );
        hasRenamed = own !== code;
        return { code: own, map: null };
      },
    },
    buildEnd(error) {
      if (!error && !hasRenamed)
        this.error('Lit creates its Trusted Types policy in another way than before.');
    },
  };
}

/**
 * Rooms whose tests only calculate: what they load may stay loaded from one file to the next, which spares a third of their time.
 * Not so where a test puts something in the place of a module, which would stay there too.
 */
const CALCULATING =
  'assessment,authoring,bench,elements,engine,format,i18n,mutation,reporting,rounds,scenarios,team';
const calculating = globSync(`test/node/{${CALCULATING}}/**/*.test.ts`, { cwd: import.meta.dirname }).filter(
  (file) => !readFileSync(at(file), 'utf8').includes('vi.mock('),
);

const modes: Readonly<Record<string, UserConfig>> = { demo, open, frame, embed, lms, preview, check };

export default defineConfig(({ command, mode }) => ({
  ...(command === 'serve' ? demo : (modes[mode] ?? shipped)),
  test: {
    root: import.meta.dirname,
    environment: 'node',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    // On two processors it would take one; much of the time it waits for a browser, a server or a database.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'calculating', include: calculating, isolate: false } },
      {
        extends: true,
        test: { name: 'others', include: ['test/node/**/*.test.ts'], exclude: calculating },
      },
    ],
  },
}));
