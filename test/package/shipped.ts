/** What a customer has after installing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export const project = inject('project');
/** The installed package. */
export const shipped = join(project, 'node_modules/signal-training');

export const textOf = (path: string): string => readFileSync(join(shipped, path), 'utf8');

export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly customElements?: string;
}

export const manifest = JSON.parse(textOf('package.json')) as Manifest;

/** Every way in, as it is imported: `signal-training`, `signal-training/define` and so on; files of data left out. */
export const doors: readonly string[] = Object.entries(manifest.exports).flatMap(([door, target]) =>
  typeof target === 'string' ? [] : [join('signal-training', door).replaceAll('\\', '/')],
);
