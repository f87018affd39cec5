/** The bundlers of customers, each with what the README says it needs and nothing else. */
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { webpack } from 'webpack';

/**
 * Bundles `main.js` of an app, or with Vite its `index.html`, for production into its folder `dist`.
 * Returns what the bundler has to remark; throws what it fails on.
 */
export type Bundler = (app: string) => Promise<readonly string[]>;

const VITE = resolve(import.meta.dirname, '../../node_modules/vite/bin/vite.js');

export const bundlers: Readonly<Record<string, Bundler>> = {
  /** In a process of its own, by the command and the configuration of the app. */
  async Vite(app) {
    const env = { ...process.env, NODE_ENV: 'production' };
    const { stderr } = await promisify(execFile)(process.execPath, [VITE, 'build'], { cwd: app, env });
    // How long plugins take tells of the machine; colours come where the environment asks for them.
    const remarks = stripVTControlCharacters(stderr)
      .replace(/\S*\[PLUGIN_TIMINGS\][\s\S]*?for more details\./, '')
      .trim();
    return remarks === '' ? [] : [remarks];
  },

  async Rollup(app) {
    const remarks: string[] = [];
    const bundle = await rollup({
      input: join(app, 'main.js'),
      plugins: [nodeResolve({ browser: true }), json()],
      onwarn({ code, message }) {
        // TypeScript's helper for decorators asks for `this`, and does without.
        if (code !== 'THIS_IS_UNDEFINED') remarks.push(message);
      },
    });
    await bundle.write({ dir: join(app, 'dist'), format: 'es' });
    await bundle.close();
    return remarks;
  },

  async webpack(app) {
    const compiler = webpack({
      mode: 'production',
      context: app,
      entry: './main.js',
      output: { path: join(app, 'dist'), filename: 'main.js', publicPath: '/' },
      performance: false,
    });
    const stats = await new Promise<string>((resolve, reject) => {
      compiler.run((error, result) => {
        if (error) reject(error);
        else resolve(result?.hasErrors() || result?.hasWarnings() ? result.toString('errors-warnings') : '');
      });
    });
    return stats === '' ? [] : [stats];
  },

  async esbuild(app) {
    const { warnings } = await esbuild({
      entryPoints: [join(app, 'main.js')],
      outdir: join(app, 'dist'),
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'silent',
    });
    return warnings.map(({ text }) => text);
  },
};
