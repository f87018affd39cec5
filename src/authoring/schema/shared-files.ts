/** The two files that all scenarios share: whom one can turn to, and where the learner can find help. */
import * as v from 'valibot';
import { PARTNERS, PHONE_PATTERN } from '../../format/vocabulary.ts';
import { date, flag, format, id, language, line, link, prose, source } from './fields.ts';

const card = v.strictObject({
  name: line('The name on the card.'),
  does: prose('What they do.'),
  'does-not': prose('What they do not do.'),
  'sends-back': prose('What comes back, and when.'),
});

export const partnersSchema = v.pipe(
  v.strictObject({
    format,
    language,
    partners: v.pipe(
      v.strictObject(
        Object.fromEntries(PARTNERS.map((partner) => [partner, card])) as Record<
          (typeof PARTNERS)[number],
          typeof card
        >,
      ),
      v.metadata({ unknownKey: 'unknown-partner' }),
      v.description('A card for every partner.'),
    ),
  }),
  v.title('Partners of signal-training'),
);

const helpLine = v.strictObject({
  id: id('The name of this help line in the files.'),
  name: line('The name on the page.'),
  for: line('When to call.'),
  phone: v.optional(
    v.pipe(v.string(), v.regex(PHONE_PATTERN, 'bad-phone'), v.description('The number, between quotes.')),
  ),
  site: v.optional(link('The web address.')),
  checkedOn: v.optional(date),
  source: v.optional(source),
  verified: flag('Whether somebody checked it on the day of checkedOn.'),
});

export const helpLinesSchema = v.pipe(
  v.strictObject({
    format,
    language,
    lines: v.pipe(v.array(helpLine), v.description('The help lines, in the order of the page.')),
  }),
  v.title('Help lines of signal-training'),
);

export type HelpLinesSource = v.InferOutput<typeof helpLinesSchema>;
export type PartnersSource = v.InferOutput<typeof partnersSchema>;
