/**
 * The player's own look at a scenario that came from a host page or a server. Not the checker: it makes sure that
 * nothing the engine and the player rely on is missing, so that a broken file is refused before play and never during it.
 */
import {
  type Test,
  empty,
  flag,
  isOneOf,
  isRecord,
  light,
  list,
  matching,
  number,
  optional,
  record,
  shape,
  text,
  unweighed,
} from './shapes.ts';
import { fitsTogether } from './fits.ts';
import type { Scenario } from './types.ts';
import {
  ADDRESS_PATTERN,
  CONTACT_SETTINGS,
  DIGEST_PATTERN,
  FORMAT,
  ID_PATTERN,
  LOOKS,
  PHONE_PATTERN,
  VERSION_PATTERN,
  PARTNERS,
} from './vocabulary.ts';

/** `wrong-format`: made for another version of the player. `damaged`: not a compiled scenario, or its parts do not fit. */
export type GuardProblem = 'wrong-format' | 'damaged';

/**
 * What a title may weigh in characters, and what is drawn together, such as a scene: many times what a long one does, and
 * little enough to be drawn at once.
 */
export const HEAVIEST = { text: 10_000, part: 250_000 };

/** Far deeper than emphasis ever goes; a tree that is deeper, or goes round, would exhaust whoever draws it. */
const INLINE_DEPTH = 8;
const never: Test = () => false;
const thing = shape({});
const inline = (depth: number): Test => {
  const within = depth > 0 ? list(inline(depth - 1)) : never;
  return (value, scale) => {
    if (text(value, scale)) return true;
    if (!isRecord(value) || !thing(value, scale)) return false;
    return within(value['em'] ?? value['strong'], scale) || (depth > 0 && value['fill'] === 'policy.contact');
  };
};
const paragraph = { text: list(inline(INLINE_DEPTH)), lang: optional(text) };
export const paragraphs = list(shape(paragraph));
const inner = record(paragraphs);
const langs = optional(record(text));

const CONDITION_DEPTH = 8;
const bounds = optional(shape({ atLeast: optional(number), atMost: optional(number) }));
const ids = optional(list(text));
const condition = (depth: number): Test =>
  depth === 0
    ? never
    : shape({
        stress: bounds,
        trust: bounds,
        safety: bounds,
        marked: ids,
        chose: ids,
        visited: ids,
        noted: ids,
        judged: optional(record(text)),
        routed: optional(record(text)),
        policy: optional(record((fact, scale) => text(fact, scale) || flag(fact, scale))),
        not: optional(condition(depth - 1)),
      });
const when = optional(condition(CONDITION_DEPTH));
export const line = shape({ ...paragraph, id: text, speaker: optional(text), cue: optional(text), when });

/** Whether it leads anywhere is for `fitsTogether`. */
const way = { to: text, through: optional(text) };

/** Of a draw. */
const part: Test = (value, scale) => number(value, scale) && Number.isInteger(value) && Number(value) > 0;
const graded = {
  when,
  present: ids,
  grade: optional(text),
  because: paragraphs,
  sources: list(text),
  goals: list(text),
  effects: record(number),
  inner,
  ...way,
};
const TURNS: Readonly<Record<string, Test>> = {
  choices: shape({
    choices: list(
      shape({ ...graded, id: text, kind: text, label: paragraphs, once: flag, then: list(line) }),
    ),
  }),
  judge: shape({
    expected: text,
    because: paragraphs,
    differs: optional(paragraphs),
    sources: list(text),
    explain: text,
    ...way,
  }),
  route: shape({
    routes: list(shape({ ...graded, partner: (value) => isOneOf(PARTNERS, value), returns: list(line) })),
  }),
  note: shape({
    phrases: list(shape({ id: text, kind: text, text: paragraphs, because: paragraphs })),
    because: paragraphs,
    ...way,
  }),
  next: shape({ branches: list(shape({ when, chance: optional(part), ...way })) }),
  end: shape({ ending: text }),
};
const turn: Test = (value, scale) => {
  const kind = isRecord(value) ? value['kind'] : undefined;
  return typeof kind === 'string' && Object.hasOwn(TURNS, kind) && TURNS[kind]?.(value, scale) === true;
};

const cue = { why: paragraphs, sources: list(text) };
const signalCue = shape({ ...cue, signal: text, strength: text });
const noiseCue = shape({ ...cue, noise: text });
export const cues = record((value, scale) =>
  (isRecord(value) && Object.hasOwn(value, 'noise') ? noiseCue : signalCue)(value, scale),
);

/**
 * A path beside the scenario, or from the root of its server: never a scheme, another host or a way up. From the root, where
 * a bundler puts what a page brings along, it ends as a picture does, and asks nothing of the server but a file.
 */
