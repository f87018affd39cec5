import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const small = () => temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });

describe('map', () => {
  it('lists the scenes from the first on, and the ways out of each', async () => {
    const { code, out } = await signalTraining(['map', 'small'], small());
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Klein (small)',
      '',
      'opening “Een brief”: what to say or do',
      '  listen → doubt (good)',
      '  refer → doubt (harmful)',
      '',
      'doubt “Is er iets?”: a reason to consult, or not',
      '  → bye',
      '',
      'bye “Fijne dag”: a good ending',
      '',
    ]);
  });

  it('says of a pause that it asks what one thinks', async () => {
    const thoughts = SMALL_SCENARIO.replace(
      /^ {4}choices:\n[\s\S]*?^ {2}doubt:/m,
      '    choices:\n      safe:\n        think: |\n          Zo is het veilig.\n        to: doubt\n  doubt:',
    );
    const { out } = await signalTraining(
      ['map', 'small'],
      temporaryFolder({ 'small/scenario.yaml': thoughts }),
    );
    expect(out.split('\n').slice(2, 4)).toEqual(['opening “Een brief”: what you think', '  safe → doubt']);
  });

  it('writes the same for Mermaid, with signs of its own as numbers', async () => {
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO.replace('title: Een brief', 'title: Een "#brief"'),
    });
    const { out } = await signalTraining(['map', 'small', '--format', 'mermaid'], folder);
    expect(out.split('\n')).toEqual([
      '---',
      'title: "Klein"',
      '---',
      'flowchart TD',
      '  s0["Een #34;#35;brief#34;"]',
      '  s1{"Is er iets?"}',
      '  s2(["Fijne dag"])',
      '  s0 -->|"listen"| s1',
      '  s0 -->|"refer"| s1',
      '  s1 --> s2',
      '',
    ]);
  });

  it('shows an interlude with the way in, and the ways back to each place that leads through it', async () => {
    const through = SMALL_SCENARIO.replace('to: doubt', 'through: call\n        to: doubt')
      .replace('hangt zij op.\n        to: doubt', 'hangt zij op.\n        through: call\n        to: bye')
      .replace(
        '  doubt:\n',
        '  call:\n    script: |\n      mila: Om vier uur?\n    next: return\n  doubt:\n',
      );
    const folder = temporaryFolder({ 'small/scenario.yaml': through });
    const { out } = await signalTraining(['map', 'small'], folder);
    expect(out.split('\n').slice(2, 12)).toEqual([
      'opening “Een brief”: what to say or do',
      '  listen → call (an interlude, then doubt, good)',
      '  refer → call (an interlude, then bye, harmful)',
      '',
      'call: the story goes on',
      '  → doubt (back from an interlude, not always)',
      '  → bye (back from an interlude, not always)',
      '',
      'doubt “Is er iets?”: a reason to consult, or not',
      '  → bye',
    ]);
  });

  it.each(['list', 'mermaid'])('shows every scene of a story that comes along, as a %s', async (format) => {
    const folder = temporaryFolder();
    copyScenario('now', folder);
    const { out } = await signalTraining(['map', 'now', '--format', format, '--lang', 'nl'], folder);
    for (const title of ['Een klap en een huilend kind', 'Een halfuur dat al op was'])
      expect(out).toContain(title);
    expect(out).not.toMatch(/undefined|map\./);
  });

  describe('as a drawing', () => {
    const TITLE = 'title: Een brief & een "kopie"';
    const drawn = async () => {
      const folder = temporaryFolder({
        'small/scenario.yaml': SMALL_SCENARIO.replace('title: Een brief', TITLE),
      });
      const { code, out } = await signalTraining(['map', 'small', '--format', 'svg'], folder);
      expect(code).toBe(0);
      return out;
    };

    it('is a file that opens by itself, in which what a trainer wrote is text', async () => {
      const out = await drawn();
      expect(out).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
      );
      expect(out).toContain('&amp;');
      expect(out).toContain('&quot;kopie&quot;');
      expect(out).not.toMatch(/& |undefined|NaN|map\./);
    });

    it('says to who hears it what the list says', async () => {
      const labels = [...(await drawn()).matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
      expect(labels.slice(1)).toEqual([
        'doubt “Is er iets?”: a reason to consult, or not; → bye',
        'bye “Fijne dag”: a good ending',
      ]);
      expect(labels[0]).toContain('listen → doubt (good); refer → doubt (harmful)');
    });

    it('has one line for all ways between two scenes, with the name of each', async () => {
      const out = await drawn();
      expect(out.match(/data-from="opening" data-to="doubt"/g)).toHaveLength(1);
      expect(out).toContain('>listen ✓<');
      expect(out).toContain('>refer ✗<');
    });

    it('is of one story', async () => {
      const folder = small();
      copyScenario('now', folder);
      expect((await signalTraining(['map', '.', '--format', 'svg'], folder)).code).toBe(2);
    });
  });

  it('tells what is wrong where nothing can be drawn, and asks where nothing is', async () => {
    const broken = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO.replace('to: bye', 'to: byee') });
    const { code, err } = await signalTraining(['map', 'small'], broken);
    expect(code).toBe(1);
    expect(err).toContain('unknown-target');
    const shared = temporaryFolder();
    copyScenario('help-lines.yaml', shared);
    expect((await signalTraining(['map', 'help-lines.yaml'], shared)).err).toContain('no story here to draw');
  });
});
