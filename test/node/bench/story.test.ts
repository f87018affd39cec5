import { describe, expect, it } from 'vitest';
import { replay, startEntry } from '../../../src/engine/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { compile } from '../../../src/authoring/index.ts';
import { compiledStory, walk, yamlStory } from '../../bench/story.ts';

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

  it('can be walked through more than once', () => {
    const story = compiledStory(20);
    const { session, stopped } = replay(story, [startEntry(story), ...walk(20, 50)]);
    expect(stopped).toBeUndefined();
    expect(session.view.visit).toBe(51);
  });
});
