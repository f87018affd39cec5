import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const broken = SMALL_SCENARIO.replace('to: bye', 'to: byee');
const place = 'small/scenario.yaml:53:11';

describe('check', () => {
  it('finds nothing in a sound scenario and exits with 0', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    expect(await signalTraining(['check', 'small'], folder)).toEqual({
      code: 0,
      out: 'All is well (1 file read).\n',
      err: '',
    });
  });

  it('names the place of an error, shows its line and exits with 1', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': broken });
    const { code, out, err } = await signalTraining(['check', 'small/scenario.yaml'], folder);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(`${place} error unknown-target\n`);
    expect(out).toContain('  53 |       to: byee\n');
    expect(out).toContain('     |           ^^^^\n');
    expect(out).toMatch(/\n1 error, 0 warnings \(1 file read\)\.\n$/);
  });

  it('lets a warning pass with 0', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': SMALL_OVERLAY });
    const { code, out } = await signalTraining(['check', '.'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/\n0 errors, \d+ warnings \(2 files read\)\.\n$/);
  });

  it('plays the plans beside a scenario, and shows where one parts from it', async () => {
    const plan = (end: string): string =>
      `format: 1\nsteps:\n  - choose: listen\n  - judge: consult\n  - ends: ${end}\n`;
    const files = { 'small/scenario.yaml': SMALL_SCENARIO, 'small/one.plan.yaml': plan('good') };
    const folder = temporaryFolder({ ...files, 'small/two.plan.yaml': plan('harmful') });
    const { code, out } = await signalTraining(['check', '.'], folder);
    expect(code).toBe(1);
    expect(out).toBe(`small/two.plan.yaml:5:11 error plan-other-ending
  The story ends with \`good\` here, in scene \`bye\`. According to the plan with \`harmful\`.
  4 |   - judge: consult
  5 |   - ends: harmful
    |           ^^^^^^^
  The plan is there to see that this way ends so. The way there: opening: listen → doubt: consult → bye.
  How to mend it: Is the story right? Then change \`ends\`. Is the plan right? Then look what decides the ending on this way.

1 error, 0 warnings (3 files read).
`);
    expect((await signalTraining(['check', 'small/one.plan.yaml'], folder)).out).toContain('3 files read');
    expect((await signalTraining(['check', '.'], temporaryFolder(files))).out).toBe(
      'All is well (2 files read).\n',
    );
  });

  it('plays no plan of a scenario with errors', async () => {
    const plan = 'format: 1\nsteps:\n  - choose: gone\n';
    const folder = temporaryFolder({ 'small/scenario.yaml': broken, 'small/one.plan.yaml': plan });
    const { out } = await signalTraining(['check', '.'], folder);
    expect(out).toMatch(/unknown-target[\s\S]*\n1 error, 0 warnings \(1 file read\)\.\n$/);
  });

  it('speaks Dutch when it is asked to, or when the environment does', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': broken });
    const asked = await signalTraining(['check', 'small', '--lang', 'nl'], folder);
    const environment = await signalTraining(['check', 'small'], folder, { LANG: 'nl_NL.UTF-8' });
    expect(asked.out).toContain(`${place} fout unknown-target\n`);
    expect(asked.out).toContain('1 fout, 0 keer ‘let op’ (1 bestand gelezen).');
    expect(environment).toEqual(asked);
    const overruled = await signalTraining(['check', 'small'], folder, { LANG: 'nl_NL', LC_ALL: 'en_GB' });
    expect(overruled.out).toContain('1 error');
    for (const silent of [{}, { LANG: '' }, { LANG: 'C' }, { LANG: 'C.UTF-8' }, { LC_ALL: 'POSIX' }]) {
      expect(await signalTraining(['check', 'small'], folder, silent)).toEqual(asked);
    }
  });

  it('uses colour on a terminal only, and not where it is unwanted', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': broken });
    const outputs = await Promise.all([
      signalTraining(['check', 'small'], folder, undefined, true),
      signalTraining(['check', 'small'], folder, undefined, false),
      signalTraining(['check', 'small'], folder, { NO_COLOR: '1' }, true),
      signalTraining(['check', 'small'], folder, { NO_COLOR: '' }, true),
      signalTraining(['check', 'small'], folder, { TERM: 'dumb' }, true),
    ]);
    expect(outputs.map(({ out }) => out.includes('\u001b['))).toEqual([true, false, false, true, false]);
  });

  it('tells programs the same as JSON', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': broken });
    const { code, out } = await signalTraining(['check', 'small', '--format', 'json'], folder);
    const report = JSON.parse(out) as { diagnostics: Record<string, unknown>[] };
    expect(code).toBe(1);
    expect(report).toMatchObject({ format: 1, errors: 1, warnings: 0, files: 1 });
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]).toMatchObject({
      code: 'unknown-target',
      severity: 'error',
      file: 'small/scenario.yaml',
      range: { start: { line: 53, column: 11 }, end: { line: 53, column: 15 } },
      params: { suggestion: 'bye' },
    });
    expect(Object.keys(report.diagnostics[0] ?? {})).toEqual([
      'code',
      'severity',
      'file',
      'range',
      'params',
      'related',
      'what',
      'why',
      'mend',
    ]);
  });

  it('remarks on lines in GitHub’s own way', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': broken });
    const { code, out } = await signalTraining(['check', 'small', '--format=github'], folder);
    const [command, sum] = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(command).toMatch(
      /^::error file=small\/scenario\.yaml,line=53,col=11,endLine=53,endColumn=15,title=unknown-target::[^%]+%0A.+%0A/,
    );
    expect(sum).toBe('1 error, 0 warnings (1 file read).');
  });

  it('looks for the cards of partners above the scenario, and tells what is wrong with them once', async () => {
    const folder = temporaryFolder({
      'all/partners.yaml': 'format: 1\nlanguage: nl\npartners: {}\n',
      'all/one/scenario.yaml': SMALL_SCENARIO,
      'all/two/scenario.yaml': SMALL_SCENARIO.replace('id: small', 'id: other'),
    });
    const { code, out } = await signalTraining(['check', 'all/one', 'all/two', '--format', 'json'], folder);
    const { files, diagnostics } = JSON.parse(out) as { files: number; diagnostics: { file: string }[] };
    expect(code).toBe(1);
    expect(files).toBe(3);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['all/partners.yaml']));
    const places = diagnostics.map((one) => JSON.stringify(one));
    expect(new Set(places).size).toBe(places.length);
  });

  it('tells what is wrong with a round once, whether its bank is checked along or not', async () => {
    const folder = temporaryFolder();
    copyScenario('rounds', folder);
    const pair = join(folder, 'rounds/pin-at-the-counter.yaml');
    writeFileSync(pair, readFileSync(pair, 'utf8').replace('level:', 'levl:'));
    for (const path of ['rounds', 'rounds/bank.yaml', 'rounds/pin-at-the-counter.yaml']) {
      const { code, out } = await signalTraining(['check', path, '--format', 'json'], folder);
      const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; file: string }[] };
      expect(code).toBe(1);
      expect(diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual([
        'rounds/pin-at-the-counter.yaml unknown-key',
      ]);
    }
  });

  it('finds nothing wrong with the scenarios that come along', async () => {
    const { code, out } = await signalTraining(['check', 'scenarios'], process.cwd());
    expect(out).toMatch(/\b0 errors\b|All is well/);
    expect(code).toBe(0);
  });
});
