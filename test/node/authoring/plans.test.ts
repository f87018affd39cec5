/** Plans: what is done in a story and what is to come of it, played with what learners play with. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan, compile, rename, writePlan } from '../../../src/authoring/index.ts';
import { type Transcript, createSession } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { walk } from '../../support/acts.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

function compiled(text: string): Scenario {
  const { scenario, diagnostics } = compile({ file: 'scenario.yaml', text });
  if (!scenario) throw new Error(JSON.stringify(diagnostics));
  return scenario;
}

const story = (id: string): string =>
  readFileSync(new URL(`../../../scenarios/${id}/scenario.yaml`, import.meta.url), 'utf8');
const everything = fixture('valid.yaml');
const STORIES = [everything.text, story('now'), story('who-holds-the-thread')].map(compiled);

const told = (scenario: Scenario, text: string): readonly string[] =>
  checkPlan(scenario, { file: 'a.plan.yaml', text }).map(({ code, range, params }) =>
    [range.start.line, code, params['way']].filter((part) => part !== undefined).join(' '),
  );

const plan = (...steps: readonly string[]): string =>
  `format: 1\nsteps:\n${steps.map((step) => `  - ${step}\n`).join('')}`;

describe('a plan', () => {
  const [scenario] = STORIES as [Scenario, ...Scenario[]];

  it('says nothing where all comes as planned', () => {
    const text = `format: 1
title: Wie eerst vraagt, ziet haar zwaaien
policy: { meldcode: adopted, may-report: false }
steps:
  - scene: door
    expect: { offered: [ask, wait], withheld: leave-letter, seen: [half-open, chain], unseen: dictation }
  - mark: chain
  - choose: ask
    expect: { stress: { atMost: 1 }, trust: { atLeast: 3 }, seen: dictation }
  - mark: dictation
  - unmark: chain
  - scene: door
    expect: { offered: leave-letter, withheld: ask }
  - choose: wait
  - scene: pause
  - judge: consult
  - scene: desk
    route: local-team
  - route: contact-person
  - note: [arm]
  - scene: after
  - ends: good
`;
    expect(told(scenario, text)).toEqual([]);
  });

  it('need not come to an end', () => {
    expect(told(scenario, plan('choose: wait'))).toEqual([]);
  });

  it('may skip, and marks that are there already stay as they are', () => {
    expect(told(scenario, plan('mark: chain', 'mark: chain', 'skip: true', 'skip: true'))).toEqual([]);
  });

  it('tells where it parts from the story, and the way there', () => {
    const text = plan('choose: ask', 'choose: wait', 'judge: no-consult', 'route: local-team', 'ends: good');
    expect(told(scenario, text)).toEqual([
      '6 plan-not-offered door: ask → door: wait → pause → judgement: no-consult → desk',
    ]);
    expect(
      told(scenario, plan('skip: true', 'skip: true', 'route: nobody', 'note: [arm, type]', 'ends: good')),
    ).toEqual([
      '7 plan-other-ending door: (skip) → judgement: (skip) → desk: nobody → write-up: (write arm), (write type) → read-back → after → silence',
    ]);
  });

  it('is refused in the words of every other file where its structure is wrong', () => {
    expect(told(scenario, plan('kies: wait'))).toEqual(['3 unknown-key']);
    expect(told(scenario, plan('judge: 4'))).toEqual(['3 unknown-word']);
    expect(told(scenario, 'format: 1\n')).toEqual(['1 missing-key']);
    expect(told(scenario, 'format: 1\nsteps: [')).toEqual(['2 bracket-not-closed']);
  });
});

describe('a run that is written down as a plan', () => {
  const run = fc.record({
    of: fc.nat(STORIES.length - 1),
    picks: fc.array(fc.nat(999), { maxLength: 40 }),
    seed: fc.nat(),
  });

  it('is found again, step by step', () => {
    fc.assert(
      fc.property(run, ({ of, picks, seed }) => {
        const scenario = STORIES[of] as Scenario;
        const session = createSession(scenario, { seed });
        walk(session, picks);
        const text = writePlan(scenario, session.transcript, 'Zo "ging" het: #1');
        expect(told(scenario, text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is missed where it came somewhere else', () => {
    fc.assert(
      fc.property(run, ({ of, picks, seed }) => {
        const scenario = STORIES[of] as Scenario;
        const session = createSession(scenario, { seed });
        walk(session, picks);
        const { scene, phase } = session.view;
        // The story goes on from here by itself, perhaps to the other scene.
        fc.pre(phase !== 'continuing' && phase !== 'consequence');
        const text = writePlan(scenario, session.transcript);
        const last = text.lastIndexOf(`  - scene: ${scene.id}\n`);
        const other = Object.keys(scenario.scenes).find((id) => id !== scene.id) ?? '';
        expect(told(scenario, `${text.slice(0, last)}  - scene: ${other}\n`)).toMatchObject([
          expect.stringContaining('plan-other-scene') as string,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('holds its seed and its policy, and quotes what is no word to YAML', () => {
    const text = everything.text
      .replaceAll('wait:', 'true:')
      .replace('to: judgement\n      true', 'to: judgement\n      "true"');
    const scenario = compiled(text);
    const transcript: Transcript = [
      { type: 'start', digest: scenario.digest, seed: 7, role: 'you', policy: { meldcode: 'none' } },
      { type: 'choose', choice: 'true' },
    ];
    const written = writePlan(scenario, transcript);
    expect(written).toBe(`# yaml-language-server: $schema=../plan.schema.json
format: 1
seed: 7
policy: { meldcode: none }
steps:
  - scene: door
    choose: "true"
  - scene: pause
`);
    expect(told(scenario, written)).toEqual([]);
  });

  it('ends where the story no longer goes along', () => {
    const [scenario] = STORIES as [Scenario, ...Scenario[]];
    const start = { type: 'start', digest: 'of another', seed: 0, role: 'you', policy: {} } as const;
    expect(writePlan(scenario, [start, { type: 'choose', choice: 'gone' }, { type: 'skip' }])).toMatch(
      /steps:\n {2}- scene: door\n$/,
    );
  });
});

describe('a renaming', () => {
  it.each([
    ['door', 'scene'],
    ['ask', 'choice'],
    ['chain', 'cue'],
    ['arm', 'phrase'],
  ] as const)('of %s changes plans, and keeps their comments', (name, kind) => {
    const text = `format: 1
steps:
  # Eerst kijken.
  - { scene: door, mark: chain, expect: { seen: [chain], offered: ask } }   # de ketting
  - choose: ask
  - choose: wait
  - judge: consult
  - route: nobody
  - note: ["arm"]
`;
    const before = { ...everything, plans: [{ file: 'a.plan.yaml', text }] };
    const { files = [] } = rename(before, name, 'called-otherwise', kind);
    const [main, after] = files;
    expect(files.map(({ file }) => file)).toEqual([everything.file, 'a.plan.yaml']);
    expect(after?.text.replaceAll('called-otherwise', name)).toBe(text);
    expect(after?.text).toContain('called-otherwise');
    expect(told(compiled(main?.text ?? ''), after?.text ?? '')).toEqual([]);
  });
});
