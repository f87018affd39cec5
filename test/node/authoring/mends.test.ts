import { describe, expect, it } from 'vitest';
import { commonLines } from '../../../src/authoring/translation/align.ts';
import { BROKEN, diagnosticsOf } from '../../support/broken-fixtures.ts';
import { MENDS_BY_HAND } from '../../support/mends-by-hand.ts';
import { MENDS } from '../../support/mends.ts';
import { exampleOf } from '../../support/right-examples.ts';

/** What is to be done is to another file, or makes another file of this one. */
const ELSEWHERE = [
  'audience-language.yaml',
  'duplicate-translation.yaml',
  'media-too-large.yaml',
  'not-a-map.yaml',
  'not-a-picture.yaml',
  'partners-missing.yaml',
  'picture-with-script.yaml',
  'translation-empty.yaml',
];

/** More lines than this no mend takes out, or puts in. */
const FEW = 12;

const RIGHT = BROKEN.filter((name) => !ELSEWHERE.includes(name));

describe('who does what a message says to do', () => {
  it.each(RIGHT)('%s: is rid of it, and no other comes instead', (name) => {
    const { right } = exampleOf(name);
    expect(right && diagnosticsOf(name, right)).toEqual([]);
  });

  it.each(RIGHT)('%s: leaves the rest as it was', (name) => {
    const { wrong, right } = exampleOf(name);
    const [was, is] = [wrong.text.split('\n'), (right ?? wrong).text.split('\n')];
    const kept = commonLines(was, is).length;
    expect(is).not.toEqual(was);
    expect(Math.max(was.length, is.length) - kept).toBeLessThanOrEqual(FEW);
  });

  it.each(ELSEWHERE)('%s: has no line to show', (name) => {
    expect(exampleOf(name).right).toBeUndefined();
  });

  it('has one way to mend each', () => {
    const codes = [...Object.keys(MENDS), ...Object.keys(MENDS_BY_HAND)].toSorted();
    expect(codes).toEqual(RIGHT.map((name) => name.split('.')[0]).toSorted());
  });
});
