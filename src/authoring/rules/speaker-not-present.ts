import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../draft/draft.ts';
import type { Path } from '../read/source-file.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** Lines of a play, and what the file says of who can hear them. */
interface Play {
  readonly lines: Path;
  /** Absent: whoever speaks is present. */
  readonly present: readonly string[] | undefined;
  /** Where that is said. */
  readonly said: Path;
  /** Whom the learner plays, who is always present. */
  readonly as: string;
}

/** Whoever answers has heard what was said. To think one need not have heard it. */
export const speakerNotPresent: Rule = {
  code: 'speaker-not-present',
  severity: 'error',
  *find(draft) {
    for (const play of playsOf(draft)) yield* strangersIn(play, draft);
  },
};

function* playsOf(draft: Draft): Generator<Play> {
  const { scenes } = draft.source;
  for (const [id, { present, as = LEARNER }] of Object.entries(scenes)) {
    yield { lines: ['scenes', id, 'script'], present, said: ['scenes', id, 'present'], as };
  }
  for (const { scene, part, path } of gradedParts(draft)) {
    const { present, as = LEARNER } = scenes[scene] ?? {};
    yield {
      lines: [...path, 'then' in part ? 'then' : 'returns'],
      present: part.present ?? present,
      said: [...(part.present ? path : ['scenes', scene]), 'present'],
      as,
    };
  }
}

/**
 * Each who answers and is not there, once, where they first do. Who says something before anybody else may leave without
 * hearing the rest, such as whoever puts the bin out; and partners speak from their own desk.
 */
function* strangersIn(
  { lines, present, said, as }: Play,
  { file, source, texts }: Draft,
): Generator<Finding> {
  const isKnown = (id: string): boolean => Object.hasOwn(source.cast, id);
  // A name that nobody has is one slip, and told as that.
  if (!present?.every((id) => isKnown(id) || id === LEARNER)) return;
  const there = new Set([as, ...present]);
  const spoken = new Set<string>();
  for (const { speaker, index } of texts.lines(...lines)) {
    if (speaker === undefined) continue;
    const hasHeard = spoken.size > 1 || (spoken.size === 1 && !spoken.has(speaker));
    spoken.add(speaker);
    if (!hasHeard || there.has(speaker) || !isKnown(speaker)) continue;
    there.add(speaker);
    yield { at: file.charactersOf(lines, index), params: { name: speaker }, related: [file.keyOf(said)] };
  }
}
