import * as v from 'valibot';
import { GRADES, METERS, METER_MAX, PARTNERS, VERDICTS } from '../../format/vocabulary.ts';
import { when } from './condition.ts';
import { flag, id, ids, inner, play, prose, record, sources, whole, word } from './fields.ts';

/** How far one choice can move a meter, up or down. */
const EFFECT_MAX = 2;

const effect = v.optional(
  whole(
    -EFFECT_MAX,
    EFFECT_MAX,
    `How far this moves, from -${EFFECT_MAX} to +${EFFECT_MAX}.`,
    'effect-out-of-range',
  ),
);
const effects = v.pipe(
  v.strictObject({ stress: effect, trust: effect, safety: effect }),
  v.description('What it does to the meters: stress up is bad, trust and safety up is good.'),
);

const present = v.optional(
  ids('person', 'Who of the cast can hear this and what follows; when left out, as in the scene.'),
);

const to = id('The scene that follows; in an interlude also return.', 'scene');

/** Where something leads. */
const way = {
  through: v.optional(
    id('The scene with which an interlude begins that is played first; it goes on at to.', 'scene'),
  ),
  to,
};

const graded = {
  grade: v.optional(word(GRADES, 'How good this is; left out where experts differ.')),
  effects: v.optional(effects),
  because: v.optional(prose('Why; needed when there is a grade.')),
  sources: v.optional(sources),
  goals: v.optional(ids('goal', 'The goals this practises.')),
};

const choice = v.strictObject({
  when,
  once: v.optional(flag('Can be taken once.')),
  say: v.optional(prose('The literal words the learner says. Exactly one of say, do and think.')),
  do: v.optional(prose('What the learner does. Exactly one of say, do and think.')),
  think: v.optional(
    prose(
      'What the learner may think where the story pauses; never graded. Exactly one of say, do and think.',
    ),
  ),
  present,
  then: v.optional(play('What follows at once.')),
  inner: v.optional(inner),
  ...graded,
  ...way,
});

export const route = v.strictObject({
  when,
  present,
  returns: v.optional(play('What comes back, after its real delay.')),
  inner: v.optional(inner),
  ...graded,
  ...way,
});

const judge = v.strictObject({
  expected: word(VERDICTS, 'The answer that is trained: a reason to consult, or none.'),
  because: prose('Why there is, or is no, reason to consult.'),
  sources: v.optional(sources),
  ...way,
});

const phrase = v.strictObject({
  fact: v.optional(prose('A fact another can check. Exactly one of fact and label.')),
  label: v.optional(prose('A label or a guess. Exactly one of fact and label.')),
  because: v.optional(prose('Why a label does not help; needed for a label.')),
});

const note = v.strictObject({
  phrases: record(phrase, 'What the learner can write down.', 'phrase'),
  because: v.optional(prose('What a good note is.')),
  ...way,
});

/** A hundred parts are as fine as anybody guesses. */
const MOST_PARTS = 100;

const branch = v.strictObject({
  when,
  chance: v.optional(
    whole(
      1,
      MOST_PARTS,
      'How many parts this has in a draw: of chance 2 and chance 1 the first comes in two of three runs. On every branch, or on none.',
      'number-out-of-range',
    ),
  ),
  ...way,
});

/** The six turns a scene can end with; a scene has exactly one of them. */
export const turns = {
  choices: v.optional(record(choice, 'What the learner can say or do.', 'choice')),
  judge: v.optional(v.pipe(judge, v.description('Is this a reason to consult?'))),
  route: v.optional(
    v.pipe(
      v.strictObject(
        Object.fromEntries(PARTNERS.map((partner) => [partner, v.optional(route)])) as Record<
          (typeof PARTNERS)[number],
          v.OptionalSchema<typeof route, undefined>
        >,
      ),
      v.metadata({ unknownKey: 'unknown-partner' }),
      v.description('To whom does the learner turn, and what comes back?'),
    ),
  ),
  note: v.optional(v.pipe(note, v.description('What does the learner write down?'))),
  next: v.optional(
    v.pipe(
      v.union([to, v.array(branch)]),
      v.description(
        'The story goes on: a scene, a list of which the first that holds is taken, or a list of which one is drawn.',
      ),
    ),
  ),
  end: v.optional(word(GRADES, 'The story ends here, and how.')),
};

export const TURNS = Object.keys(turns) as readonly (keyof typeof turns)[];

/** Where the meters begin, and whose change is told. */
export const meters = v.strictObject({
  ...(Object.fromEntries(
    METERS.map((name) => [
      name,
      whole(0, METER_MAX, `Where ${name} begins, from 0 to ${METER_MAX}.`, 'number-out-of-range'),
    ]),
  ) as Record<(typeof METERS)[number], ReturnType<typeof whole>>),
  of: v.optional(id('The member of the cast whose stress and trust are told after an answer.', 'person')),
});

export type ChoiceSource = v.InferOutput<typeof choice>;
export type RouteSource = v.InferOutput<typeof route>;
export type BranchSource = v.InferOutput<typeof branch>;
