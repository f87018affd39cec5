// Serves `/trainings/<id>.json` and their media to browser tests, compiled from scenarios/ as the command line does it.
import { findItems } from '../../src/cli/find.ts';
import { load } from '../../src/cli/load.ts';
import { publish } from '../../src/cli/publish.ts';

const PLACE = '/trainings/';

/** A plugin of the test runner's server. Compiles once, at the first request. */
export function trainings(root) {
  let files;
  return {
    name: 'trainings',
    serve({ path }) {
      if (!path.startsWith(PLACE)) return undefined;
      files ??= publish(load(findItems(['scenarios'], root), root).trainings);
      const name = path.slice(PLACE.length);
      const content = files.get(name);
      return content === undefined ? undefined : { body: Buffer.from(content), type: name.split('.').at(-1) };
    },
  };
}
