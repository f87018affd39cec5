import { FORMAT } from '../format/vocabulary.ts';
import { castData, paragraphs, reviewData, withdrawal } from './build/parts.ts';
import { diagnostic, hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { below, finished, merged, type Head, type TrainingCore } from './build/bank.ts';
import { helpFor } from './build/help-lines.ts';
import type { DraftTexts } from './draft/texts.ts';
import { deepFreeze } from '../format/freeze.ts';
import { citedIn, factsFor } from './facts.ts';
import type { FileInput } from './read/input.ts';
import { openFile } from './open-file.ts';
import { compilePair } from './pair.ts';
import type { BankDraft } from './rules/bank-draft.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import type { BankSource } from './schema/bank.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { BankPair, Form, RoundBank, RoundBlock, RoundPair } from '../format/round-types.ts';
import { USE_OF } from '../rounds/plan.ts';

/** `bank.yaml` with its translations, and the pairs that stand beside it with theirs. */
export interface BankInput extends FileInput {
  readonly pairs: readonly FileInput[];
}

/** The rounds of a bank, or what keeps its files from making one. */
export interface BankResult {
  /**
   * The standard round, and the forms and the booster where the bank tells of them; of an audience pack the booster, made of
   * its own pairs. None as soon as one diagnostic is an error.
   */
  readonly banks: readonly RoundBank[];
  /** Of the bank and of all its pairs, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a bank and its pairs into the trainings that rounds are dealt from. Never throws. */
export function compileBank({ pairs: inputs, ...input }: BankInput): BankResult {
  const { opened, diagnostics: own } = openFile('bank', input);
  const overlays = opened && compileOverlays(opened, input);
  const { facts } = input;
  const read = inputs.map((pair) => compilePair({ ...pair, ...(facts && { facts }) }));
  // The one round of an audience pack is short, and deals whatever pairs there are for that audience.
  const pairs = read
    .flatMap(({ filed }) => filed ?? [])
    .map((filed) => (opened?.pack ? { ...filed, pair: { ...filed.pair, use: USE_OF.booster } } : filed));
  const apart = [
    ...own,
    ...(opened?.pack && !opened.source.booster
      ? [diagnostic('missing-key', opened.file.keyOf(['booster']), { key: 'booster' })]
      : []),
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
  const banks = trainingsOf(source, texts, sorted, opened.pack).map((training) => {
    const dealt = new Set(training.core.pairs.map(({ id }) => id));
    const ids = pairs.flatMap(({ pair, file }) => (dealt.has(pair.id) ? citedIn('round', file.value) : []));
    const shared = [factsFor(facts, ids, opened.language), helpFor(input.help, opened.language)];
    return { ...finished(training, translations, shared), ...withdrawal(source) };
  });
  return { banks: deepFreeze(banks), diagnostics };
}

function* aboutAll(draft: BankDraft): Generator<Diagnostic> {
  const { size, pairs, spread } = RULES_BY_KIND.bank;
  const small = [...findings(size, draft)];
  yield* small;
  yield* findings(small.length > 0 ? pairs : [...pairs, ...spread], draft);
}

function trainingsOf(
  source: BankSource,
  texts: DraftTexts,
  pairs: readonly RoundPair[],
  pack: BankDraft['pack'],
): readonly TrainingCore[] {
  const { forms, booster } = source;
  if (pack) return booster ? [boosterOf(source, booster, texts, pairs, source.id)] : [];
  return [
    standard(source, texts, pairs),
    ...(forms ? (['a', 'b'] as const).map((form) => formOf(source, forms, form, texts, pairs)) : []),
    ...(booster ? [boosterOf(source, booster, texts, pairs)] : []),
  ];
}

function headOf(
  { version, language, level, review, cast }: BankSource,
  { id, title, summary, minutes }: Pick<BankSource, 'id' | 'title' | 'summary' | 'minutes'>,
  pairs: readonly RoundPair[],
  length: RoundBank['length'],
): Head {
  return {
    ...{ format: FORMAT, id, version, language, title, summary, minutes, level },
    setting: 'mixed',
    review: reviewData(review),
    cast: castData(cast),
    pairs: pairs
      .filter(({ use }) => use === USE_OF[length])
      .map(({ id, setting, level, person, cast, signal, noise }): BankPair => ({
        ...{ id, setting, level, person, cast, signal, noise },
      })),
  };
}

function standard(source: BankSource, texts: DraftTexts, pairs: readonly RoundPair[]): TrainingCore {
  const block = blockIn(texts, 'blocks');
  const { practice, day, burst, end } = source.blocks;
  const core = {
    ...headOf(source, source, pairs, 'standard'),
    length: 'standard' as const,
    blocks: {
      practice: block('practice', practice),
      day: block('day', day),
      burst: block('burst', burst),
      end: block('end', end),
    },
  };
  return { core, own: (path) => (/^(?:forms|booster)\./.test(path) ? undefined : path) };
}

function formOf(
  source: BankSource,
  { summary, minutes, blocks, ...titles }: NonNullable<BankSource['forms']>,
  form: Form,
  texts: DraftTexts,
  pairs: readonly RoundPair[],
): TrainingCore {
  const block = blockIn(texts, 'forms', 'blocks');
  const { title } = titles[form];
  const core = {
    ...headOf(source, { id: `${source.id}-${form}`, title, summary, minutes }, pairs, 'form'),
    length: 'form' as const,
    form,
    blocks: {
      form: block('form', blocks.form),
      halfway: block('halfway', blocks.halfway),
      end: block('end', blocks.end),
    },
  };
  return { core, own: (path) => (path === `forms.${form}.title` ? 'title' : below('forms.', path)) };
}

function boosterOf(
  source: BankSource,
  { title, summary, minutes, blocks }: NonNullable<BankSource['booster']>,
  texts: DraftTexts,
  pairs: readonly RoundPair[],
  id = `${source.id}-booster`,
): TrainingCore {
  const block = blockIn(texts, 'booster', 'blocks');
  const core = {
    ...headOf(source, { id, title, summary, minutes }, pairs, 'booster'),
    length: 'booster' as const,
    blocks: { booster: block('booster', blocks.booster), end: block('end', blocks.end) },
  };
  return { core, own: (path) => below('booster.', path) };
}

function blockIn(texts: DraftTexts, ...path: readonly string[]) {
  return (name: string, { title }: { readonly title: string }): RoundBlock => ({
    title,
    script: paragraphs(texts, ...path, name, 'script'),
  });
}
