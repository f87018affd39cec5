import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { WriteStream } from 'node:tty';
import type { Io, Output } from './io.ts';

/** The real terminal. */
export const terminal: Io = {
  cwd: process.cwd(),
  env: process.env,
  ...(process.stdin.isTTY && { ask }),
  stopped: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
};

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

function outputOf(stream: WriteStream): Output {
  // A reader that has seen enough (`… | head`) closes the pipe; that is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}
