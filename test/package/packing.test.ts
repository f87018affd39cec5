/** What `pack` makes of the same story, wherever and whenever it is asked for; and what it makes of one with an error. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import cli from '../../locales/en/cli.json' with { type: 'json' };
import { KINDS } from '../../src/cli/pack/packing.ts';
import { signalTraining } from './command.ts';
import { shipped } from './shipped.ts';

/** A story with a picture of its own and two languages. */
const STORY = 'now';
const ENGLISH = { LANG: 'en_GB.UTF-8' };

/** A folder with the story in it, and what its stories share; under another name each time. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signal-training-packing-'));
  cpSync(join(shipped, 'scenarios', STORY), join(folder, STORY), { recursive: true });
  for (const shared of ['partners.yaml', 'partners.en.yaml'])
    copyFileSync(join(shipped, 'scenarios', shared), join(folder, shared));
  return folder;
}

const everythingIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

afterEach(() => void vi.useRealTimers());

async function packed(
  kind: string,
  at: { readonly clock: string; readonly zone: string; readonly touched: number; readonly lang: string },
): Promise<Buffer> {
  const folder = copied();
  for (const path of everythingIn(folder)) utimesSync(join(folder, path), at.touched, at.touched);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at.clock) });
  vi.stubEnv('TZ', at.zone);
  try {
    const told = await signalTraining(
      folder,
      { LANG: at.lang },
      'pack',
      STORY,
      '--to',
      kind,
      '--out',
      'made',
    );
    expect(told).toMatchObject({ code: 0, err: '' });
  } finally {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  }
  return readFileSync(join(folder, 'made', `${STORY}.${kind}.zip`));
}

describe.each(KINDS)('a package for %s', (kind) => {
  it('is the same to the byte in another folder, another zone and another year, and said in another language', async () => {
    const once = await packed(kind, {
      clock: '2027-03-09T12:00:00Z',
      zone: 'Europe/Amsterdam',
      touched: 1_700_000_000,
      lang: 'nl_NL.UTF-8',
    });
    const again = await packed(kind, {
      clock: '2031-12-31T23:30:00Z',
      zone: 'Pacific/Auckland',
      touched: 1_500_000_000,
      lang: 'en_GB.UTF-8',
    });
    expect(again.equals(once)).toBe(true);
  });

  /** How a trainer may have left a story, by what is replaced in which of its files. */
  it.each([
    ['that leads nowhere', 'scenario.yaml', /^start: .*$/m, 'start: nowhere'],
    ['that cannot be read', 'scenario.yaml', /^title: .*$/m, 'title: "Nu'],
    ['of which the translation cannot be read', 'en.yaml', /^title: .*$/m, 'title: "Now'],
  ])(
    'is not made of a story %s: that is told as check tells it, and nothing is left behind',
    async (...error) => {
      const [, file, from, to] = error;
      const folder = copied();
      const story = join(folder, STORY, file);
      writeFileSync(story, readFileSync(story, 'utf8').replace(from, to));
      // One that is sound beside it is not packed either.
      mkdirSync(join(folder, 'sound'));
      await signalTraining(
        folder,
        ENGLISH,
        'new',
        'sound/another',
        '--title',
        'Een',
        '--name',
        'Ans',
        '--setting',
        'phone',
      );
      const before = everythingIn(folder);
      const checked = await signalTraining(folder, ENGLISH, 'check', '.');
      const told = await signalTraining(folder, ENGLISH, 'pack', '.', '--to', kind, '--out', 'made');
      expect(told).toMatchObject({ code: 1, out: '' });
      const findings = linesOf(checked.out + checked.err).filter((line) => line.includes(' error '));
      expect(findings.length).toBeGreaterThan(0);
      expect(linesOf(told.err)).toEqual(expect.arrayContaining(findings));
      expect(told.err).toContain(cli.compile.nothingWritten);
      expect(existsSync(join(folder, 'made'))).toBe(false);
      expect(everythingIn(folder)).toEqual(before);
    },
  );
});

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
