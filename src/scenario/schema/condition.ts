import * as v from 'valibot';
import { MELDCODES, METER_MAX, PARTNERS, VERDICTS } from '../vocabulary.ts';
import { flag, idOrIds, record, whole, word } from './fields.ts';

const bounds = v.strictObject({
  atLeast: v.optional(whole(0, METER_MAX, 'Holds from this value up.', 'bound-out-of-range')),
  atMost: v.optional(whole(0, METER_MAX, 'Holds up to this value.', 'bound-out-of-range')),
});

/** What `when:` may ask. Written out, because it contains itself. */
export interface ConditionSource {
  stress?: v.InferOutput<typeof bounds> | undefined;
  trust?: v.InferOutput<typeof bounds> | undefined;
  safety?: v.InferOutput<typeof bounds> | undefined;
  marked?: string | string[] | undefined;
  chose?: string | string[] | undefined;
  judged?: Record<string, (typeof VERDICTS)[number]> | undefined;
  visited?: string | string[] | undefined;
  routed?: Record<string, (typeof PARTNERS)[number]> | undefined;
  noted?: string | string[] | undefined;
  policy?:
    { meldcode?: (typeof MELDCODES)[number] | undefined; 'may-report'?: boolean | undefined } | undefined;
  not?: ConditionSource | undefined;
}

const meter = (name: string) =>
  v.pipe(bounds, v.description(`Between which values ${name} must be, for example { atLeast: 3 }.`));

export const condition: v.GenericSchema<unknown, ConditionSource> = v.pipe(
  v.strictObject({
    stress: v.optional(meter('stress')),
    trust: v.optional(meter('trust')),
    safety: v.optional(meter('safety')),
    marked: v.optional(idOrIds('Cues whose lines the learner has marked, all of them.')),
    chose: v.optional(idOrIds('Choices the learner has made, all of them.')),
    judged: v.optional(record(v.picklist(VERDICTS), 'Judgements, by scene: consult or no-consult.')),
    visited: v.optional(idOrIds('Scenes the learner has been in, all of them.')),
    routed: v.optional(record(v.picklist(PARTNERS), 'Whom the learner turned to, by scene.')),
    noted: v.optional(idOrIds('Phrases the learner wrote down, all of them.')),
    policy: v.optional(
      v.pipe(
        v.strictObject({
          meldcode: v.optional(word(MELDCODES, 'Whether the reporting code binds the organisation.')),
          'may-report': v.optional(flag('Whether staff may report themselves.')),
        }),
        v.description('What the organisation has arranged.'),
      ),
    ),
    not: v.optional(v.lazy((): v.GenericSchema<unknown, ConditionSource> => condition)),
  }),
  v.description('Only if all of this holds.'),
);

/** A reference in a condition is one id or a list of ids; a list here. */
export function listed(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export const when = v.optional(condition);
