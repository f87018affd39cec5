import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../../../src/authoring/build/digest.ts';
import { compile } from '../../../src/authoring/index.ts';
import { localize } from '../../../src/format/localize.ts';
import { indexEntry } from '../../../src/format/training-index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const valid = fixture('valid.yaml');

function compiled(text = valid.text): Scenario {
  const { scenario, diagnostics } = compile({ file: 'valid.yaml', text });
  if (!scenario) throw new Error(diagnostics.map(({ code }) => code).join());
  return scenario;
}

describe('a scenario with everything the format has', () => {
  it('compiles without a finding', () => {
    expect(compile(valid).diagnostics).toEqual([]);
  });

  it('carries its head as it was written', () => {
    expect(compiled()).toMatchObject({
      format: 2,
      id: 'every-feature',
      version: '1.2.3',
      language: 'nl',
      title: 'Alles: van #1 tot het eind',
      level: 3,
      setting: 'door',
      review: { status: 'expert-reviewed', role: 'aandachtsfunctionaris', date: '2026-01-31' },
      sources: ['LAW-09', 'SIG-01', 'https://example.org/bron'],
      cast: { man: { name: 'Een man op de achtergrond' } },
      meters: { stress: 2, trust: 2, safety: 2 },
      metersOf: 'mila',
      start: 'door',
      partners: {},
      translations: {},
    });
  });

  it('turns a script into lines with speakers, cues and rich text', () => {
    expect(compiled().scenes['door']?.script).toEqual([
      { id: 'door.1', text: ['De deur gaat ', { em: ['half'] }, ' open.'], cue: 'half-open' },
      {
        id: 'door.2',
        text: ['\'s Avonds niet… "ja", ', { strong: ['dat ', { em: ['zeg'] }, ' ik'] }, ' net.'],
        speaker: 'mila',
      },
      { id: 'door.3', text: ['Op het bordje staat: geen reclame.'] },
      {
        id: 'door.4',
        text: ['Kent u ', { fill: 'policy.contact' }, '? 2*3 is 6, en *dit* zijn sterretjes.'],
        speaker: 'you',
      },
    ]);
  });

  it('fills in what was left out', () => {
    const { scenes } = compiled();
    expect(scenes['door']?.as).toBe('you');
    expect(scenes['judgement']).toMatchObject({ as: 'mila', script: [], inner: {}, cues: {} });
    expect(scenes['desk']?.turn).toMatchObject({
      routes: [{}, {}, { partner: 'nobody', because: [], sources: [], goals: [], effects: {}, returns: [] }],
    });
  });

  it('says how people meet, who is present and what a scene is called only where the file does', () => {
    const { scenes, cast } = compiled();
    expect(scenes['door']).toMatchObject({
      title: 'Zij kijkt achterom',
      setting: 'door',
      present: ['mila'],
      turn: { choices: [{ present: ['mila', 'man'] }, {}, {}] },
    });
    expect(scenes['desk']?.turn).toMatchObject({ routes: [{}, { present: ['mila'] }, {}] });
    expect(cast).toMatchObject({ mila: { look: 'adult' } });
    expect(JSON.stringify(cast['man'])).toBe('{"name":"Een man op de achtergrond"}');
    for (const key of ['title', 'setting', 'present']) expect(scenes['read-back']).not.toHaveProperty(key);
  });

  it('names the lines that follow a choice or a route after it', () => {
    const { scenes } = compiled();
    expect(scenes['door']?.turn).toMatchObject({
      choices: [
        { then: [{ id: 'door.ask.1' }, { id: 'door.ask.2', speaker: 'man', cue: 'dictation' }] },
        {},
        {},
      ],
    });
    expect(scenes['desk']?.turn).toMatchObject({
      routes: [{}, { returns: [{ id: 'desk.local-team.1' }, { id: 'desk.local-team.2' }] }, {}],
    });
  });

  it('writes conditions with lists, and keeps what may not hold', () => {
    expect(compiled().scenes['door']?.turn).toMatchObject({
      choices: [
        {},
        {
          when: {
            trust: { atLeast: 3, atMost: 4 },
            policy: { meldcode: 'adopted', 'may-report': false },
            not: { marked: ['half-open', 'chain'] },
          },
        },
        {},
      ],
    });
    expect(compiled().scenes['desk']?.turn).toMatchObject({
      routes: [{}, { when: { judged: { judgement: 'consult' }, chose: ['ask'], visited: ['pause'] } }, {}],
    });
  });

  it('turns one scene behind next into a branch that always holds', () => {
    expect(compiled().scenes['read-back']?.turn).toEqual({ kind: 'next', branches: [{ to: 'after' }] });
  });

  it('tells facts from labels, and spots from lines', () => {
    const { scenes } = compiled();
    expect(scenes['write-up']?.turn).toMatchObject({
      phrases: [
        { id: 'arm', kind: 'fact' },
        { id: 'type', kind: 'label', because: [{}] },
      ],
    });
    expect(scenes['door']?.picture?.spots).toEqual([
      { cue: 'chain', id: 'door.picture.chain', at: [12, 40, 10.5, 8], label: 'de deurketting' },
    ]);
  });

  it('takes a place that no cue describes for an ordinary one, and a cue that was misspelt there for a mistake', () => {
    const spot = '        chain: {';
    const coats = `        coats: { at: [60, 10, 20, 30], label: de jassen }\n${spot}`;
    const { scenes } = compiled(changed(valid.text, spot, coats));
    expect(scenes['door']?.picture?.spots[0]).toEqual({
      id: 'door.picture.coats',
      at: [60, 10, 20, 30],
      label: 'de jassen',
    });
    const { diagnostics } = compile({ ...valid, text: changed(valid.text, spot, '        chian: {') });
    expect(diagnostics.map(({ code }) => code)).toContain('cue-not-in-text');
  });
});

