/** What the head of a scenario may promise. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/index.ts';
import { REVIEW_STATUSES } from '../../../src/format/vocabulary.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const { file, text } = fixture('valid.yaml');
const found = (review: string): readonly string[] =>
  check({
    file,
    text: text.replace(/^review:.*\n(?: {2}.*\n)*/m, `review: { ${review} }\n`),
  }).map(({ code }) => code);

describe('a review', () => {
  const signed = REVIEW_STATUSES.filter((status) => status !== 'draft');

  it('of a draft needs no signature', () => {
    expect(found('status: draft')).toEqual([]);
  });

  it.each(signed)('called %s says by whom and when, because the learner reads that it happened', (status) => {
    expect(found(`status: ${status}, role: psycholoog, date: 2026-01-31`)).toEqual([]);
    expect(found(`status: ${status}, role: psycholoog`)).toEqual(['review-unsigned']);
    expect(found(`status: ${status}, date: 2026-01-31`)).toEqual(['review-unsigned']);
    expect(found(`status: ${status}`)).toEqual(['review-unsigned']);
  });
});

describe('the learner', () => {
  it('is in every cast', () => {
    const without = changed(text, '\n  you: ', '\n  me: ');
    expect(check({ file, text: without }).map(({ code }) => code)).toContain('learner-missing');
  });
});
