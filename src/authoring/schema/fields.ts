/**
 * The kinds of fields that every file of trainers is made of. A custom message is a diagnostic code (diagnostics/codes.ts);
 * where there is none, structure.ts derives the code from what was expected.
 */
import * as v from 'valibot';
import { ADDRESS_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, SOURCE_FORMAT } from '../../format/vocabulary.ts';
import { isDay } from '../read/days.ts';
import type { Code } from '../diagnostics/codes.ts';
import type { NameKind } from '../read/input.ts';

/**
 * How a text is written: `line` one line of plain text, `prose` a block of paragraphs, `play` a block of speech and
 * narration with cues.
 */
export type TextKind = 'line' | 'prose' | 'play';

const code = (name: Code): Code => name;

/** What a text field tells about itself, so that everything that treats texts finds them by one walk over the schema. */
const text = <Kind extends TextKind>(kind: Kind, description: string) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, code('empty-text')),
    v.metadata({ text: kind }),
    v.description(description),
  );

export const line = (description: string) => text('line', `${description} One line of plain text.`);

export const prose = (description: string) =>
  text(
    'prose',
    `${description} A block (|): one line is one paragraph; *emphasis* and **strong** are allowed.`,
  );

export const play = (description: string) =>
  text(
    'play',
    `${description} A block (|) written like a play: "name: …" is speech, any other line is narration, {cue-id} closes a line.`,
  );

const name = (names?: NameKind) =>
  v.pipe(v.string(), v.regex(ID_PATTERN, code('bad-id')), v.metadata({ names }));

/** The id of this thing, or a reference to another; `names` where it can be renamed within its file. */
export const id = (description: string, names?: NameKind) => v.pipe(name(names), v.description(description));

export const ids = (names: NameKind, description: string) =>
  v.pipe(v.array(name(names)), v.description(description));

export const idOrIds = (names: NameKind, description: string) =>
  v.pipe(v.union([name(names), v.array(name(names))]), v.description(description));

export const word = <const Words extends readonly (string | number)[]>(words: Words, description: string) =>
  v.pipe(v.picklist(words), v.description(description));

export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

export const whole = (least: number, most: number, description: string, out: Code) =>
  v.pipe(
    v.number(),
    v.integer(out),
    v.minValue(least, out),
    v.maxValue(most, out),
    v.metadata({ least, most }),
    v.description(description),
  );

/** By ids that the trainer chooses. */
export const record = <Value extends v.GenericSchema>(value: Value, description: string, names?: NameKind) =>
  v.pipe(v.record(name(names), value), v.description(description));

/** Whether it leads anywhere is for a rule to say, which knows the facts. */
export const source = v.pipe(
  v.string(),
  v.metadata({ source: true }),
  v.description('A fact id such as LAW-09, or an address that starts with https://.'),
);

export const sources = v.pipe(
  v.array(source),
  v.description('Where this comes from: fact ids such as LAW-09, or addresses that start with https://.'),
);

export const inner = record(
  prose('What this person thinks.'),
  'Inner voices, by person of the cast; heard only when the learner replays from that place.',
  'person',
);

export const format = v.pipe(
  v.literal(SOURCE_FORMAT, code('unknown-format')),
  v.description('Which format the file is written in.'),
);

export const language = v.pipe(
  v.string(),
  v.regex(LANGUAGE_PATTERN, code('bad-language')),
  v.description('The language of the texts, such as nl or en.'),
);

export const date = v.pipe(
  v.string(code('bad-date')),
  v.check(isDay, code('bad-date')),
  v.metadata({ day: true }),
  v.description('A day, written as 2026-01-31.'),
);

export const link = (description: string) =>
  v.pipe(v.string(), v.regex(ADDRESS_PATTERN, code('bad-link')), v.description(description));
