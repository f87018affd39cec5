/** A translation in which every text that the format knows is a word of its own, to see that none is forgotten on its way. */
import { type FileInput, updateOverlay } from '../../src/authoring/index.ts';

/** No author writes it. */
const SIGN = '¤';

/** The file with that translation beside it, into a language `xx`; which texts there are, the schema says. */
export function retold<Input extends FileInput>(source: Input): Input {
  const { text, diagnostics } = updateOverlay(source, { file: 'xx.yaml', text: '' });
  if (text === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  let count = 0;
  const words = text.replaceAll(
    /\[nl\] .*?((?: \{(?:when )?[a-z0-9-]+\})*"?)$/gm,
    (_, rest) => `${SIGN}${(count += 1)}${SIGN}${rest}`,
  );
  return { ...source, overlays: [{ file: 'xx.yaml', text: words }] };
}

export const isRetold = (text: string): boolean => new RegExp(`^${SIGN}\\d+${SIGN}$`).test(text);

/** Every text in some data, with the way to it. */
export function* textsIn(value: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

/** Under these keys, and in conditions, nothing is written for a learner: ids, places to go, words of the format. */
const NO_WORDS = new Set([
  ...['id', 'digest', 'version', 'language', 'setting', 'start', 'status', 'date'],
  ...[
    'kind',
    'grade',
    'to',
    'through',
    'skipTo',
    'as',
    'reads',
    'present',
    'look',
    'metersOf',
    'ending',
    'expected',
    'explain',
    'at',
    'src',
  ],
  ...['speaker', 'cue', 'fill', 'signal', 'noise', 'strength', 'partner', 'sources', 'block', 'pair'],
  ...['phone', 'site', 'source', 'checkedOn', 'address', 'sure'],
]);
const isWord = (path: string): boolean => {
  const last = path
    .split('.')
    .filter((key) => !/^\d+$/.test(key))
    .at(-1);
  // At the top a goal's words, each under its id; of a choice or a route the ids of those it touches.
  return !path.includes('.when.') && last !== 'goals' && !NO_WORDS.has(last ?? '');
};

/** Texts that are still the source's, and texts that say so. */
export function forgotten(told: object): string[] {
  const texts = [...textsIn({ ...told, translations: {} })];
  return texts.flatMap(([path, text]) => (isWord(path) && !isRetold(text) ? [`${path}: ${text}`] : []));
}
