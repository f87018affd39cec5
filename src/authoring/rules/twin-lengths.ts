import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import { wordsIn } from '../draft/words.ts';
import type { CueRule } from './rule.ts';

/** How many times the words of its twin a script may have. */
const LONGER = 1.25;

/** Length must not tell which of the two it is. */
export const twinLengths: CueRule = {
  code: 'twin-lengths',
  severity: 'error',
  *find(draft) {
    const { file, texts } = draft;
    const [signal, noise] = [
      wordsIn(texts.lines('signal', 'script')),
      wordsIn(texts.lines('noise', 'script')),
    ];
    const params = { longer: Math.max(signal, noise), shorter: Math.min(signal, noise) };
    if (params.longer <= params.shorter * LONGER) return;
    const place = (twin: string): RelatedPlace => file.keyOf([twin, 'script']);
    const [longer, shorter] = signal > noise ? ['signal', 'noise'] : ['noise', 'signal'];
    yield { at: place(longer), params, related: [place(shorter)] };
  },
};
