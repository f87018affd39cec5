/**
 * Scenarios in a Vite project. `import scenario from './my-scenario/scenario.yaml'` gives the compiled scenario, and a
 * folder of scenarios can be served as the files that `signal-training compile` would make. Door `signal-training/vite`.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { findItems } from './find.ts';
import { type Loaded, load } from './load.ts';
import { publish } from './publish.ts';
import { createTeller } from './vite-findings.ts';
import { serveFolder } from './vite-serve.ts';
import './yaml-modules.ts';

export interface SignalTrainingOptions {
  /**
   * A folder of scenarios that is served, and built, as `trainings/<id>.json`, `trainings/index.json` and
   * `trainings/media/…`. Relative to the working directory. Left out: scenarios are only imported.
   */
  readonly trainings?: string;
}

const SERVED_AS = 'trainings/';

/** The plugin. Warnings are logged; an error stops a build, and shows over the page while developing. */
export function signalTraining({ trainings }: SignalTrainingOptions = {}): Plugin {
  const cwd = process.cwd();
  const loadAt = (path: string): Loaded => load(findItems([path], cwd), cwd);

  return {
    name: 'signal-training',

    load: {
      filter: { id: /[\\/]scenario\.yaml$/ },
      handler(id) {
        const { trainings: loaded, findings } = loadAt(id);
        for (const name of findings.texts.keys()) this.addWatchFile(resolve(cwd, name));
        const teller = createTeller(cwd);
        for (const warning of teller.warnings(findings)) this.warn(warning);
        const error = teller.error(findings);
        if (error) this.error(error);
        return `export default ${JSON.stringify(loaded[0]?.training)}`;
      },
    },

    configureServer(server) {
      if (trainings === undefined) return;
      serveFolder(server, SERVED_AS, resolve(cwd, trainings), () => {
        const { trainings: loaded, findings } = loadAt(trainings);
        const teller = createTeller(cwd);
        for (const { message } of teller.warnings(findings)) server.config.logger.warn(message);
        return { files: publish(loaded), problem: teller.error(findings) };
      });
    },

    generateBundle() {
      if (trainings === undefined) return;
      const { trainings: loaded, findings } = loadAt(trainings);
      const teller = createTeller(cwd);
      for (const warning of teller.warnings(findings)) this.warn(warning);
      const error = teller.error(findings);
      if (error) this.error(error);
      for (const [name, source] of publish(loaded)) {
        this.emitFile({ type: 'asset', fileName: SERVED_AS + name, source });
      }
    },
  };
}
