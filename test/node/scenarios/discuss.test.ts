/** What a team can talk about after a story: there in every story of the set, in each of its two languages. */
import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/format/localize.ts';
import { stories } from '../../support/stories.ts';

describe.each(stories.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it.each(['nl', 'en'])('gives a team three questions and a point to dispute, in %s', (language) => {
    const { discuss } = localize(one, language);
    expect(Object.values(discuss?.questions ?? {})).toHaveLength(3);
    expect(discuss?.dispute).toMatch(/\?$/);
    expect(discuss).not.toHaveProperty('questionLangs');
    expect(discuss).not.toHaveProperty('langs');
  });
});
