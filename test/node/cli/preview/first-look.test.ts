import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookOn } from '../../../../src/cli/preview/first-look.ts';
import { Library } from '../../../../src/cli/preview/library.ts';
import type { Look } from '../../../../src/cli/preview/look.ts';
import { Progress } from '../../../../src/cli/preview/progress.ts';
import { createTerminalTranslator } from '../../../../src/i18n/terminal.ts';
import { SMALL_SCENARIO } from '../../../support/small-scenario.ts';
import { temporaryFolder } from '../../../support/terminal.ts';

const translator = createTerminalTranslator('en');

/** A folder with so many stories, of which none has been read yet. */
function begun(count: number) {
  const stories = Array.from({ length: count }, (_, at) => `story-${String(at).padStart(2, '0')}`);
  const cwd = temporaryFolder(
    Object.fromEntries(
      stories.map((id) => [`${id}/scenario.yaml`, SMALL_SCENARIO.replace('id: small', `id: ${id}`)]),
    ),
  );
  const library = new Library({ paths: ['.'], cwd, translator, editor: 'none', inSteps: true });
  const looks: Look[] = [];
  const stop = new AbortController();
  const read = (tell: (look: Look) => void = () => {}, quiet = () => Promise.resolve()): Promise<void> =>
    lookOn(
      library,
      { quiet },
      (look) => {
        looks.push(look);
        tell(look);
      },
      stop.signal,
    );
  return { cwd, library, looks, stop, read };
}

describe('a first look', () => {
  it('tells of the first story at once, and in the end of all', async () => {
    const { looks, read } = begun(12);
    await read();
    expect(looks[0]?.reading).toEqual({ done: 1, all: 12 });
    expect(looks.at(-1)?.reading).toBeUndefined();
    expect(looks.at(-1)?.trainings.every(({ version }) => version === 1)).toBe(true);
  });

  it('leaves room between its steps: for who asks for the last, and for what is saved in it', async () => {
    const { cwd, library, looks, read } = begun(12);
    const { key = '', file = '' } = library.look.trainings.at(-1) ?? {};
    const all = read();
    await library.whenRead(key);
    expect(looks.at(-1)?.reading?.done).toBeLessThan(12);
    writeFileSync(join(cwd, file), SMALL_SCENARIO.replace('title: Klein', 'title: Groot'));
    expect(library.refresh([join(cwd, file)]).trainings.at(-1)?.title).toBe('Groot');
    await all;
    expect(looks.at(-1)?.trainings.at(-1)).toMatchObject({ title: 'Groot', version: 2 });
  });

  it('waits while a page asks for other things', async () => {
    const { looks, read } = begun(12);
    let open = (): void => {};
    const quiet = new Promise<void>((settle) => (open = settle));
    let all = Promise.resolve();
    const asked = new Promise<void>((settle) => {
      all = read(undefined, () => (settle(), quiet));
      void all.then(() => settle());
    });
    await asked;
    expect(looks.map(({ reading }) => reading?.done)).toEqual([1]);
    open();
    await all;
    expect(looks.at(-1)?.reading).toBe(undefined);
  });

  it('ends when it is to stop', async () => {
    const { library, stop, read } = begun(12);
    await read(() => stop.abort());
    expect(library.look.reading).toBeDefined();
  });
});

describe('the terminal', () => {
  /** What is written of looks at so many trainings, of which one more has been read each time. */
  const written = (count: number, isTerminal: boolean): readonly string[] => {
    const lines: string[] = [];
    const progress = new Progress(translator, { isTerminal, write: (text) => void lines.push(text) });
    const shown = { key: '1', file: '', title: '', version: 1, isBroken: false, isUnread: false };
    const trainings = Array.from({ length: count }, () => shown);
    const said: Look = { server: '1', language: 'en', trainings, problems: [] };
    for (let done = 1; done < count; done += 1) progress.tell({ ...said, reading: { done, all: count } });
    progress.tell(said);
    // What is saved from then on is told on the page.
    progress.tell(said);
    return lines;
  };

  it.each([true, false])('says in whole lines how far it is; somebody looks at it: %s', (isTerminal) => {
    const parts = [6, 12, 18].map((done) => `Read: ${done} of 24.\n`);
    expect(written(24, isTerminal)).toEqual([...parts, 'All has been read.\n']);
  });

  it('says nothing of a few, which are read before anybody wonders', () => {
    expect(written(3, true)).toEqual([]);
  });
});
