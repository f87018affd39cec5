import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, harmless } from '../../../demo/hr/server/csv/cell.ts';
import { PROFILES, PROFILE_NAMES } from '../../../demo/hr/server/csv/profiles.ts';
import { record } from '../../../demo/hr/server/store/record.ts';
import { useDatabase } from '../../support/hr/databases.ts';
import { entry } from '../../support/hr/entries.ts';
import { startRegister } from '../../support/hr/register.ts';

const database = useDatabase();
const delimiters = fc.constantFrom(',' as const, ';' as const);
const cells = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 6 });

describe('a line of the file', () => {
  it('is read by another reader as what was written', () => {
    fc.assert(
      fc.property(cells, delimiters, (written, delimiter) => {
        const read: unknown = parse(csvLine(['first', ...written], delimiter), { delimiter });
        expect(read).toEqual([['first', ...written.map(harmless)]]);
      }),
    );
  });

  it('holds no cell that a spreadsheet would compute, whoever wrote it', () => {
    const dangerous = fc
      .tuple(fc.constantFrom(...'=+-@\t\r＝＋－＠'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(dangerous, delimiters, (text, delimiter) => {
        const [[cell]] = parse(csvLine([text], delimiter), { delimiter, relax_quotes: false }) as [[string]];
        expect(cell).toBe(`'${text}`);
      }),
    );
  });
});

describe('the list as a file', () => {
  it('has every row, with `;` and a byte order mark where asked', async () => {
    const register = await startRegister(database());
    const learners = ['m-1', '=HYPERLINK("x")', 'a;b', 'naïef'];
    for (const learner of learners)
      await record(database(), register.settings.organisation, entry({ learner }));
    const answer = await register.ask('reader', {
      url: '/completions.csv?delimiter=%3B&bom=true&sort=learner&order=asc',
    });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="completions-2026-11-28.csv"');
    expect(answer.body.startsWith('\uFEFFrecordId;learnerRef;')).toBe(true);
    const rows = parse<Record<string, string>>(answer.body, { delimiter: ';', bom: true, columns: true });
    expect(rows.map(({ learnerRef }) => learnerRef)).toEqual(
      learners.map(harmless).sort((one, other) => (one.replace(/^'/, '') < other.replace(/^'/, '') ? -1 : 1)),
    );
    expect(rows[0]).toMatchObject({ status: 'completed', completedOn: '2026-11-28', validUntil: '' });
  });

  it.each(PROFILE_NAMES)('%s: as many cells as columns', async (profile) => {
    const register = await startRegister(database());
    await record(database(), register.settings.organisation, entry());
    const { body } = await register.ask('administrator', { url: `/completions.csv?profile=${profile}` });
    const lines = parse(body);
    expect(lines[0]).toEqual([...PROFILES[profile].columns]);
    expect(lines[1]).toContain('m-4821');
  });

  it('has more rows than are read at once', async () => {
    const register = await startRegister(database());
    await database().query(
      `insert into completions (organisation, id, learner, training, version, digest, completed_on, level)
       select $1, gen_random_uuid(), 'm-' || number, 'now', '1.0.0', 'x', '2026-11-01', 'client'
       from generate_series(1, 4500) as number`,
      [register.settings.organisation],
    );
    const { body } = await register.ask('reader', { url: '/completions.csv' });
    const rows = parse<{ learnerRef: string }>(body, { columns: true });
    expect(new Set(rows.map(({ learnerRef }) => learnerRef)).size).toBe(4500);
  });
});
