/** A plan as trainers write it: what is done in a story, and what is to come of it. */
import * as v from 'valibot';
import { GRADES, METERS, PARTNERS, VERDICTS } from '../../format/vocabulary.ts';
import { meter, policy } from './condition.ts';
import { flag, format, id, idOrIds, ids, line, whole, word } from './fields.ts';

const MOST_SEED = 2 ** 32 - 1;

const expectation = v.strictObject({
  ...(Object.fromEntries(METERS.map((name) => [name, v.optional(meter(name))])) as Record<
    (typeof METERS)[number],
    v.OptionalSchema<ReturnType<typeof meter>, undefined>
  >),
  seen: v.optional(idOrIds('cue', 'Cues whose line or place has come in sight by now, all of them.')),
  unseen: v.optional(idOrIds('cue', 'Cues of which nothing has come in sight yet, not one of them.')),
  offered: v.optional(idOrIds('choice', 'Choices or partners that are offered now, all of them.')),
  withheld: v.optional(idOrIds('choice', 'Choices or partners that are not offered now, not one of them.')),
});

/** What a step can do; it does one of these, or nothing. */
const acts = {
  choose: v.optional(id('The choice that is made.', 'choice')),
  judge: v.optional(
    word(VERDICTS, 'What is judged: consult is a certainty of 4, 5 or 6, no-consult of 1, 2 or 3.'),
  ),
  route: v.optional(word(PARTNERS, 'Whom one turns to.')),
  note: v.optional(ids('phrase', 'The phrases that are written down; [] is none.')),
  skip: v.optional(flag('The scene is skipped.')),
  mark: v.optional(id('The cue whose line or place is marked.', 'cue')),
  unmark: v.optional(id('The cue whose mark is taken away.', 'cue')),
  ends: v.optional(word(GRADES, 'The story ends here, and how.')),
};

const step = v.strictObject({
  scene: v.optional(id('The scene this is in.', 'scene')),
  ...acts,
  expect: v.optional(
    v.pipe(expectation, v.description('What is so after this step, or on arrival where nothing is done.')),
  ),
});

export const planSchema = v.pipe(
  v.strictObject({
    format,
    title: v.optional(line('What this plan shows.')),
    seed: v.optional(
      whole(
        0,
        MOST_SEED,
        'The number that a recorded run was drawn from; 0 when left out.',
        'number-out-of-range',
      ),
    ),
    policy: v.optional(policy),
    steps: v.pipe(
      v.array(step),
      v.description('What is done, in this order; what goes on by itself need not be said.'),
    ),
  }),
  v.title('Plan of signal-training'),
);

export type PlanSource = v.InferOutput<typeof planSchema>;
export type PlanStep = PlanSource['steps'][number];
export type Expectation = NonNullable<PlanStep['expect']>;

export const ACTS = Object.keys(acts) as readonly (keyof typeof acts)[];
