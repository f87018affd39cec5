/** The two guides, followed to the letter by somebody who has installed the package and nothing else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { deedsUnder } from '../support/guide.ts';
import { temporaryFolder } from '../support/terminal.ts';
import { textOf } from './shipped.ts';
import { signalTraining } from './command.ts';

/** What the suite has done before: the package was installed by the words of the README. */
const BEFORE = /^(?:mkdir [\w-]+|cd [\w-]+|npm init -y|npm install signal-training)$/;

/** As a shell takes a line apart. */
const wordsOf = (line: string): readonly string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));

it.each([
  ['LEESMIJ.md', 'Van een lege map naar een bewezen scenario', {}],
  ['README.md', 'From an empty folder to a proven scenario', { LANG: 'en_GB.UTF-8' }],
])('%s leads from an empty folder to a proven scenario', async (name, heading, env) => {
  const cwd = temporaryFolder();
  const deeds = deedsUnder(heading, textOf(`scenarios/${name}`));
  const at = (file: string): string => readFileSync(join(cwd, file), 'utf8');
  let printed = '';
  for (const deed of deeds) {
    if (deed.kind === 'type' && deed.command.startsWith('npx ')) {
      const [, command, ...argv] = wordsOf(deed.command);
      expect(command).toBe('signal-training');
      const told = await signalTraining(cwd, env, ...argv);
      // An error that the guide has one make is told, and what was printed is read next.
      expect([deed.command, told.err]).toEqual([deed.command, '']);
      expect([0, 1]).toContain(told.code);
      printed += told.out;
    } else if (deed.kind === 'type') {
      expect(deed.command).toMatch(BEFORE);
    } else if (deed.kind === 'read') {
      expect(printed).toContain(deed.printed);
      printed = '';
    } else if (deed.kind === 'change') {
      expect([deed.was, at(deed.file).split(deed.was)]).toEqual([
        deed.was,
        expect.objectContaining({ length: 2 }),
      ]);
      writeFileSync(
        join(cwd, deed.file),
        at(deed.file).replace(deed.was, () => deed.is),
      );
    } else {
      mkdirSync(dirname(join(cwd, deed.file)), { recursive: true });
      writeFileSync(join(cwd, deed.file), `${deed.isBelow ? at(deed.file) : ''}${deed.text}`);
    }
  }
  expect(
    deeds
      .map(({ kind }) => kind)
      .sort()
      .join(' '),
  ).toBe(`${'change '.repeat(3)}${'read '.repeat(6)}${'type '.repeat(13)}${'write '.repeat(4)}`.trim());
  expect((await signalTraining(cwd, env, 'check', 'scenarios')).code).toBe(0);
});
