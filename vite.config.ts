/**
 * `vite` shows demo/, `vite build` makes the files for a `<script>` tag, `vite build --mode demo` a folder with the demo;
 * vitest runs the tests in Node. The unbundled npm modules are made by `tsc`.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { signalTraining } from './src/cli/vite.ts';
import { notices } from './test/setup/notices.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

const demo: UserConfig = {
  root: 'demo',
  // An address that leads nowhere is said to lead nowhere.
  appType: 'mpa',
  plugins: [signalTraining({ trainings: 'scenarios' }), oneAddress('intranet/')],
  server: { open: process.env['CI'] ? false : '/intranet/' },
  build: {
    outDir: at('dist/demo'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: globSync([at('demo/*.html'), at('demo/*/*.html')]) },
  },
};

const cdn: UserConfig = {
  plugins: [ownPolicyName(), notices()],
  publicDir: false,
  build: {
    outDir: at('dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      // The player and the shelf.
      entry: at('src/shelf.ts'),
      name: 'SignalTraining',
      formats: ['es', 'iife'],
      fileName: (format) => `signal-training${format === 'iife' ? '.iife' : ''}.js`,
    },
    // One file each: a page that names one script can name its hash, and needs no connect-src for a language.
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
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
 * loading. Under a name of our own both fit: `trusted-types signal-training lit-html` (w3c/trusted-types#222).
 */
function ownPolicyName(): Plugin {
  let hasRenamed = false;
  return {
    name: 'own-trusted-types-policy',
    transform: {
      filter: { id: /lit-html\.js$/, code: 'createPolicy("lit-html"' },
      handler(code) {
        hasRenamed = true;
        return { code: code.replace('createPolicy("lit-html"', 'createPolicy("signal-training"'), map: null };
      },
    },
    buildEnd(error) {
      if (!error && !hasRenamed)
        this.error('Lit creates its Trusted Types policy in another way than before.');
    },
  };
}

export default defineConfig(({ command, mode }) => ({
  ...(command === 'build' && mode !== 'demo' ? cdn : demo),
  test: {
    root: import.meta.dirname,
    environment: 'node',
    include: ['test/node/**/*.test.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
  },
}));
