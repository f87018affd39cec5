import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { doors, manifest, project } from './shipped.ts';

const run = promisify(execFile);

/** Runs a module in the customer's project. */
async function inNode(script: string): Promise<{ readonly printed: string; readonly warned: string }> {
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
  });
  return { printed: stdout.trim(), warned: stderr };
}

const optional = Object.keys(manifest.peerDependenciesMeta);
const missing = optional.filter((name) => !existsSync(join(project, 'node_modules', name)));

/** How a door is called in the name of its test: one to an optional package says that it opens without that package. */
function calling(door: string): string {
  const peer = missing.find((name) => basename(name) === basename(door));
  return peer === undefined ? door : `${door}, where the optional ${peer} is not installed,`;
}

describe('in plain Node', () => {
  it('nothing that is optional is installed along', () => {
    expect(missing).toEqual(optional);
  });

  it.each(doors.map((door) => [calling(door), door]))(
    '%s can be imported, and needs no page',
    async (_, door) => {
      const script = `await import('${door}'); console.log(typeof window, typeof document);`;
      const warned = door.endsWith('/open') ? (expect.stringContaining('open shadow roots') as string) : '';
      expect(await inNode(script)).toEqual({ printed: 'undefined undefined', warned });
    },
  );

  it.each(Object.keys(manifest.exports).filter((door) => door.endsWith('.json')))(
    '%s is data',
    async (door) => {
      const specifier = door.replace('.', 'signal-training');
      const script = `const { default: data } = await import('${specifier}', { with: { type: 'json' } });
      console.log(typeof data);`;
      expect((await inNode(script)).printed).toBe('object');
    },
  );

  it('the command checks the trainings it comes with', async () => {
    const { stdout } = await run(
      'npx',
      ['--no-install', 'signal-training', 'check', 'node_modules/signal-training/scenarios', '--lang', 'en'],
      { cwd: project },
    );
    expect(stdout).not.toBe('');
  });
});
