import { lookup } from '../format/lookup.ts';
import { castData, cueData, paragraphs, playLines, reviewData } from './build/parts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { digestOf } from './build/digest.ts';
import { speakersOf, type CueDraft } from './draft/draft.ts';
import { deepFreeze } from '../format/freeze.ts';
import type { FiledPair } from './rules/bank.ts';
import { cueRules, forbiddenText, headRules } from './rules/index.ts';
import { duplicateCue } from './rules/duplicate-id.ts';
import { roundLength } from './rules/round-length.ts';
import { twinLengths } from './rules/twin-lengths.ts';
import { twinName } from './rules/twin-name.ts';
import { twinWithSignal } from './rules/twin-with-signal.ts';
import { twinWithoutSignal } from './rules/twin-without-signal.ts';
import { roundSchema, type RoundSource, TWINS } from './schema/round.ts';
import type { FileInput } from './input.ts';
import { compileOverlays, openFile } from './open-file.ts';
import type { RoundPair, RoundTwin } from '../format/types.ts';

const ROUND_RULES = [
  forbiddenText,
  ...cueRules,
  duplicateCue,
  roundLength,
  twinLengths,
  twinWithSignal,
  twinWithoutSignal,
];

/** Checks and builds one matched pair, and gives it with the file it came from to rules that look at all pairs of a bank. */
export function openPair(input: FileInput): {
  readonly filed?: FiledPair;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { opened, diagnostics: own } = openFile(roundSchema, input, ({ cast }) => speakersOf(cast));
  if (!opened) return { diagnostics: inReadingOrder(own) };
  const { source } = opened;
  const holders = TWINS.map((id) => ({ id, path: [id], cues: source[id].cues ?? {}, spots: [] }));
  const draft: CueDraft = { ...opened, holders };
  const overlays = compileOverlays(opened, input.overlays);
  const all = [
    ...own,
    ...headRules.flatMap((rule) => [...rule(opened)]),
    ...ROUND_RULES.flatMap((rule) => [...rule(draft)]),
    ...twinName({ ...draft, source }),
    ...overlays.diagnostics,
  ];
  const diagnostics = inReadingOrder(all);
  if (hasErrors(all)) return { diagnostics };
  const core = buildRound(source, draft);
  const translations = lookup(overlays.translations);
  const pair = deepFreeze({ ...core, digest: digestOf(core), translations });
  return { filed: { file: opened.file, pair }, diagnostics };
}

function buildRound(source: RoundSource, draft: CueDraft): Omit<RoundPair, 'digest' | 'translations'> {
  const { texts } = draft;
  const twin = (id: (typeof TWINS)[number]): RoundTwin => ({
    script: playLines(texts, id, id, 'script'),
    cues: lookup(
      Object.entries(source[id].cues ?? {}).map(([cue, entry]) => [
        cue,
        cueData(texts, entry, id, 'cues', cue),
      ]),
    ),
    because: paragraphs(texts, id, 'because'),
    sources: source[id].sources ?? [],
  });
  const { sex, name, neighbourhood, language } = source.person;
  return {
    format: source.format,
    id: source.id,
    language: source.language,
    setting: source.setting,
    level: source.level,
    review: reviewData(source.review),
    person: { sex, name, neighbourhood, language },
    cast: castData(source.cast),
    signal: twin('signal'),
    noise: twin('noise'),
  };
}
