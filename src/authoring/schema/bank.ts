/** What the pairs of a folder have in common, as trainers write it: `bank.yaml` beside them. */
import * as v from 'valibot';
import { format, id, language, line, prose, whole, word } from './fields.ts';
import { cast, review, version, withdrawn } from './scenario.ts';

const block = v.strictObject({
  title: line('What this part is called.'),
  script: prose('What the learner is told before it begins.'),
});

const head = {
  title: line('The title on the page.'),
  summary: line('What one does here, in one sentence.'),
  minutes: whole(1, 120, 'How long it takes.', 'number-out-of-range'),
};

export const bankSchema = v.pipe(
  v.strictObject({
    format,
    id: id('The name of this training; those of its forms and its booster begin with it.'),
    version,
    language,
    ...head,
    level: word([1, 2, 3], '1 first, 2 next, 3 advanced.'),
    review,
    withdrawn,
    cast,
    blocks: v.pipe(
      v.strictObject({
        practice: v.pipe(block, v.description('Half with a reason, half without, each explained at once.')),
        day: v.pipe(block, v.description('A reason is rare, and nothing is explained before the end.')),
        burst: v.pipe(
          block,
          v.description('Once more what was judged otherwise; passed by where there is none.'),
        ),
        end: v.pipe(block, v.description('The last scene.')),
      }),
      v.description('What each part of the round begins with.'),
    ),
    forms: v.optional(
      v.pipe(
        v.strictObject({
          a: v.strictObject({ title: line('The title of form A.') }),
          b: v.strictObject({ title: line('The title of form B.') }),
          summary: head.summary,
          minutes: head.minutes,
          blocks: v.strictObject({
            form: v.pipe(block, v.description('Cases without an explanation.')),
            halfway: v.pipe(block, v.description('A moment to rest.')),
            end: v.pipe(block, v.description('The last scene.')),
          }),
        }),
        v.description('Two more trainings that measure the same, with ids that end in -a and -b.'),
      ),
    ),
    booster: v.optional(
      v.pipe(
        v.strictObject({
          ...head,
          blocks: v.strictObject({
            booster: v.pipe(block, v.description('A few cases, each explained at once.')),
            end: v.pipe(block, v.description('The last scene.')),
          }),
        }),
        v.description('A short training to come back to, with an id that ends in -booster.'),
      ),
    ),
  }),
  v.title('Bank of rounds of signal-training'),
);

export type BankSource = v.InferOutput<typeof bankSchema>;
