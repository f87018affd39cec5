import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { HeadRule } from './rule.ts';

/** The page tells the learner that an expert has looked at it; that needs a profession and a day. */
export const reviewUnsigned: HeadRule = function* ({ file, source: { review } }) {
  if (review.status !== 'expert-reviewed') return;
  if (review.role !== undefined && review.date !== undefined) return;
  yield diagnostic('review-unsigned', file.valueOf(['review', 'status']), { status: review.status });
};
