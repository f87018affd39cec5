import { oneOf } from '../arguments.ts';
import { MapMaker } from '../preview/map-maker.ts';
import { Library } from '../preview/library.ts';
import { EDITORS } from '../preview/editors.ts';
import { pageFiles } from '../preview/page-files.ts';
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
    const library = new Library({ paths: [path], cwd: io.cwd, translator, editor });
    const maps = new MapMaker(translator.language);
    const server = await listening({ page, library, maps }, port);
    const { t } = translator;
    const watch = watchAll(
      [path],
      io.cwd,
      () => {
        server.tell(library.refresh());
        watch.also(library.files);
      },
      (reason) => io.err.write(`${t('preview.unwatched', { reason: String(reason) })}\n`),
    );
    watch.also(library.files);
    io.out.write(
      `${t('preview.open', { address: `${server.address}${scene && `#${scene}`}` })}\n${t('preview.stop')}\n`,
    );
    await io.stopped();
    watch.close();
    await Promise.all([server.close(), maps.close()]);
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
): ReturnType<typeof serve> {
  try {
    return await serve(answering, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new UsageError('usage.portTaken', { port });
    return serve(answering, 0);
  }
}
