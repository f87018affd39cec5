import { lookup } from '../format/lookup.ts';
import { FORMAT } from '../format/vocabulary.ts';
import { castData, cueData, paragraphs, playLines, reviewData } from './build/parts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { digestOf } from './build/digest.ts';
import type { RoundDraft } from './draft/draft.ts';
import type { DraftTexts } from './draft/texts.ts';
import { deepFreeze } from '../format/freeze.ts';
import type { FileInput } from './read/input.ts';
import { openFile } from './open-file.ts';
import type { FiledPair } from './rules/bank-draft.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import { TWINS, type TwinSource } from './schema/round.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { NowOption, RoundPair, RoundTwin } from '../format/round-types.ts';

/** Turns one matched pair into data, with the file it came from for rules that look at all pairs of a bank. */
export function compilePair(input: FileInput): {
  readonly filed?: FiledPair;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { opened, diagnostics: own } = openFile('round', input);
  if (!opened) return { diagnostics: inReadingOrder(own) };
  const { source } = opened;
  const holders = TWINS.map((id) => ({ id, path: [id], cues: source[id].cues ?? {}, spots: [], lines: [] }));
  const draft: RoundDraft = { ...opened, holders };
  const overlays = compileOverlays(draft, input);
  const all = [...own, ...findings(RULES_BY_KIND.round.parts, draft), ...overlays.diagnostics];
  const diagnostics = inReadingOrder(all);
  if (hasErrors(all)) return { diagnostics };
  const core = buildRound(draft);
  const translations = lookup(overlays.translations);
  const pair = deepFreeze({ ...core, digest: digestOf(core), translations });
  return { filed: { file: draft.file, pair }, diagnostics };
}

function buildRound({ source, texts }: RoundDraft): Omit<RoundPair, 'digest' | 'translations'> {
  const twin = (id: (typeof TWINS)[number]): RoundTwin => ({
    script: playLines(texts, id, id, 'script'),
    cues: lookup(
      Object.entries(source[id].cues ?? {}).map(([cue, entry]) => [
        cue,
        cueData(texts, entry, id, 'cues', cue),
      ]),
    ),
    because: paragraphs(texts, id, 'because'),
    ...optionalParts(source[id], texts, id),
    sources: source[id].sources ?? [],
  });
  const { sex, name, neighbourhood, language } = source.person;
  return {
    format: FORMAT,
    id: source.id,
    use: source.use,
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

/** What not every twin has. */
function optionalParts(
  { differs, now, difficulty, panel, pilot }: TwinSource,
  texts: DraftTexts,
  id: string,
): Partial<RoundTwin> {
  const options = Object.entries(now ?? {}).map(([option, { say, grade }]): NowOption => {
    const kind = say === undefined ? 'do' : 'say';
    const path = [id, 'now', option];
    return {
      id: option,
      kind,
      label: paragraphs(texts, ...path, kind),
      grade,
      because: paragraphs(texts, ...path, 'because'),
    };
  });
  return {
    ...(differs !== undefined && { differs: paragraphs(texts, id, 'differs') }),
    ...(now && { now: options }),
    ...(difficulty && { difficulty }),
    ...(panel && { panel: { n: panel.n, agreement: panel.agreement } }),
    ...(pilot && { pilot: { n: pilot.n, right: pilot.right } }),
  };
}
