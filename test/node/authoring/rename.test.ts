import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileInput, type NameKind, compile, rename } from '../../../src/authoring/index.ts';
import { fixture } from '../../support/scenario-fixtures.ts';
import type { Scenario } from '../../../src/format/types.ts';

const root = new URL('../../../scenarios/', import.meta.url);
const read = (file: string): { file: string; text: string } => ({
  file,
  text: readFileSync(new URL(file, root), 'utf8'),
});
const story = (id: string): FileInput => ({
  ...read(`${id}/scenario.yaml`),
  overlays: [read(`${id}/en.yaml`)],
});

/** One name of each kind that a story has: the last, which little speaks of, and the first, which much does. */
function namesIn({ cast, goals, scenes }: Scenario): readonly (readonly [NameKind, string])[] {
  const all = Object.entries(scenes);
  const turns = all.map(([, { turn }]) => turn);
  const names: Record<NameKind, readonly string[]> = {
    scene: all.map(([id]) => id),
    choice: turns.flatMap((turn) => (turn.kind === 'choices' ? turn.choices.map(({ id }) => id) : [])),
    cue: all.flatMap(([, { cues }]) => Object.keys(cues)),
    line: [],
    person: Object.keys(cast).filter((id) => id !== 'you'),
    goal: Object.keys(goals),
    phrase: turns.flatMap((turn) => (turn.kind === 'note' ? turn.phrases.map(({ id }) => id) : [])),
    question: [],
  };
  return (Object.keys(names) as NameKind[]).flatMap((kind) =>
    [...new Set([names[kind][0], names[kind].at(-1)])].flatMap((id) =>
      id === undefined ? [] : [[kind, id] as const],
    ),
  );
}

/** Everything of a compiled story but the digest, which its names are part of. */
const dataOf = (input: FileInput): string => {
  const { scenario, diagnostics } = compile(input);
  expect(diagnostics).toEqual([]);
  return JSON.stringify({ ...scenario, digest: '' });
};

describe('rename', () => {
  it.each(['now', 'who-holds-the-thread'])(
    'calls any part of %s otherwise, changes nothing else, and can be taken back to the byte',
    (id) => {
      const before = story(id);
      const data = dataOf(before);
      const { scenario } = compile(before);
      if (!scenario) throw new Error(`${id} has errors`);
      for (const [kind, name] of namesIn(scenario)) {
        const { files: [main, ...overlays] = [] } = rename(before, name, 'called-otherwise', kind);
        if (!main) throw new Error(`${kind} ${name} was not renamed`);
        const after = { ...main, overlays };
        expect(dataOf(after).replaceAll('called-otherwise', name)).toBe(data);
        expect(rename(after, 'called-otherwise', name, kind).files).toEqual([
          read(main.file),
          ...(before.overlays ?? []),
        ]);
      }
    },
  );

  it('calls a line that is not always there otherwise, in every language', () => {
    const before = { ...fixture('valid.yaml'), overlays: [fixture('valid.en.yaml')] };
    const { files: [main, english] = [] } = rename(before, 'waited', 'was-patient', 'line');
    for (const file of [main, english]) {
      expect(file?.text).toContain('. {when was-patient}\n');
      expect(file?.text).not.toContain('waited');
    }
    expect(main?.text).toContain('      was-patient: { when: { visited: pause } }\n');
  });

  it('asks what is meant where two things have one name, and knows where nothing has', () => {
    const now = story('now');
    const text = now.text.replaceAll('third-caller', 'third').replaceAll('after-care', 'third');
    expect(rename({ ...now, text, overlays: [] }, 'third', 'fourth').kinds).toEqual(['goal', 'scene']);
    expect(rename(now, 'nowhere', 'elsewhere')).toEqual({ kinds: [], diagnostics: [] });
  });

  it('gives nothing that check would refuse, and touches nothing that it does', () => {
    const now = story('now');
    const taken = rename(now, 'first-call', 'third-caller', 'scene');
    expect(taken.files).toBeUndefined();
    expect(taken.diagnostics.map(({ code }) => code)).toContain('duplicate-part');
    const broken = { ...now, text: now.text.replace('start: first-call', 'start: nowhere') };
    expect(rename(broken, 'third-caller', 'last-caller').diagnostics.map(({ code }) => code)).toEqual([
      'unknown-target',
    ]);
    const halved = { file: 'now/en.yaml', text: 'language: en\ntitle: "Now\n' };
    const { files, diagnostics } = rename({ ...now, overlays: [halved] }, 'third-caller', 'last-caller');
    expect(files).toBeUndefined();
    expect(diagnostics.map(({ file }) => file)).toEqual(['now/en.yaml']);
  });
});
