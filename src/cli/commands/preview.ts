import { oneOf } from '../arguments.ts';
import { MapMaker } from '../preview/map-maker.ts';
import { lookOn } from '../preview/first-look.ts';
import { Library } from '../preview/library.ts';
import { Progress } from '../preview/progress.ts';
import { EDITORS } from '../preview/editors.ts';
import { pageFiles } from '../preview/page-files.ts';
import type { Look } from '../preview/look.ts';
import { serve } from '../preview/server.ts';
import { watchAll } from '../preview/watch.ts';
import { findItems } from '../find.ts';
import type { ExitCode } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

/** Where it is looked for first, so that an address can be kept; any other that is free is as good. */
const USUAL_PORT = 4180;

export const preview: Command = {
  options: { port: { type: 'string' }, editor: { type: 'string' } },
  async run(args, io, translator): Promise<ExitCode> {
    const [path = '.', scene = '', ...others] = args.paths;
    if (others.length > 0) throw new UsageError('usage.previewWhat');
    const editor = oneOf(args, 'editor', EDITORS);
    const port = portOf(args.values['port']);
    // What is not there is told now; what vanishes later is told on the page.
    findItems([path], io.cwd);
    const page = pageFiles();
    const library = new Library({ paths: [path], cwd: io.cwd, translator, editor, inSteps: true });
    const maps = new MapMaker(translator.language);
    const { t } = translator;
    const server = await listening({ page, library, maps }, port, (error) =>
      io.err.write(`${t('preview.failed', { reason: String(error) })}\n`),
    );
    const progress = new Progress(translator, io.out);
    const tell = (look: Look): void => {
      server.tell(look);
      watch.also(library.files);
      progress.tell(look);
    };
    const watch = watchAll(
      [path],
      io.cwd,
      (files) => tell(library.refresh(files)),
      (reason) => io.err.write(`${t('preview.unwatched', { reason: String(reason) })}\n`),
    );
    const stop = new AbortController();
    // Whoever reads the address may stop at once, and nothing is to be left open then.
    const stopped = io.stopped().then(() => stop.abort());
    io.out.write(
      `${t('preview.open', { address: `${server.address}${scene && `#${scene}`}` })}\n${t('preview.stop')}\n`,
    );
    try {
      await Promise.all([stopped, lookOn(library, server, tell, stop.signal)]);
    } finally {
      watch.close();
      await Promise.all([server.close(), maps.close()]);
    }
    return 0;
  },
};

function portOf(given: string | boolean | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1024 || port > 65_535)
    throw new UsageError('usage.badPort', { value: String(given) });
  return port;
}

/** On the port that was asked for and no other, or else on the usual one or any. */
async function listening(
  answering: Parameters<typeof serve>[0],
  port: number | undefined,
  failed: (error: unknown) => void,
): ReturnType<typeof serve> {
  try {
    return await serve(answering, port ?? USUAL_PORT, failed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new UsageError('usage.portTaken', { port });
    return serve(answering, 0, failed);
  }
}
