/** The packages of this system: made by what `signal-training pack` makes them with, and kept in memory. */
import { findItems } from '../../../src/cli/find.ts';
import { load } from '../../../src/cli/load.ts';
import { Memory } from '../../../src/cli/memory.ts';
import { packageOf } from '../../../src/cli/pack/package.ts';
import { type Kind, KINDS, type Package } from '../../../src/cli/pack/packing.ts';
import { SHIPPED } from '../../../src/cli/shipped.ts';
import { type Scripts, buildScripts } from './scripts.ts';

export interface Packages {
  /** Its path below the packages; undefined where there is no such training or kind. */
  make(training: string, kind: string): Promise<string | undefined>;
  /** What stands at a path that `make` gave. */
  at(name: string): Package | undefined;
  /** Makes the next from the sources as they are then. */
  forget(): void;
}

export function createPackages(): Packages {
  const made = new Map<string, Package>();
  const memory = new Memory();
  let scripts: Promise<Scripts> | undefined;

  async function scriptsNow(): Promise<Scripts> {
    scripts ??= buildScripts();
    try {
      return await scripts;
    } catch (error) {
      // What did not succeed is tried again.
      scripts = undefined;
      throw error;
    }
  }

  return {
    async make(training, kind) {
      if (!isKind(kind)) return undefined;
      const { trainings } = load(findItems([SHIPPED], SHIPPED), SHIPPED, memory, 'pack');
      const story = trainings.find(({ training: { id } }) => id === training);
      if (!story) return undefined;
      const built = await scriptsNow();
      const name = `${training}.${kind}`;
      made.set(
        name,
        packageOf(story, kind, {}, (script) => built[script]),
      );
      return name;
    },
    at: (name) => made.get(name),
    forget() {
      scripts = undefined;
    },
  };
}

const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);
