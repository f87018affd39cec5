// Runs a command to its end and keeps what it says, without dependencies: before anything is installed, too.
import { spawn } from 'node:child_process';

/** Nobody waits longer than this without being told that something is going on. */
const TOLD_EVERY_MS = 10_000;

/**
 * Resolves to `{ code, output }` when the command has ended; never rejects. With `isShown` its words are shown as they come;
 * otherwise `progress`, when given, says every few seconds how far it is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, isShown?: boolean, progress?: () => string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, isShown = false, progress } = {}) {
  const started = Date.now();
  const telling =
    progress &&
    setInterval(() => {
      console.log(`  after ${Math.round((Date.now() - started) / 1000)} seconds: ${progress()}`);
    }, TOLD_EVERY_MS);

  return new Promise((resolve) => {
    const end = (code, output) => {
      clearInterval(telling);
      resolve({ code, output });
    };
    // npm is a script of the shell on Windows.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const [stream, shownOn] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (isShown) shownOn.write(text);
      });
    }
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1, output));
  });
}
