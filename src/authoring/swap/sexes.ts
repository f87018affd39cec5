/** The words for women and men that change places when the sexes of a text are swapped. Names stay: the reader minds those. */

/** Each word and the one it changes places with. */
type Pairs = readonly (readonly [man: string, woman: string])[];

interface Words {
  readonly pairs: Pairs;
  /** Words with more than one meaning, and the likeliest word in their place. */
  readonly unsure: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<string, Words>> = {
  nl: {
    pairs: [
      ['man', 'vrouw'],
      ['mannen', 'vrouwen'],
      ['meneer', 'mevrouw'],
      ['vader', 'moeder'],
      ['papa', 'mama'],
      ['zoon', 'dochter'],
      ['broer', 'zus'],
      ['vriend', 'vriendin'],
      ['oom', 'tante'],
      ['opa', 'oma'],
      ['neef', 'nicht'],
      ['jongen', 'meisje'],
    ],
    unsure: { hij: 'zij', hem: 'haar', zijn: 'haar', zij: 'hij', ze: 'hij', haar: 'zijn' },
  },
  en: {
    pairs: [
      ['he', 'she'],
      ['himself', 'herself'],
      ['man', 'woman'],
      ['men', 'women'],
      ['mr', 'mrs'],
      ['sir', 'madam'],
      ['husband', 'wife'],
      ['father', 'mother'],
      ['dad', 'mum'],
      ['son', 'daughter'],
      ['brother', 'sister'],
      ['boyfriend', 'girlfriend'],
      ['uncle', 'aunt'],
      ['nephew', 'niece'],
      ['boy', 'girl'],
    ],
    unsure: { him: 'her', his: 'her', her: 'his' },
  },
};

/**
 * A text with the sexes of everybody in it swapped: changed words stand between ‹ and ›, those that may have meant something
 * else with a question mark. The text itself where it has no such word; undefined in a language without a list.
 */
export function withSexesSwapped(text: string, language: string): string | undefined {
  const words = WORDS[language];
  if (!words) return undefined;
  const other = new Map([
    ...words.pairs.flatMap(([man, woman]) => [[man, woman] as const, [woman, man] as const]),
    ...Object.entries(words.unsure).map(([word, likely]) => [word, `${likely}?`] as const),
  ]);
  return text.replace(/\p{L}+/gu, (word) => {
    const swapped = other.get(word.toLowerCase());
    return swapped === undefined ? word : `‹${likeIn(word, swapped)}›`;
  });
}

/** With a capital where the word had one. */
function likeIn(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
