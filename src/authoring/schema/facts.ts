/** What scenarios rest on, as whoever writes them keeps it: one entry for each fact. */
import * as v from 'valibot';
import { FACT_ID_PATTERN, SURENESSES } from '../../format/vocabulary.ts';
import { date, format, language, line, link, word } from './fields.ts';

const fact = v.strictObject({
  says: line('What is so, in one plain sentence or a few.'),
  title: line('What the source is called.'),
  address: v.optional(link('Where the source can be read.')),
  sure: word(
    SURENESSES,
    'verified: read in the source on the day of checkedOn; established: known in the field; unverified: still to be confirmed.',
  ),
  checkedOn: v.optional(date),
});

export const factsSchema = v.pipe(
  v.strictObject({
    format,
    language,
    facts: v.pipe(
      v.record(v.pipe(v.string(), v.regex(FACT_ID_PATTERN, 'bad-fact-id')), fact),
      v.description('The facts; the key is the id by which scenarios cite one, such as LAW-09.'),
    ),
  }),
  v.title('Facts of signal-training'),
);

export type FactsSource = v.InferOutput<typeof factsSchema>;