const PICTURE_PATTERN = /^(?!.*\.\.)(?:media\/[\w./-]+|\/(?![/\\])[^\s\\?#]+\.(?:svg|png|jpe?g|webp|avif))$/;

const scene = light(
  HEAVIEST.part,
  shape({
    id: text,
    title: optional(text),
    place: optional(text),
    time: optional(shape({ day: number, at: text })),
    setting: optional((value) => isOneOf(CONTACT_SETTINGS, value)),
    metersOf: optional((value, scale) => empty(value, scale) || text(value, scale)),
    as: text,
    present: ids,
    reads: optional(text),
    picture: optional(
      shape({
        src: matching(PICTURE_PATTERN),
        alt: text,
        langs,
        spots: list(
          shape({
            cue: optional(text),
            id: text,
            label: text,
            langs,
            at: (at, scale) => list(number, 4)(at, scale) && (at as readonly unknown[]).length === 4,
          }),
        ),
      }),
    ),
    script: list(line),
    inner,
    cues,
    turn,
    case: optional(shape({ block: text, number: optional(number), of: number, pair: text })),
    isOrderFixed: optional((value) => value === true),
    skipTo: optional(text),
    langs,
  }),
);

const look: Test = (value) => isOneOf(LOOKS, value);
export const cast = light(
  HEAVIEST.part,
  record(shape({ name: text, role: optional(text), look: optional(look), langs })),
);

const fact = shape({
  says: text,
  title: text,
  // It becomes a link.
  address: optional(matching(ADDRESS_PATTERN)),
  sure: text,
  checkedOn: optional(text),
  langs,
});
/** Far more than one looks through who needs help. */
const MOST_HELP_LINES = 30;
/** It becomes a date on the page. */
const day: Test = (value, scale) =>
  matching(/^\d{4}-\d\d-\d\d$/)(value, scale) && !Number.isNaN(Date.parse(String(value)));
const helpLine = shape({
  id: matching(ID_PATTERN),
  name: text,
  for: text,
  // They become links.
  phone: optional(matching(PHONE_PATTERN)),
  site: optional(matching(ADDRESS_PATTERN)),
  checkedOn: optional(day),
  langs,
});
/** Of one path: a line, or a block in which lines may be missing. */
const lines = list((item, scale) => empty(item, scale) || paragraph.text(item, scale));
const translated: Test = (value, scale) => text(value, scale) || lines(value, scale);
const translations = unweighed(record(record(light(HEAVIEST.part, translated))));
/** Each is a button on the card. */
const MOST_LANGUAGES = 100;

/** What every training has, whatever is played in it. */
export const head = {
  // As the completion needs them: what could not be reported must not be played.
  id: matching(ID_PATTERN),
  version: matching(VERSION_PATTERN),
  language: text,
  title: light(HEAVIEST.text, text),
  summary: light(HEAVIEST.text, text),
  langs,
  minutes: number,
  level: number,
  setting: text,
  review: shape({ status: text, role: optional(text), date: optional(text) }),
  cast,
  digest: matching(DIGEST_PATTERN),
  withdrawn: optional((value) => value === true),
  facts: optional(light(HEAVIEST.part, record(fact))),
  helpLines: optional(light(HEAVIEST.part, list(helpLine, MOST_HELP_LINES))),
  translations: (value: unknown) =>
    translations(value) && Object.keys(value as object).length <= MOST_LANGUAGES,
};

const card = shape({ name: text, does: paragraphs, doesNot: paragraphs, sendsBack: paragraphs, langs });

const discussion = shape({
  questions: light(HEAVIEST.part, record(text)),
  questionLangs: langs,
  dispute: light(HEAVIEST.text, text),
  langs,
});

const scenarioShape = shape({
  ...head,
  sources: list(text),
  goals: light(HEAVIEST.part, record(text)),
  goalLangs: langs,
  discuss: optional(discussion),
  partners: light(HEAVIEST.part, record(card)),
  meters: shape({ stress: number, trust: number, safety: number }),
  metersOf: optional(text),
  start: text,
  scenes: record(scene),
});

/**
 * Takes anything for a scenario, or says why not. Never throws. The value is left as it is: it may be the host's own
 * object, the player changes nothing in it, and freezing ten thousand scenes costs more than looking at them.
 */
export function guardScenario(
  value: unknown,
): { readonly scenario: Scenario } | { readonly problem: GuardProblem } {
  const guarded = guarding<Scenario>(value, scenarioShape, fitsTogether);
  return 'problem' in guarded ? guarded : { scenario: guarded.value };
}

/** Takes anything for what has this shape in this format, and whose parts fit together. */
export function guarding<Value>(
  value: unknown,
  isShaped: Test,
  isWhole: (value: Value) => boolean,
): { readonly value: Value } | { readonly problem: GuardProblem } {
  try {
    if (!isRecord(value)) return { problem: 'damaged' };
    const { format } = value;
    if (typeof format === 'number' && format !== FORMAT) return { problem: 'wrong-format' };
    if (format !== FORMAT || !unweighed(isShaped)(value)) return { problem: 'damaged' };
    return isWhole(value as Value) ? { value: value as Value } : { problem: 'damaged' };
  } catch {
    // A getter that throws, or a tree so deep that the tests above ran out of stack.
    return { problem: 'damaged' };
  }
}
