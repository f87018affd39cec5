import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import { wordsOf } from './round-words.ts';
import type { CueRule } from './rule.ts';

/** How many times the words of its twin a script may have. */
const LONGER = 1.25;

/** Length must not tell which of the two it is. */
export const twinLengths: CueRule = {
  code: 'twin-lengths',
  severity: 'error',
  *find(draft) {
    const [signal, noise] = [wordsOf(draft, 'signal'), wordsOf(draft, 'noise')];
    const params = { longer: Math.max(signal, noise), shorter: Math.min(signal, noise) };
    if (params.longer <= params.shorter * LONGER) return;
    const place = (twin: string): RelatedPlace => draft.file.keyOf([twin, 'script']);
    const [longer, shorter] = signal > noise ? ['signal', 'noise'] : ['noise', 'signal'];
    yield { at: place(longer), params, related: [place(shorter)] };
  },
};
