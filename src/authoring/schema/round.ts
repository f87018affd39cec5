/** A round as trainers write it: one file holds one matched pair. */
import * as v from 'valibot';
import { CONTACT_SETTINGS, FLUENCIES, NEIGHBOURHOODS, SEXES } from '../../format/vocabulary.ts';
import { format, id, language, play, prose, record, sources, word } from './fields.ts';
import { cast, cue, review } from './scenario.ts';

const twin = v.strictObject({
  script: play('What happens and what is said, in 40 to 80 words.'),
  cues: v.optional(record(cue, 'Every {cue-id} of this twin: a signal or noise, and why.')),
  because: prose('Why this is, or is no, reason to consult.'),
  sources: v.optional(sources),
});

/** The two halves of a round. */
export const TWINS = ['signal', 'noise'] as const;

export const roundSchema = v.pipe(
  v.strictObject({
    format,
    id: id('The name of this pair in the files.'),
    language,
    setting: word(CONTACT_SETTINGS, 'Where the contact takes place.'),
    level: word([1, 2, 3], '1 first, 2 next, 3 advanced.'),
    review,
    person: v.pipe(
      v.strictObject({
        sex: word(SEXES, 'Spread over the bank, so that no group stands for the problem.'),
        name: v.pipe(
          v.string(),
          v.regex(/\S/, 'empty-text'),
          v.description('The name, the same in both twins.'),
        ),
        neighbourhood: word(NEIGHBOURHOODS, 'Where this person lives.'),
        language: word(FLUENCIES, 'Whether this person speaks the language, or is learning it.'),
      }),
      v.description('Whom it is about; the same in both twins.'),
    ),
    cast,
    signal: v.pipe(twin, v.description('The twin with a reason to consult.')),
    noise: v.pipe(twin, v.description('The twin without.')),
  }),
  v.title('Round of signal-training'),
);

export type RoundSource = v.InferOutput<typeof roundSchema>;
