/** What stands in a trainer's folder is read, or named: tried with folders on a disk. */
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/format/types.ts';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { changed } from '../../support/scenario-fixtures.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const turnsTo = (partner: string): string =>
  changed(
    changed(SMALL_SCENARIO, '      to: bye\n', '      to: desk\n'),
    '  bye:\n',
    `  desk:\n    title: Naar wie?\n    route:\n      ${partner}: { to: bye }\n  bye:\n`,
  );

/** What check tells of a folder: `file code`. */
async function told(folder: string): Promise<readonly string[]> {
  const { out } = await signalTraining(['check', '.', '--format', 'json'], folder);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; code: string }[] };
  return diagnostics.map(({ file, code }) => `${file} ${code}`);
}

async function compiled(folder: string, id = 'small'): Promise<Scenario> {
  const { code, err } = await signalTraining(['compile', '.', '--out', 'out'], folder);
  expect({ code, err }).toMatchObject({ code: 0 });
  return JSON.parse(readFileSync(join(folder, `out/${id}.json`), 'utf8')) as Scenario;
}

describe('a folder in which something stands otherwise than it should', () => {
  it('has no cards of partners, and a story that turns to one', async () => {
    const folder = temporaryFolder({ 'a/scenario.yaml': turnsTo('police') });
    expect(await told(folder)).toEqual(['a/scenario.yaml partners-missing']);
    copyScenario('partners.yaml', folder);
    expect(await told(folder)).toEqual([]);
  });

  it('has the cards of who speaks without being turned to', async () => {
    const folder = temporaryFolder({
      'a/scenario.yaml': changed(SMALL_SCENARIO, '      mila: Dank u wel.', '      police: Dank u wel.'),
    });
    expect(await told(folder)).toEqual(['a/scenario.yaml partners-missing']);
    copyScenario('partners.yaml', folder);
    expect((await compiled(folder)).partners.police?.name).toMatch(/^Politie/);
  });

  it('is copied whole', async () => {
    const folder = temporaryFolder({ 'proef/scenario.yaml': SMALL_SCENARIO });
    cpSync(join(folder, 'proef'), join(folder, 'proef - Kopie'), { recursive: true });
    expect(await told(folder)).toEqual(['proef - Kopie/scenario.yaml duplicate-training']);
  });

  it('is led to by a link, and is read once', async () => {
    const folder = temporaryFolder({ 'elders/echt/scenario.yaml': SMALL_SCENARIO, 'hier/leeg.txt': '' });
    symlinkSync('../elders/echt', join(folder, 'hier/verhaal'));
    expect(await told(join(folder, 'hier'))).toEqual([]);
    expect((await signalTraining(['check', 'hier'], folder)).out).toBe('All is well (1 file read).\n');
    expect((await signalTraining(['check', '.'], folder)).out).toBe('All is well (1 file read).\n');
    symlinkSync('..', join(folder, 'elders/terug'));
    expect((await signalTraining(['check', '.'], folder)).out).toBe('All is well (1 file read).\n');
  });

  it('has a link that leads nowhere, and a folder where a file belongs', async () => {
    const folder = temporaryFolder({ 'a/scenario.yaml': SMALL_SCENARIO, 'b/scenario.yaml/x.txt': '' });
    symlinkSync('weg.yaml', join(folder, 'a/en.yaml'));
    expect(await told(folder)).toEqual(['a/en.yaml file-lost', 'b/scenario.yaml file-is-folder']);
  });

  it('has pairs and no bank', async () => {
    const folder = temporaryFolder();
    for (const name of ['pin-at-the-counter', 'arm-in-a-sling']) {
      copyScenario(`rounds/${name}.yaml`, folder);
    }
    expect(await told(folder)).toEqual(['rounds/arm-in-a-sling.yaml pair-without-bank']);
  });

  it.skipIf(process.getuid?.() === 0)('has a file that may not be opened', async () => {
    const folder = temporaryFolder({ 'a/scenario.yaml': SMALL_SCENARIO, 'b/scenario.yaml': SMALL_SCENARIO });
    chmodSync(join(folder, 'b/scenario.yaml'), 0);
    expect(await told(folder)).toEqual(['b/scenario.yaml file-unreadable']);
    mkdirSync(join(folder, 'c'));
    chmodSync(join(folder, 'c'), 0);
    expect(await signalTraining(['check', '.'], folder)).toMatchObject({ code: 2, out: '' });
    chmodSync(join(folder, 'c'), 0o700);
  });
});

describe('help lines of an organisation', () => {
  const line = (id: string, rest: string): string => `  - id: ${id}\n    name: N\n    for: F.\n${rest}`;
  const lines = (...all: readonly string[]): string => `format: 1\nlanguage: nl\nlines:\n${all.join('')}`;
  const checkedOn = '    checkedOn: 2026-11-25\n    verified: true\n';

  it('go along with every training below their folder, where they add to ours', async () => {
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      'help-lines.yaml': lines(
        line('wijkteam', `    phone: '010 123 45 67'\n${checkedOn}`),
        line('veilig-thuis', `    phone: 0800 2000\n${checkedOn}`),
        line('receptie', '    verified: false\n'),
      ),
      'help-lines.en.yaml': 'language: en\nlines:\n  - id: wijkteam\n    name: Team\n',
      'small/en.yaml': 'language: en\ntitle: Small\n',
    });
    const { helpLines, translations } = await compiled(folder);
    expect(helpLines?.map(({ id, phone }) => [id, phone])).toEqual([
      ['wijkteam', '010 123 45 67'],
      ['veilig-thuis', '0800 2000'],
      ['receptie', undefined],
    ]);
    expect(translations['en']?.['help-lines.wijkteam.name']).toBe('Team');
  });

  it('are left out, and named, where they change nothing', async () => {
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      'help-lines.yaml': lines(
        line('wijkteam', "    phone: '010 123 45 67'\n    verified: false\n"),
        line('veilig-thuis', '    phone: 0800-2000\n    checkedOn: 2020-01-01\n    verified: true\n'),
      ),
    });
    expect(await told(folder)).toEqual([
      'help-lines.yaml help-line-hidden',
      'help-lines.yaml help-line-not-newer',
    ]);
    expect((await compiled(folder)).helpLines).toBeUndefined();
  });

  it('that nobody looked up for a year are a warning to check, and packed for nobody', async () => {
    const old = '    checkedOn: 2020-01-01\n    verified: true\n';
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      'help-lines.yaml': lines(line('wijkteam', `    phone: '010 123 45 67'\n${old}`)),
    });
    expect(await told(folder)).toEqual(['help-lines.yaml help-line-old']);
    const packed = await signalTraining(['pack', 'small', '--to', 'scorm12'], folder);
    expect(packed).toMatchObject({ code: 1, out: '' });
    expect(packed.err).toContain('help-line-too-old');
  });

  it('that only repeat ours are nothing to speak of', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    copyScenario('help-lines.yaml', folder);
    expect(await told(folder)).toEqual([]);
    expect((await compiled(folder)).helpLines).toBeUndefined();
  });
});
