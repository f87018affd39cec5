/**
 * Scenarios in a Vite project. `import scenario from './my-scenario/scenario.yaml'` gives the compiled scenario with its
 * pictures, and a folder of scenarios can be served as the files that `signal-training compile` would make. What the player needs
 * first is marked to be compiled while it comes. Door `signal-training/vite`.
 */
import { resolve } from 'node:path';
import { dirname } from 'node:path/posix';
import type { Plugin, Rollup, ViteDevServer } from 'vite';
import { publish } from './publish.ts';
import { createTeller } from './vite-findings.ts';
import { hints } from './vite-hints.ts';
import { moduleOf } from './vite-module.ts';
import { type Read, readForVite } from './vite-read.ts';
import { serveFolder } from './vite-serve.ts';
import './yaml-modules.ts';

export interface SignalTrainingOptions {
  /**
   * A folder of scenarios that is served, and built, as `trainings/<id>.json`, `trainings/index.json` and
   * `trainings/media/…`. Relative to the `root` of the project. Left out: scenarios are only imported.
   */
  readonly trainings?: string;
}

const SERVED_AS = 'trainings/';

/** For `plugins`. Warnings are logged; an error stops a build, and shows over the page while developing. */
export function signalTraining(options: SignalTrainingOptions = {}): Plugin[] {
  return [scenarios(options), hints()];
}

function scenarios({ trainings }: SignalTrainingOptions): Plugin {
  let root = process.cwd();
  let base = '/';
  const imported = new Set<string>();
  let watcher: ViteDevServer['watcher'] | undefined;

  return {
    name: 'signal-training',

    configResolved(config) {
      ({ root, base } = config);
    },

    load: {
      filter: { id: /[\\/](?:scenario|[^\\/.]+\.audience)\.yaml$/ },
      handler(id) {
        imported.add(id);
        const read = readForVite(id, root);
        for (const file of read.files) this.addWatchFile(file);
        // Outside the root Vite watches single files, and so would not see a new one.
        watcher?.add(dirname(id));
        tell(this, read);
        const [loaded] = read.trainings;
        if (loaded && loaded.media.length > 0 && /^(?:[a-z]+:)?\/\//i.test(base)) {
          this.warn(createTeller(root).sentence({ key: 'vite.elsewhere', params: { base } }));
        }
        return loaded && moduleOf(loaded);
      },
    },

    /** Vite knows which files were read for a module that loaded: of a new file, or beside an error, it knows nothing. */
    hotUpdate({ file, modules }) {
      const { moduleGraph } = this.environment;
      const told = [...imported].filter((scenario) => isPartOf(scenario, file));
      return [
        ...new Set([...modules, ...told.flatMap((id) => [...(moduleGraph.getModulesByFile(id) ?? [])])]),
      ];
    },

    configureServer(server) {
      watcher = server.watcher;
      return trainings === undefined ? undefined : serveFolder(server, SERVED_AS, resolve(root, trainings));
    },

    generateBundle() {
      if (trainings === undefined) return;
      const read = readForVite(resolve(root, trainings), root);
      tell(this, read);
      for (const [name, source] of publish(read.trainings)) {
        this.emitFile({ type: 'asset', fileName: SERVED_AS + name, source });
      }
    },
  };
}

/** Stops at an error. */
function tell(context: Pick<Rollup.PluginContext, 'warn' | 'error'>, { warnings, error }: Read): void {
  for (const warning of warnings) context.warn(warning);
  if (error) context.error(error);
}

/** Whether a file can have to do with a scenario: a text or a picture beside it, or a text that all below a folder share. */
function isPartOf(scenario: string, file: string): boolean {
  const folder = dirname(scenario);
  if (file.startsWith(`${folder}/media/`)) return true;
  return file.endsWith('.yaml') && `${folder}/`.startsWith(`${dirname(file)}/`);
}
