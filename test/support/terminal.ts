/** A terminal that remembers, and a folder of scenarios in a temporary place. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

export interface Told {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone after the test. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'signal-training-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Copies something of the repository's `scenarios/` into a folder. */
export function copyScenario(name: string, folder: string, as = name): void {
  cpSync(new URL(`../../scenarios/${name}`, import.meta.url), join(folder, as), { recursive: true });
  // Its desks have names in a file that all stories share.
  for (const shared of ['partners.yaml', 'partners.en.yaml'])
    cpSync(new URL(`../../scenarios/${shared}`, import.meta.url), join(folder, shared));
}

/** Runs a command line; English, and no terminal, unless told otherwise. */
export async function signalTraining(
  argv: readonly string[],
  cwd: string,
  env: Io['env'] = { LANG: 'en_GB.UTF-8' },
  isTerminal = false,
  ask?: Io['ask'],
): Promise<Told> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    cwd,
    env,
    ...(ask && { ask }),
    stopped: () => Promise.resolve(),
    out: { write: (text) => void (out += text), isTerminal },
    err: { write: (text) => void (err += text), isTerminal },
  });
  return { code, out, err };
}
