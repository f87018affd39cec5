/** A draft that slipped past a rule is our fault, and nothing is made up to hide it. */
import { describe, expect, it } from 'vitest';
import { buildScenario } from '../../../src/authoring/build/scenario.ts';
import type { Draft } from '../../../src/authoring/draft/draft.ts';
import { openScenario } from '../../../src/authoring/open-scenario.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

/** What stands in a file, whatever the rules say of it. */
function unchecked(name: string, text = fixture(name).text): Draft {
  const { opened } = openScenario({ file: name, text });
  if (!opened) throw new Error(`${name} has no draft`);
  return opened;
}

describe('a scenario is not built from', () => {
  it('a cue that is neither signal nor noise', () => {
    const text = fixture('signal-or-noise.yaml').text.replaceAll(/^ +(?:signal|noise|strength): .*\n/gm, '');
    expect(() => buildScenario(unchecked('signal-or-noise.yaml', text))).toThrow(TypeError);
  });

  it('a signal without its strength', () => {
    expect(() => buildScenario(unchecked('signal-without-strength.yaml'))).toThrow(
      /^The strength of scenes\./,
    );
  });

  it('a scene without a turn', () => {
    const text = fixture('translation-missing.yaml').text.replace(/^ +end: good\n/m, '');
    expect(() => buildScenario(unchecked('turn-count.yaml', text))).toThrow(
      /^The turn of scenes\.begin is missing/,
    );
  });
});
