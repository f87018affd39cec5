import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/authoring/index.ts';
import { shippedFacts } from '../../../src/cli/shipped-books.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { DRAWN, showing } from '../../support/pictures.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

describe('compile', () => {
  it('writes what the scenario room compiles, and the player takes it', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    const { code, out } = await signalTraining(['compile', 'small', '--out', 'public/trainings'], folder);
    expect({ code, out }).toEqual({ code: 0, out: '1 scenario written to public/trainings.\n' });
    const written = json(folder, 'public/trainings/small.json');
    const facts = [shippedFacts()];
    const { scenario } = compile({ file: 'small/scenario.yaml', text: SMALL_SCENARIO, facts });
    expect(written).toEqual(JSON.parse(JSON.stringify(scenario)));
    expect(guardScenario(written)).toHaveProperty('scenario');
  });

  it('lists what a page needs to offer each training', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': SMALL_OVERLAY });
    await signalTraining(['compile', '.', '--out', 'out'], folder);
    const { digest } = json(folder, 'out/small.json') as { digest: string };
    expect(json(folder, 'out/index.json')).toEqual([
      {
        id: 'small',
        title: 'Klein',
        summary: 'Een kort gesprek.',
        minutes: 1,
        level: 1,
        setting: 'phone',
        language: 'nl',
        languages: ['nl', 'en'],
        version: '1.0.0',
        digest,
        translations: { en: { title: 'Small', summary: 'A short conversation.' } },
      },
    ]);
  });

  it('lists them as a shelf leads along them, and what refreshes and measures by its use', async () => {
    const folder = temporaryFolder();
    const easy = ['voice-in-the-background', 'a-second-headset', 'just-a-bad-month'];
    for (const name of [...easy, 'now', 'partners.yaml', 'rounds']) copyScenario(name, folder);
    await signalTraining(['compile', '.', '--out', 'out'], folder);
    const listed = json(folder, 'out/index.json') as { id: string; level: number; use?: string }[];
    const learned = listed.filter(({ use }) => use === undefined).map(({ id }) => id);
    // Looked on at, then stories, then the round in which all of it is asked for; then what is harder.
    expect(learned[0]).toBe('a-second-headset');
    expect(learned.slice(1, 3).toSorted()).toEqual(['just-a-bad-month', 'voice-in-the-background']);
    expect(learned.slice(3)).toEqual(['seeing-signals', 'now']);
    const later = Object.fromEntries(listed.flatMap(({ id, use }) => (use ? [[id, use]] : [])));
    expect(later).toEqual({
      'seeing-signals-a': 'measure',
      'seeing-signals-b': 'measure',
      'seeing-signals-booster': 'booster',
    });
  });

  it('writes nothing at all when one scenario has an error', async () => {
    const folder = temporaryFolder({
      'one/scenario.yaml': SMALL_SCENARIO,
      'two/scenario.yaml': SMALL_SCENARIO.replace('id: small', 'id: other').replace('to: bye', 'to: nowhere'),
    });
    const { code, out, err } = await signalTraining(['compile', '.', '--out', 'out'], folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('two/scenario.yaml:53:11 error unknown-target');
    expect(err).toMatch(/Nothing was written\.\n$/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('copies pictures, and leaves no passing files behind', async () => {
    const folder = temporaryFolder();
    copyScenario('third-floor-no-bell', folder);
    copyScenario('partners.yaml', folder);
    const { code } = await signalTraining(['compile', 'third-floor-no-bell', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
      'index.housing.json',
      'index.json',
      'media',
      join('media', 'hallway.svg'),
      join('media', 'landing.svg'),
      'third-floor-no-bell-housing.json',
      'third-floor-no-bell.json',
    ]);
    const { partners } = json(folder, 'out/third-floor-no-bell.json') as { partners: object };
    expect(Object.keys(partners)).not.toEqual([]);
  });

  it('writes what a bank is dealt as, and none of its pairs by itself', async () => {
    const folder = temporaryFolder();
    copyScenario('rounds', folder);
    const { code } = await signalTraining(['compile', '.', '--out', 'out'], folder);
    expect(code).toBe(0);
    const lists = ['index.json', 'index.housing.json'];
    const listed = lists.flatMap((list) =>
      (json(folder, `out/${list}`) as { id: string }[]).map(({ id }) => `${id}.json`),
    );
    expect(listed).toContain('seeing-signals.json');
    expect(listed).not.toContain('pin-at-the-counter.json');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...lists, ...listed].sort());
  });

  it('writes the same again over what was there', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    await signalTraining(['compile', 'small', '--out', 'out'], folder);
    const before = readFileSync(join(folder, 'out/small.json'), 'utf8');
    await signalTraining(['compile', 'small', '--out', 'out'], folder);
    expect(readFileSync(join(folder, 'out/small.json'), 'utf8')).toBe(before);
  });

  it.each([
    ['other words', `${SMALL_SCENARIO}# other\n`.replace('Klein', 'Groot')],
    ['the very same words', SMALL_SCENARIO],
  ])('refuses a second training of the same id, with %s', async (_case, copy) => {
    const folder = temporaryFolder({
      'one/scenario.yaml': SMALL_SCENARIO,
      'one - Kopie/scenario.yaml': copy,
    });
    const checked = await signalTraining(['check', '.'], folder);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('duplicate-training');
    const { code, err } = await signalTraining(['compile', '.', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(err).toMatch(
      /one - Kopie\/scenario\.yaml:2:5 error duplicate-training[^]+see also one\/scenario\.yaml:2:5/,
    );
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('refuses the name of the list for a training', async () => {
    const folder = temporaryFolder({
      'one/scenario.yaml': SMALL_SCENARIO.replace('id: small', 'id: index'),
    });
    const { code, err } = await signalTraining(['compile', '.', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(err).toContain('reserved-id');
  });

  it('refuses two pictures of one name, and names both', async () => {
    const folder = temporaryFolder({
      'one/scenario.yaml': showing('media/door.svg'),
      'one/media/door.svg': DRAWN,
      'two/scenario.yaml': showing('media/door.svg').replace('id: small', 'id: other'),
      'two/media/door.svg': `${DRAWN}\n`,
    });
    const checked = await signalTraining(['check', '.'], folder);
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('duplicate-media')]);
    const { code, err } = await signalTraining(['compile', '.', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(err).toMatch(
      /two\/scenario\.yaml:22:21 error duplicate-media[^]+see also one\/scenario\.yaml:22:21/,
    );
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    ['is not there', 'media/hall.svg', { 'media/door.svg': DRAWN }, 'picture-missing'],
    ['has no folder', 'media/hall.svg', {}, 'media-missing'],
    ['is spelt otherwise', 'media/hall.svg', { 'media/Hall.svg': DRAWN }, 'Did you mean ‘media/Hall.svg’?'],
    ['is in a folder spelt otherwise', 'media/a.svg', { 'Media/a.svg': DRAWN }, 'mean ‘Media/a.svg’?'],
    ['is something else', 'media/hall.png', { 'media/hall.png': DRAWN }, 'not-a-picture'],
  ])('refuses a picture that %s', async (_case, src, files, said) => {
    const folder = temporaryFolder({ 'scenario.yaml': showing(src), ...files });
    const checked = await signalTraining(['check', '.'], folder);
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining(said)]);
    expect(checked.out).toContain('scenario.yaml:22:21 error');
    const { code } = await signalTraining(['compile', '.', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('writes the pictures that are shown, links followed, and says which are not', async () => {
    const folder = temporaryFolder({
      'one/scenario.yaml': showing('media/door.svg'),
      'one/media/old.svg': DRAWN,
      'elsewhere.svg': DRAWN,
    });
    symlinkSync(join(folder, 'elsewhere.svg'), join(folder, 'one/media/door.svg'));
    const { code, err } = await signalTraining(['compile', 'one', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(err).toContain('Nothing shows `media/old.svg`.');
    expect(readdirSync(join(folder, 'out/media'))).toEqual(['door.svg']);
    expect(readFileSync(join(folder, 'out/media/door.svg'), 'utf8')).toBe(DRAWN);
  });

  it.each([
    ['to a file', 'taken', 'taken'],
    ['below a file', 'taken/deep', 'taken/deep'],
    ['over a folder with the name of a training', 'out', 'out/small.json'],
  ])('cannot write %s, and says so as something the caller can mend', async (_case, out, named) => {
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      taken: 'A file.',
      'out/small.json/readme': 'A folder.',
    });
    const { code, err } = await signalTraining(['compile', 'small', '--out', out], folder);
    expect(code).toBe(2);
    expect(err).toContain(`‘${named}’ cannot be written.`);
    expect(err).not.toMatch(/^ +at /m);
    const left = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'));
    expect(left).toEqual([]);
  });

  it('asks for a scenario where there are only shared files', async () => {
    const folder = temporaryFolder();
    copyScenario('partners.yaml', folder);
    const { code, err } = await signalTraining(['compile', 'partners.yaml', '--out', 'out'], folder);
    expect(code).toBe(2);
    expect(err).toContain('There is no scenario here to compile.');
  });
});
