/**
 * Syllables of Dutch words by their spelling: as many as there are vowel sounds. Rules, no dictionary, so compounds and
 * names can be one off; over a whole text that evens out, and a formula asks for no more.
 */

/** Spellings of one vowel sound, the longest first; what is not here is a sound a letter: ra-di-o, the-a-ter. */
const SOUND =
  /eau|ieu(?=w)|eeu(?=w)|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|[aeiou]|y(?![aeiou])/g;

/** Loan words whose spelling says another number of sounds than is spoken, as a Dutch hand would write them. */
const AS_SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/team|^deal/g, 'tiem'],
  [/coach/g, 'koots'],
  [/deadline/g, 'detlain'],
  [/(?<=^on|^off)line|(?<=web)site|^site/g, 'lain'],
  [/update|upload/g, 'updeet'],
  [/voice/g, 'vois'],
  [/service/g, 'survis'],
  [/(?<=[ts])io(?=n|en$)/g, 'o'],
  [/eum/g, 'e-um'],
  [/qu/g, 'kw'],
];

/**
 * How many syllables a word has; at least 1. Figures count one each (`112` is read “een een twee”), and what is joined
 * by a hyphen or an apostrophe is counted part by part.
 */
export function countSyllables(word: string): number {
  const parts = word.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return Math.max(
    1,
    parts.map(soundsIn).reduce((sum, sounds) => sum + sounds, 0),
  );
}

function soundsIn(part: string): number {
  const figures = part.match(/\p{N}/gu)?.length ?? 0;
  // A trema begins a sound of its own (geïnd, cliënt); other accents change no sound that counts.
  const plain = part
    .normalize('NFD')
    .replaceAll(/(\p{L})\u0308/gu, '-$1')
    .replaceAll(/\p{M}/gu, '');
  const spoken = AS_SPOKEN.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), plain);
  return figures + (spoken.match(SOUND)?.length ?? 0);
}
