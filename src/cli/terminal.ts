import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { WriteStream } from 'node:tty';
import type { Io, Output } from './io.ts';

/** The real terminal. */
export const terminal: Io = {
  cwd: process.cwd(),
  env: process.env,
  ...(process.stdin.isTTY && { ask: askOn(process.stdin, process.stderr) }),
  stopped: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
};

/** Puts a question; what comes is empty where who sits there gives no answer but stops, by Ctrl+C or Ctrl+D. */
export function askOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): NonNullable<Io['ask']> {
  return async (question) => {
    const lines = createInterface({ input, output });
    try {
      return await lines.question(question);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
      output.write('\n');
      return '';
    } finally {
      lines.close();
    }
  };
}

function outputOf(stream: WriteStream): Output {
  // A reader that has seen enough (`… | head`) closes the pipe; that is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}
