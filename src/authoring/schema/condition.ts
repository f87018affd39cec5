import * as v from 'valibot';
import { MELDCODES, METER_MAX, PARTNERS, VERDICTS } from '../../format/vocabulary.ts';
import { flag, idOrIds, record, whole, word } from './fields.ts';

const bounds = v.strictObject({
  atLeast: v.optional(whole(0, METER_MAX, 'Holds from this value up.', 'bound-out-of-range')),
  atMost: v.optional(whole(0, METER_MAX, 'Holds up to this value.', 'bound-out-of-range')),
});

export const meter = (name: string) =>
  v.pipe(bounds, v.description(`Between which values ${name} must be, for example { atLeast: 3 }.`));

export const policy = v.pipe(
  v.strictObject({
    meldcode: v.optional(word(MELDCODES, 'Whether the reporting code binds the organisation.')),
    'may-report': v.optional(flag('Whether staff may report themselves.')),
  }),
  v.description('What the organisation has arranged.'),
);

const demands = {
  stress: v.optional(meter('stress')),
  trust: v.optional(meter('trust')),
  safety: v.optional(meter('safety')),
  marked: v.optional(idOrIds('cue', 'Cues whose lines the learner has marked, all of them.')),
  chose: v.optional(idOrIds('choice', 'Choices the learner has made, all of them.')),
  judged: v.optional(record(v.picklist(VERDICTS), 'Judgements, by scene: consult or no-consult.', 'scene')),
  visited: v.optional(idOrIds('scene', 'Scenes the learner has been in, all of them.')),
  routed: v.optional(record(v.picklist(PARTNERS), 'Whom the learner turned to, by scene.', 'scene')),
  noted: v.optional(idOrIds('phrase', 'Phrases the learner wrote down, all of them.')),
  policy: v.optional(policy),
};

/** What `when:` may ask. A `not` holds no other `not`: nobody reads a double negation right. */
export const condition = v.pipe(
  v.strictObject({
    ...demands,
    not: v.optional(v.pipe(v.strictObject(demands), v.description('Only if this does not hold.'))),
  }),
  v.description('Only if all of this holds.'),
);

export type ConditionSource = v.InferOutput<typeof condition>;

/** A reference in a condition is one id or a list of ids; a list here. */
export function listed(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export const when = v.optional(condition);
