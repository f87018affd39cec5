/** Single things by which one text differs from another at a glance, each as a number. */
import type { Surface } from './surface.ts';

export type Mark = (surface: Surface) => number;

/** Told in every language. */
const PLAIN_MARKS = {
  characters: ({ characters }) => Math.log(1 + characters),
  words: ({ words }) => Math.log(1 + words.length),
  'word-length': ({ words, characters }) => characters / Math.max(1, words.length),
  sentences: ({ sentences }) => sentences,
  question: ({ questions }) => questions,
  'ends-in-question': ({ endsInQuestion }) => Number(endsInQuestion),
  exclamation: ({ exclamations }) => exclamations,
  comma: ({ commas }) => commas,
  colon: ({ colons }) => colons,
  dots: ({ dots }) => dots,
  quotes: ({ quotes }) => quotes,
  digits: ({ digits }) => digits,
} as const satisfies Record<string, Mark>;

/** Told where there is a list of words. */
const LISTED_MARKS = {
  negation: ({ classes }) => classes?.negation ?? 0,
  softener: ({ classes }) => classes?.softener ?? 0,
  courtesy: ({ classes }) => classes?.courtesy ?? 0,
  money: ({ classes }) => classes?.money ?? 0,
  record: ({ classes }) => classes?.record ?? 0,
  self: ({ classes }) => classes?.self ?? 0,
  reason: ({ classes }) => classes?.reason ?? 0,
  man: ({ classes }) => classes?.man ?? 0,
  woman: ({ classes }) => classes?.woman ?? 0,
  'closed-question': ({ isClosedQuestion }) => Number(isClosedQuestion ?? false),
} as const satisfies Record<string, Mark>;

export const MARKS = { ...PLAIN_MARKS, ...LISTED_MARKS };
export type MarkName = keyof typeof MARKS;

/** Whether a mark can be told of this text. */
export function isTold(mark: MarkName, { classes }: Surface): boolean {
  return classes !== undefined || Object.hasOwn(PLAIN_MARKS, mark);
}
