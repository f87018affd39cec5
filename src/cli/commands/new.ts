import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ID_PATTERN } from '../../format/vocabulary.ts';
import type { TerminalKey, TerminalTranslator } from '../../i18n/terminal.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { nameOf } from '../files.ts';
import type { ExitCode, Io } from '../io.ts';
import { sharedFiles } from '../starter/shared-files.ts';
import { FIRST_SETTINGS } from '../starter/starter.ts';
import { storyFrom } from '../starter/story.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write.ts';
import type { Command } from './command.ts';

/** A folder that can be checked and played at once; what is there already is left as it is. */
export const create: Command = {
  options: { title: { type: 'string' }, name: { type: 'string' }, setting: { type: 'string' } },
  async run(args, io, translator): Promise<ExitCode> {
    const place = placeOf(args, io);
    const { language } = translator;
    const title = await wanted('title', args, io, translator);
    const name = await wanted('name', args, io, translator);
    const setting = oneOf(args, 'setting', FIRST_SETTINGS);
    const story = storyFrom({ id: basename(place), title, name, setting }, language);
    const files = [
      { file: join(place, 'scenario.yaml'), content: story },
      ...sharedFiles(dirname(place), language),
    ];
    writeAll(files, io.cwd);
    for (const { file } of files) io.out.write(`${nameOf(file, io.cwd)}\n`);
    io.out.write(`${translator.t('new.made', { folder: nameOf(place, io.cwd) })}\n`);
    return 0;
  },
};

/** The folder of the new scenario, whose name is its id. */
function placeOf({ paths }: Arguments, { cwd }: Io): string {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UsageError('usage.newFolderMissing');
  const place = resolve(cwd, path);
  if (!ID_PATTERN.test(basename(place)))
    throw new UsageError('usage.badFolderName', { name: basename(place) });
  if (existsSync(place)) throw new UsageError('usage.alreadyThere', { path });
  return place;
}

/** What stands behind an option; asked for where somebody can answer. */
async function wanted(
  option: 'title' | 'name',
  { values }: Arguments,
  io: Io,
  { t }: TerminalTranslator,
): Promise<string> {
  const questions = { title: 'new.askTitle', name: 'new.askName' } satisfies Record<string, TerminalKey>;
  const given = values[option] ?? (await io.ask?.(`${t(questions[option])} `));
  if (typeof given === 'string' && given.trim() !== '') return given.trim();
  throw new UsageError('usage.answerMissing', { option: `--${option}` });
}
