/**
 * 53 bits of a text, as eleven characters of base 36 (cyrb53, by bryc, in the public domain): synchronous, and there on plain
 * http too, where `crypto.subtle` is not. Tells texts apart; proves nothing to anybody who wants two to agree.
 */
export function hash(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  const bits = 4_294_967_296 * (2_097_151 & two) + (one >>> 0);
  return bits.toString(36).padStart(11, '0');
}
