/** Who looked at what of a scenario: `review.yaml`, written by the tool and kept for whoever asks. */
import * as v from 'valibot';
import { date, format, line, word } from './fields.ts';

/** What somebody who looked made of it. */
export const LOOK_VERDICTS = ['approved', 'objected'] as const;

const look = v.strictObject({
  role: line('The profession of who looked; never a name.'),
  date,
  verdict: word(LOOK_VERDICTS, 'approved, or objected: something has to change.'),
  remark: v.optional(line('What has to change.')),
  points: v.pipe(
    v.record(v.string(), v.string()),
    v.description('What was looked at, each with a short hash of what it said that day.'),
  ),
});

export const looksSchema = v.pipe(
  v.strictObject({
    format,
    looks: v.pipe(v.array(look), v.description('Every time that somebody looked, the oldest first.')),
  }),
  v.title('Review of a scenario of signal-training'),
);

export type LooksSource = v.InferOutput<typeof looksSchema>;
export type LookSource = LooksSource['looks'][number];
