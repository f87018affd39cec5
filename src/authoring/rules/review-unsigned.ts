import type { HeadRule } from './rule.ts';

/** The page tells the learner that somebody has looked at it; that needs a profession and a day. */
export const reviewUnsigned: HeadRule = {
  code: 'review-unsigned',
  severity: 'error',
  *find({ file, source: { review } }) {
    if (review.status === 'draft') return;
    if (review.role !== undefined && review.date !== undefined) return;
    yield { at: file.valueOf(['review', 'status']), params: { status: review.status } };
  },
};
