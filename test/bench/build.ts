/** Production builds of the player with the project's own sources, as the bundler of a host that has our plugin makes them. */
import { fileURLToPath } from 'node:url';
import { type Rolldown, build } from 'vite';
import { signalTraining } from '../../src/cli/vite.ts';

/** The chunk that a page asks for; it imports the others. */
export const ENTRY = 'player.js';
/** All of it in one file. */
export const SINGLE = 'single.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the player with all its dependencies, minified. Vite's library mode would leave the blanks in.
 *
 * @param options.single everything in one file and the shelf with it, instead of a chunk for what is fetched later
 * @param options.outDir where to write the files; without it nothing is written
 */
export async function buildPlayer(options: {
  readonly single: boolean;
  readonly outDir?: string;
}): Promise<readonly Rolldown.OutputChunk[]> {
  const { single, outDir } = options;
  const built = (await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [signalTraining()],
    build: {
      target: 'es2022',
      minify: true,
      modulePreload: false,
      write: outDir !== undefined,
      ...(outDir !== undefined && { outDir, emptyOutDir: false }),
      rolldownOptions: {
        input: single ? { single: 'src/shelf.ts' } : { player: 'src/define.ts' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          ...(single && { codeSplitting: false }),
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((one) => one.type === 'chunk');
}
