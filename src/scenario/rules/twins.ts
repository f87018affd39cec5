/** Rules for the two halves of a round: only the pattern may tell them apart. */
import { diagnostic, type Diagnostic } from '../diagnostic.ts';
import type { CueDraft } from '../draft.ts';
import { describedCues } from './cues.ts';

export const TWINS = ['signal', 'noise'] as const;

/** Words of a script that fit on a card and can be read in half a minute. */
const FEWEST = 40;
const MOST = 80;
/** How much longer than its twin a script may be: length must not tell which of the two it is. */
const LONGER = 1.25;

/** Words that are read: without the ids of who speaks and of cues. */
function words(draft: CueDraft, twin: string): number {
  return draft.texts
    .lines(twin, 'script')
    .map(({ written, speaker, cue }) => {
      const end = cue ? written.lastIndexOf('{') : written.length;
      return written.slice(speaker === undefined ? 0 : speaker.length + 1, end);
    })
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

export function* roundLength(draft: CueDraft): Generator<Diagnostic> {
  for (const twin of TWINS) {
    const count = words(draft, twin);
    if (count >= FEWEST && count <= MOST) continue;
    const params = { words: count, least: FEWEST, most: MOST };
    yield diagnostic('round-length', draft.file.keyOf([twin, 'script']), params);
  }
}

export function* twinLengths(draft: CueDraft): Generator<Diagnostic> {
  const [signal, noise] = [words(draft, 'signal'), words(draft, 'noise')];
  if (Math.max(signal, noise) <= Math.min(signal, noise) * LONGER) return;
  const [longer, shorter] = signal > noise ? ['signal', 'noise'] : ['noise', 'signal'];
  const params = { longer: Math.max(signal, noise), shorter: Math.min(signal, noise) };
  const place = draft.file.keyOf([longer ?? '', 'script']);
  yield diagnostic('twin-lengths', place, params, [draft.file.keyOf([shorter ?? '', 'script'])]);
}

/** A reason to consult rests on a signal; where there is no reason, nothing in the text is one. */
export function* twinCueKind(draft: CueDraft): Generator<Diagnostic> {
  const cues = [...describedCues(draft)];
  for (const { id, path, cue } of cues.filter(({ holder, cue: one }) => holder === 'noise' && one.signal)) {
    const params = { twin: 'noise', cue: id, kind: cue.signal ?? '' };
    yield diagnostic('twin-with-signal', draft.file.keyOf([...path, 'signal']), params);
  }
  if (cues.some(({ holder, cue }) => holder === 'signal' && cue.signal)) return;
  yield diagnostic('twin-without-signal', draft.file.keyOf(['signal']));
}
