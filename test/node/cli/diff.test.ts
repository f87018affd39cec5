import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const two = (edit: (text: string) => string): string =>
  temporaryFolder({ 'old/scenario.yaml': SMALL_SCENARIO, 'new/scenario.yaml': edit(SMALL_SCENARIO) });

describe('diff', () => {
  it('says what changed, for whom, and that the version should', async () => {
    const folder = two((text) => text.replace('Dank u wel.', 'Dank je wel.'));
    const { code, out } = await signalTraining(['diff', 'old', 'new/scenario.yaml'], folder);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'otherwise: scenes.bye.script',
      '  − mila: Dank u wel. Fijne dag.',
      '  + mila: Dank je wel. Fijne dag.',
      '',
      'Who is playing it goes on where they were, and reads what is new.',
      'An expert has to look again at: scenes.bye.script.',
      expect.stringContaining('The version is still the same.'),
      '',
    ]);
  });

  it('says so where nothing did, and in Dutch', async () => {
    const folder = two((text) => text);
    expect(await signalTraining(['diff', 'old', 'new', '--lang', 'nl'], folder)).toEqual({
      code: 0,
      out: 'Er is niets veranderd.\n',
      err: '',
    });
  });

  it('tells the errors of either', async () => {
    const folder = two((text) => text.replace('to: bye', 'to: byee'));
    const { code, err } = await signalTraining(['diff', 'old', 'new'], folder);
    expect(code).toBe(1);
    expect(err).toContain('new/scenario.yaml:53:11 error unknown-target');
  });

  it.each([['old'], ['old', 'new', 'old'], ['old', '.']])('asks for two scenarios: %j', async (...paths) => {
    const { code, err } = await signalTraining(
      ['diff', ...paths],
      two((text) => text),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/Name two versions|is not one scenario/);
  });
});
