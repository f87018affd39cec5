import { lookup } from '../format/lookup.ts';
import { castData, cueData, paragraphs, playLines, reviewData } from './build/parts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { digestOf } from './build/digest.ts';
import type { RoundDraft } from './draft/draft.ts';
import { deepFreeze } from '../format/freeze.ts';
import type { FileInput } from './input.ts';
import { openFile } from './open-file.ts';
import type { FiledPair } from './rules/bank-draft.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import { TWINS } from './schema/round.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { RoundPair, RoundTwin } from '../format/round-types.ts';

/** Turns one matched pair into data, with the file it came from for rules that look at all pairs of a bank. */
export function compilePair(input: FileInput): {
  readonly filed?: FiledPair;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { opened, diagnostics: own } = openFile('round', input);
  if (!opened) return { diagnostics: inReadingOrder(own) };
  const { source } = opened;
  const holders = TWINS.map((id) => ({ id, path: [id], cues: source[id].cues ?? {}, spots: [] }));
  const draft: RoundDraft = { ...opened, holders };
  const overlays = compileOverlays(draft, input.overlays);
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
