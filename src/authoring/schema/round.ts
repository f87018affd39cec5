/** A round as trainers write it: one file holds one matched pair. */
import * as v from 'valibot';
import {
  CONTACT_SETTINGS,
  DIFFICULTIES,
  FLUENCIES,
  GRADES,
  NEIGHBOURHOODS,
  SEXES,
  USES,
} from '../../format/vocabulary.ts';
import { format, id, language, play, prose, record, sources, whole, word } from './fields.ts';
import { cast, cue, review } from './scenario.ts';

const share = (description: string) =>
  v.pipe(
    v.number(),
    v.minValue(0, 'number-out-of-range'),
    v.maxValue(1, 'number-out-of-range'),
    v.description(`${description} From 0 to 1.`),
  );

const people = whole(1, 100_000, 'How many people.', 'number-out-of-range');

const option = v.strictObject({
  say: v.optional(prose('The literal words. Exactly one of say and do.')),
  do: v.optional(prose('What is done. Exactly one of say and do.')),
  grade: word(GRADES, 'How good this is.'),
  because: prose('Why.'),
});

const twin = v.strictObject({
  script: play('What happens and what is said, in 40 to 95 words.'),
  cues: v.optional(record(cue, 'Every {cue-id} of this twin: a signal or noise, and why.')),
  because: prose('Why this is, or is no, reason to consult.'),
  differs: v.optional(prose('Why experts may differ; this case is then not scored.')),
  now: v.optional(record(option, 'What one does now: three options, asked after the judgement.')),
  difficulty: v.optional(word(DIFFICULTIES, 'How hard a panel found it; absent until it looked.')),
  panel: v.optional(
    v.pipe(
      v.strictObject({ n: people, agreement: share('The share that agreed.') }),
      v.description('What experts made of it; absent until they looked.'),
    ),
  ),
  pilot: v.optional(
    v.pipe(
      v.strictObject({ n: people, right: share('The share that was right.') }),
      v.description('What untrained people made of it; absent until they did.'),
    ),
  ),
  sources: v.optional(sources),
});

/** The two halves of a round. */
export const TWINS = ['signal', 'noise'] as const;

export const roundSchema = v.pipe(
  v.strictObject({
    format,
    id: id('The name of this pair in the files.'),
    use: word(USES, 'What this pair is for: measure, practise or booster.'),
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

export type TwinSource = v.InferOutput<typeof twin>;
export type RoundSource = v.InferOutput<typeof roundSchema>;
