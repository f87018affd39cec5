import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askOn } from '../../../src/cli/terminal.ts';

/** A keyboard and a screen, as readline takes them for ones. */
const terminal = (): PassThrough => Object.assign(new PassThrough(), { isTTY: true });

it.each([
  ['what is typed', 'Mila\r', 'Mila'],
  ['nothing where it is stopped', '\u0003', ''],
  ['nothing where it ends', '\u0004', ''],
])('a question in the terminal gets %s', async (_, keys, answer) => {
  const [keyboard, screen] = [terminal(), terminal()];
  const answered = askOn(keyboard, screen)('Who is it? ');
  keyboard.write(keys);
  expect(await answered).toBe(answer);
});
