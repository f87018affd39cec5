/** The trainings of a bank as they are compiled: cores, their digests and their translations. */
import type { RoundBank, RoundPair } from '../../format/round-types.ts';
import type { Scenario, Translation } from '../../format/types.ts';
import { lookup } from '../../format/lookup.ts';
import { digestOf } from './digest.ts';

export type Head = Omit<
  RoundBank,
  'length' | 'blocks' | 'digest' | 'withdrawn' | 'facts' | 'helpLines' | 'translations'
>;
type Unfinished = RoundBank extends infer Bank
  ? Bank extends RoundBank
    ? Omit<Bank, 'digest' | 'withdrawn' | 'facts' | 'helpLines' | 'translations'>
    : never
  : never;

/** A training of the bank, and where each of its own texts stands in the bank's translations. */
export interface TrainingCore {
  readonly core: Unfinished;
  /** The path of a text in the training, by the path it has in the bank; undefined for texts of the others. */
  readonly own: (path: string) => string | undefined;
}

/** What a training carries of a shared file, in its own language and in another. */
interface Carried {
  readonly own: Pick<Scenario, 'facts' | 'helpLines'>;
  readonly translation: (language: string) => Translation;
}

export const below = (prefix: string, path: string): string | undefined =>
  path.startsWith(prefix) ? path.slice(prefix.length) : undefined;

/** With its digest, what it carries of shared files, and its translations by the paths that its texts have. */
export function finished(
  { core, own }: TrainingCore,
  translations: ReadonlyMap<string, Translation>,
  shared: readonly Carried[],
): RoundBank {
  const dealt = new Set(core.pairs.map(({ id }) => id));
  const pathOf = (path: string): string | undefined => {
    if (path.startsWith('cast.')) return path;
    const pair = below('pairs.', path)?.split('.', 1)[0];
    return pair === undefined ? own(path) : dealt.has(pair) ? path : undefined;
  };
  const moved = (texts: Translation): Translation =>
    lookup(
      Object.entries(texts).flatMap(([path, text]) => {
        const to = pathOf(path);
        return to === undefined ? [] : [[to, text] as const];
      }),
    );
  const carried: Carried['own'] = Object.fromEntries(shared.flatMap((one) => Object.entries(one.own)));
  return {
    ...core,
    digest: digestOf(core),
    ...carried,
    translations: lookup(
      [...translations].map(([language, texts]) => [
        language,
        lookup([
          ...Object.entries(moved(texts)),
          ...shared.flatMap(({ translation }) => Object.entries(translation(language))),
        ]),
      ]),
    ),
  };
}

/** The bank's texts and those of its pairs, in each language the bank itself is translated into. */
export function merged(
  bank: readonly (readonly [string, Translation])[],
  pairs: readonly RoundPair[],
): ReadonlyMap<string, Translation> {
  return new Map(
    bank.map(([language, texts]) => [
      language,
      lookup([
        ...Object.entries(texts),
        ...pairs.flatMap(({ id, translations }) =>
          Object.entries(translations[language] ?? {}).map(
            ([path, text]) => [`pairs.${id}.${path}`, text] as const,
          ),
        ),
      ]),
    ]),
  );
}
