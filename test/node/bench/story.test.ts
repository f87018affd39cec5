import { describe, expect, it } from 'vitest';
import { replay, startEntry } from '../../../src/engine/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { plain as plainText } from '../../../src/format/plain.ts';
import { compile } from '../../../src/authoring/index.ts';
import { compiledStory, leanStory, walk, yamlStory } from '../../bench/story.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the story of the benchmark', () => {
  it('compiles without an error to what is generated as compiled', () => {
    const { scenario, diagnostics } = compile({ file: 'story.yaml', text: yamlStory(20) });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { digest, translations } = compiledStory(20);
    expect(plain({ ...scenario, digest, translations })).toEqual(plain(compiledStory(20)));
  });

  it('is a scenario that the player takes', () => {
    expect(guardScenario(compiledStory(200))).toHaveProperty('scenario');
  });

  it('says the same where it is as lean as for a page by hand', () => {
    const { start, scenes } = leanStory(20);
    const full = compiledStory(20);
    expect(start).toBe(full.start);
    for (const [id, { lines, choices }] of Object.entries(scenes)) {
      const { script, turn } = full.scenes[id] ?? {};
      expect(lines).toEqual(script?.map(({ text }) => plainText(text)));
      const offered = turn?.kind === 'choices' ? turn.choices : [];
      expect(choices.map(({ to }) => to)).toEqual(offered.map(({ to }) => to));
    }
  });

  it('can be walked through more than once', () => {
    const story = compiledStory(20);
    const { session, stopped } = replay(story, [startEntry(story), ...walk(20, 50)]);
    expect(stopped).toBeUndefined();
    expect(session.view.visit).toBe(51);
  });
});
