import { distance } from 'fastest-levenshtein';

/** Two slips of a finger: the usual limit for guessing what was meant; one for short words, where two is half the word. */
function slipsAllowed(word: string): number {
  return word.length <= 3 ? 1 : 2;
}

/** The word of the list that was probably meant, compared without capitals; undefined when none comes near. */
export function nearMiss(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = slipsAllowed(wanted) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const slips = distance(wanted, candidate.toLowerCase());
    if (slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

/** `suggestion` as a diagnostic parameter, or nothing. */
export function suggestion(word: string, words: Iterable<string>): { suggestion?: string } {
  const meant = nearMiss(word, words);
  return meant === undefined ? {} : { suggestion: meant };
}