describe('what is compiled', () => {
  it('is frozen all the way down', () => {
    const pending: unknown[] = [compiled()];
    let seen = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next !== 'object' || next === null) continue;
      expect(Object.isFrozen(next)).toBe(true);
      pending.push(...(Object.values(next) as unknown[]));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('survives the way through JSON', () => {
    const scenario = compiled();
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it('finds nothing under a name that objects have already', () => {
    const { scenes, cast, goals } = compiled();
    const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
    expect(names.filter((name) => name in scenes || name in cast || name in goals)).toEqual([]);
  });

  it('is nothing as soon as there is an error', () => {
    expect(
      compile({ ...valid, text: changed(valid.text, '\nstart: door', '\nstart: deur') }).scenario,
    ).toBeUndefined();
  });

  it('is there when there are warnings only', () => {
    const { scenario, diagnostics } = compile({
      ...valid,
      text: changed(valid.text, 'minutes: 2', 'minutes: 90'),
    });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(scenario).toBeDefined();
  });
});

describe('the digest', () => {
  it('is the SHA-256 of the canonical JSON of what is played: no translations, nothing for afterwards', () => {
    const { digest, translations: _translations, discuss: _discuss, ...core } = compiled();
    expect(digest).toBe(createHash('sha256').update(canonicalOf(core)).digest('hex'));
  });

  it('uses the canonical form of RFC 8785', () => {
    // The example of section 3.2.3, and the order of section 3.2.3 by UTF-16 units.
    const example = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalOf(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(
      canonicalOf({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('does not change with comments, blanks, line ends or the order of keys', () => {
    const { digest } = compiled();
    expect(compiled(`# a comment\n${valid.text.replaceAll('\n', '\r\n')}\r\n`).digest).toBe(digest);
    expect(compiled(changed(valid.text, 'minutes: 2\nlevel: 3\n', 'level: 3\nminutes: 2\n')).digest).toBe(
      digest,
    );
  });

  it('changes with one letter of the text', () => {
    expect(compiled(changed(valid.text, 'Rustig blijven.', 'Rustig blijven!')).digest).not.toBe(
      compiled().digest,
    );
  });

  it('does not change when it is withdrawn, which the training and its entry say', () => {
    const written = (says: string): Scenario =>
      compiled(changed(valid.text, 'level: 3\n', `level: 3\nwithdrawn: ${says}\n`));
    const withdrawn = written('true');
    expect(withdrawn).toEqual({ ...compiled(), withdrawn: true });
    expect(indexEntry(withdrawn)).toEqual({ ...indexEntry(compiled()), withdrawn: true });
    expect(localize(withdrawn, 'en').withdrawn).toBe(true);
    expect(written('false')).toEqual(compiled());
  });

  it('does not change with a translation', () => {
    const { scenario } = compile({ ...valid, overlays: [fixture('valid.en.yaml')] });
    expect(scenario?.digest).toBe(compiled().digest);
  });
});
