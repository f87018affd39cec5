/** Where skipping leads: to an end, and to the best there is. */
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/engine/index.ts';
import { compile } from '../../../src/authoring/index.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const stories = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/scenario.yaml`, folder)));

describe('whoever skips every step', () => {
  it.each(stories)('comes to the good end of %s', (name) => {
    const file = new URL(`${name}/scenario.yaml`, folder);
    const { scenario } = compile({ file: file.pathname, text: readFileSync(file, 'utf8') });
    if (!scenario) throw new Error(`${name} does not compile`);
    const session = createSession(scenario);
    while (session.view.phase !== 'ended') expect(session.act({ type: 'skip' })).toBe(true);
    expect(session.view.scene.turn).toEqual({ kind: 'end', ending: 'good' });
  });
});
