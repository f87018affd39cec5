/** The command as a customer has it, in the process of the test. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import type { Told } from '../support/terminal.ts';
import { shipped } from './shipped.ts';

const { run } = (await import(
  pathToFileURL(join(shipped, 'dist/src/cli/main.js')).href
)) as typeof import('../../src/cli/main.ts');

/** What goes on until somebody stops it is stopped at once. */
export async function signalTraining(cwd: string, env: Io['env'], ...argv: readonly string[]): Promise<Told> {
  const told = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Io['out'] => ({
    write: (text) => void (told[name] += text),
    isTerminal: false,
  });
  const stopped = (): Promise<unknown> => Promise.resolve();
  const code = await run(argv, { cwd, env, stopped, out: output('out'), err: output('err') });
  return { code, ...told };
}
