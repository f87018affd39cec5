/** What kind of picture a file is, by what stands in it: a name promises nothing. */

/** Ways to store a picture that every browser of today can show. */
export type ImageFormat = 'svg' | 'png' | 'jpg' | 'webp' | 'avif';

/** By the first bytes: PNG (W3C) 5.2, ISO/IEC 10918-1 B.1, RFC 9649 2.4, AVIF 1.2 section 6 (the brands of its `ftyp` box). */
const IS_FORMAT: Readonly<Record<Exclude<ImageFormat, 'svg'>, (head: string) => boolean>> = {
  png: (head) => head.startsWith('\x89PNG\r\n\x1A\n'),
  jpg: (head) => head.startsWith('\xFF\xD8\xFF'),
  webp: (head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8),
  avif: (head) => head.startsWith('ftyp', 4) && /avi[fs]/.test(head),
};

/** The `ftyp` box of a picture is not longer. */
const HEAD_BYTES = 64;

/** Whether this is a picture of that kind. */
export function isImage(content: Uint8Array, format: ImageFormat): boolean {
  if (format === 'svg') return isSvg(textOf(content));
  return IS_FORMAT[format](String.fromCharCode(...content.subarray(0, HEAD_BYTES)));
}

/** Without it a browser shows a drawing inside a page, and never as a picture. */
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** One thing that may stand before the first element: step by step, so that no text is tried twice. */
const BEFORE_ROOT = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>/y;
const SVG_ROOT = /<(?:[\w.-]+:)?svg[\s/>]/y;

function isSvg(text: string): boolean {
  if (!text.includes(SVG_NAMESPACE)) return false;
  let at = 0;
  for (BEFORE_ROOT.lastIndex = 0; BEFORE_ROOT.test(text); at = BEFORE_ROOT.lastIndex);
  SVG_ROOT.lastIndex = at;
  return SVG_ROOT.test(text);
}

/** XML may be UTF-16, and then says so with its first sign; some drawing programs write it. */
function textOf(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder().decode(content);
}
