/** The scenario as trainers write it (scenarios/README.md): one schema for the types, the checks and the help in editors. */
import * as v from 'valibot';
import {
  CONTACT_SETTINGS,
  LOOKS,
  METER_MAX,
  NOISES,
  REVIEW_STATUSES,
  SETTINGS,
  SIGNALS,
  STRENGTHS,
  TIME_PATTERN,
  VERSION_PATTERN,
} from '../../format/vocabulary.ts';
import {
  date,
  flag,
  format,
  id,
  ids,
  inner,
  language,
  line,
  play,
  prose,
  record,
  sources,
  whole,
  word,
} from './fields.ts';
import { condition } from './condition.ts';
import { meters, turns } from './turns.ts';

export const review = v.pipe(
  v.strictObject({
    status: word(REVIEW_STATUSES, 'draft until a real expert has signed.'),
    role: v.optional(line('The profession of who reviewed it.')),
    date: v.optional(date),
  }),
  v.description('Who has looked at it. The learner is told when it is a draft.'),
);

export const cast = record(
  v.strictObject({
    name: line('The name on the page.'),
    role: v.optional(line('Who this person is.')),
    look: v.optional(
      word(LOOKS, 'As what the head is drawn: an adult, unless this says a child or an elder.'),
    ),
  }),
  'Everybody who speaks or thinks. `you` is the learner.',
  'person',
);

export const cue = v.strictObject({
  signal: v.optional(word(SIGNALS, 'What kind of signal this is. Exactly one of signal and noise.')),
  noise: v.optional(word(NOISES, 'Why it tempts without being a sign. Exactly one of signal and noise.')),
  strength: v.optional(word(STRENGTHS, 'How strong a signal it is.')),
  why: v.optional(prose('Why this is a signal, or is none.')),
  sources: v.optional(sources),
});

const percent = v.pipe(v.number(), v.minValue(0, 'spot-out-of-range'), v.maxValue(100, 'spot-out-of-range'));

const picture = v.strictObject({
  // A picture travels with its scenario: nothing is fetched from elsewhere, and no address can smuggle in a script.
  src: v.pipe(
    v.string(),
    v.regex(/^media\/(?!.*\.\.)[A-Za-z0-9][\w./-]*\.(?:svg|png|jpe?g|webp|avif)$/, 'bad-picture-source'),
    v.description('A file in the folder media beside the scenario, such as media/hallway.svg.'),
  ),
  alt: line('What the picture shows, for people who do not see it.'),
  spots: v.optional(
    record(
      v.strictObject({
        at: v.pipe(
          v.strictTuple([percent, percent, percent, percent]),
          v.description('Left, top, width and height in percent of the picture.'),
        ),
        label: line('What this place in the picture is.'),
      }),
      'Places in the picture that can be marked; the key is a cue id, or a name of its own for an ordinary place.',
      'cue',
    ),
  ),
});

const scene = v.strictObject({
  title: v.optional(line('What this decision or ending is called afterwards; not shown while it is played.')),
  place: v.optional(line('Where and when.')),
  setting: v.optional(
    word(CONTACT_SETTINGS, 'How people meet in this scene; left out where nobody meets somebody else.'),
  ),
  time: v.optional(
    v.pipe(
      v.strictObject({
        day: whole(0, 3650, 'Days since the story began, from 0.', 'number-out-of-range'),
        at: v.pipe(
          v.string('bad-time'),
          v.regex(TIME_PATTERN, 'bad-time'),
          v.description('The time of day, in quotation marks: "10.40".'),
        ),
      }),
      v.description('When this is, so that check can see that no way goes back in time.'),
    ),
  ),
  order: v.optional(
    v.pipe(
      v.strictObject({
        // Read by other trainers and never shown, so not a text to translate.
        fixed: v.pipe(
          v.string(),
          v.regex(/\S/, 'empty-text'),
          v.description('Why the options must stand in this order.'),
        ),
      }),
      v.description('Options are shuffled for each learner, unless this says why they may not be.'),
    ),
  ),
  meters: v.optional(
    v.pipe(
      v.strictObject({
        of: id('The member of the cast whose stress and trust are told here, or nobody.', 'person'),
      }),
      v.description('Whose change is told in this scene, instead of the one at the top.'),
    ),
  ),
  as: v.optional(id('The member of the cast the learner plays here; you when left out.', 'person')),
  present: v.optional(
    ids('person', 'Who of the cast can hear what is said here; when left out, everybody who speaks here.'),
  ),
  reads: v.optional(id('The note scene of which the written phrases are shown here.', 'scene')),
  picture: v.optional(v.pipe(picture, v.description('A picture above the script.'))),
  script: v.optional(play('What happens and what is said.')),
  lines: v.optional(
    record(
      v.strictObject({ when: condition }),
      'When a line that closes with {when name} is there; the key is that name.',
      'line',
    ),
  ),
  inner: v.optional(inner),
  cues: v.optional(record(cue, 'Every {cue-id} of this scene: a signal or noise, and why.', 'cue')),
  ...turns,
});

const discuss = v.pipe(
  v.strictObject({
    questions: record(
      line('A question that a team can talk about.'),
      'Three questions for a team, by id.',
      'question',
    ),
    dispute: line('The point on which sensible people differ; nobody has to agree in the end.'),
  }),
  v.description(
    'What a team talks about after the story, in some twenty minutes; a learner alone never sees it.',
  ),
);

export const version = v.pipe(
  // 1.0 is read as a number.
  v.string('bad-version'),
  v.regex(VERSION_PATTERN, 'bad-version'),
  v.description('Raise it when you change something that was published: 1.0.0, 1.0.1, 1.1.0.'),
);

export const withdrawn = v.optional(
  flag('No longer offered: only who has begun it or has completed it still finds it, and may complete it.'),
);

/** @internal Its type is longer than TypeScript writes into a declaration, and this one is not shipped. */
export const scenarioSchema = v.pipe(
  v.strictObject({
    format,
    id: id('The name of this scenario in the files: small letters, digits and hyphens.'),
    version,
    language,
    title: line('The title on the page.'),
    summary: line('What happens, in one sentence that gives nothing away.'),
    minutes: whole(1, 120, 'How long it takes.', 'number-out-of-range'),
    level: word([1, 2, 3], '1 first, 2 next, 3 advanced.'),
    setting: word(SETTINGS, 'Where the contact takes place.'),
    review,
    withdrawn,
    sources: v.optional(sources),
    goals: v.optional(
      record(line('What is practised.'), 'What is practised; shown after the story.', 'goal'),
    ),
    discuss: v.optional(discuss),
    cast,
    meters: v.pipe(meters, v.description(`Where the three meters begin, from 0 to ${METER_MAX}.`)),
    start: id('The first scene.', 'scene'),
    scenes: record(
      scene,
      'The scenes. Each has exactly one of choices, judge, route, note, next and end.',
      'scene',
    ),
  }),
  v.title('Scenario of signal-training'),
);

export type ScenarioSource = v.InferOutput<typeof scenarioSchema>;
export type SceneSource = v.InferOutput<typeof scene>;
export type LinesSource = NonNullable<SceneSource['lines']>;
export type CueSource = v.InferOutput<typeof cue>;
export type PictureSource = v.InferOutput<typeof picture>;
export type ReviewSource = v.InferOutput<typeof review>;
