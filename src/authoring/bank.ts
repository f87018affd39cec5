import { lookup } from '../format/lookup.ts';
import { castData, paragraphs, reviewData } from './build/parts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { digestOf } from './build/digest.ts';
import type { DraftTexts } from './draft/texts.ts';
import { deepFreeze } from '../format/freeze.ts';
import { citedIn, factsFor, type CitedFacts } from './facts.ts';
import type { FileInput } from './input.ts';
import { openFile } from './open-file.ts';
import { compilePair } from './pair.ts';
import type { BankDraft } from './rules/bank-draft.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import type { BankSource } from './schema/bank.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { Translation } from '../format/types.ts';
import type { BankPair, RoundBank, RoundBlock, RoundPair } from '../format/round-types.ts';

/** `bank.yaml` with its translations, and the pairs that stand beside it with theirs. */
export interface BankInput extends FileInput {
  readonly pairs: readonly FileInput[];
}

/** The rounds of a bank, or what keeps its files from making one. */
export interface BankResult {
  /** The standard round, and the long one where the bank tells of it; none as soon as one diagnostic is an error. */
  readonly banks: readonly RoundBank[];
  /** Of the bank and of all its pairs, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a bank and its pairs into the trainings that rounds are dealt from. Never throws. */
export function compileBank({ pairs: inputs, ...input }: BankInput): BankResult {
  const { opened, diagnostics: own } = openFile('bank', input);
  const overlays = opened && compileOverlays(opened, input.overlays);
  const { facts } = input;
  const read = inputs.map((pair) => compilePair({ ...pair, ...(facts && { facts }) }));
  const pairs = read.flatMap(({ filed }) => filed ?? []);
  const apart = [
    ...own,
    ...(opened ? findings(RULES_BY_KIND.bank.parts, opened) : []),
    ...(overlays?.diagnostics ?? []),
    ...read.flatMap(({ diagnostics }) => diagnostics),
  ];
  // A pair with an error is mended, not missing: until then nothing sure can be said of all together.
  const isWhole = opened !== undefined && pairs.length === inputs.length;
  const together = isWhole ? [...aboutAll({ ...opened, pairs })] : [];
  const diagnostics = inReadingOrder([...apart, ...together]);
  if (!opened || hasErrors([...apart, ...together])) return { banks: [], diagnostics };

  const { source, texts } = opened;
  const sorted = pairs.map(({ pair }) => pair).sort((a, b) => (a.id < b.id ? -1 : 1));
  const translations = merged(overlays?.translations ?? [], sorted);
  const ids = pairs.flatMap(({ file }) => citedIn('round', file.value));
  const cited = factsFor(facts, ids, opened.language);
  const banks = [
    finished(standard(source, texts, sorted), translations, cited, ''),
    ...(source.long
      ? [finished(long(source, source.long, texts, sorted), translations, cited, 'long.')]
      : []),
  ];
  return { banks: deepFreeze(banks), diagnostics };
}

function* aboutAll(draft: BankDraft): Generator<Diagnostic> {
  const { size, pairs, spread } = RULES_BY_KIND.bank;
  const small = [...findings(size, draft)];
  yield* small;
  yield* findings(small.length > 0 ? pairs : [...pairs, ...spread], draft);
}

type Head = Omit<RoundBank, 'length' | 'blocks' | 'digest' | 'facts' | 'translations'>;
type Unfinished = RoundBank extends infer Bank
  ? Bank extends RoundBank
    ? Omit<Bank, 'digest' | 'facts' | 'translations'>
    : never
  : never;

function headOf(
  { format, version, language, level, review, cast }: BankSource,
  { id, title, summary, minutes }: Pick<BankSource, 'id' | 'title' | 'summary' | 'minutes'>,
  pairs: readonly RoundPair[],
): Head {
  return {
    ...{ format, id, version, language, title, summary, minutes, level },
    setting: 'mixed',
    review: reviewData(review),
    cast: castData(cast),
    pairs: pairs.map(({ id, setting, level, person, cast, signal, noise }): BankPair => ({
      ...{ id, setting, level, person, cast, signal, noise },
    })),
  };
}

function standard(source: BankSource, texts: DraftTexts, pairs: readonly RoundPair[]): Unfinished {
  const block = blockIn(texts, 'blocks');
  const { practice, day, burst, end } = source.blocks;
  return {
    ...headOf(source, source, pairs),
    length: 'standard',
    blocks: {
      practice: block('practice', practice),
      day: block('day', day),
      burst: block('burst', burst),
      end: block('end', end),
    },
  };
}

function long(
  source: BankSource,
  { title, summary, minutes, blocks }: NonNullable<BankSource['long']>,
  texts: DraftTexts,
  pairs: readonly RoundPair[],
): Unfinished {
  const block = blockIn(texts, 'long', 'blocks');
  return {
    ...headOf(source, { id: `${source.id}-long`, title, summary, minutes }, pairs),
    length: 'long',
    blocks: {
      long: block('long', blocks.long),
      halfway: block('halfway', blocks.halfway),
      end: block('end', blocks.end),
    },
  };
}

function blockIn(texts: DraftTexts, ...path: readonly string[]) {
  return (name: string, { title }: { readonly title: string }): RoundBlock => ({
    title,
    script: paragraphs(texts, ...path, name, 'script'),
  });
}

/** @param prefix where this training's own texts stand in the bank's translations */
function finished(
  core: Unfinished,
  translations: ReadonlyMap<string, Translation>,
  facts: CitedFacts,
  prefix: '' | 'long.',
): RoundBank {
  const isShared = (path: string): boolean => path.startsWith('cast.') || path.startsWith('pairs.');
  const isOwn = (path: string): boolean => prefix !== '' || !path.startsWith('long.');
  const own = (texts: Translation): Translation =>
    lookup(
      Object.entries(texts).flatMap(([path, text]) => {
        if (isShared(path)) return [[path, text] as const];
        return path.startsWith(prefix) && isOwn(path) ? [[path.slice(prefix.length), text] as const] : [];
      }),
    );
  return {
    ...core,
    digest: digestOf(core),
    ...facts.own,
    translations: lookup(
      [...translations].map(([language, texts]) => [
        language,
        lookup([...Object.entries(own(texts)), ...Object.entries(facts.translation(language))]),
      ]),
    ),
  };
}

/** The bank's texts and those of its pairs, in each language the bank itself is translated into. */
function merged(
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
