import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ImageFormat, isImage } from '../../../src/authoring/read/image-format.ts';

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? little : little.swap16();
};

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const EXPORTED = `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by <someone@example.org> -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
]>
<svg xmlns="&ns_svg;"></svg>`;

/** One of each, as programs write them. */
const PICTURES: readonly (readonly [string, ImageFormat, Uint8Array])[] = [
  ['a png', 'png', bytes('\x89PNG\r\n\x1A\n\0\0\0\rIHDR')],
  ['a jpg', 'jpg', bytes('\xFF\xD8\xFF\xE0\0\x10JFIF')],
  ['a webp', 'webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
  ['an avif', 'avif', bytes('\0\0\0\x20ftypavif\0\0\0\0avifmif1miaf')],
  ['an avif by its second brand', 'avif', bytes('\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf')],
  ['a drawing by hand', 'svg', bytes(`<svg ${XMLNS} viewBox="0 0 1 1"><rect/></svg>`)],
  ['a drawing with all that may come first', 'svg', bytes(EXPORTED)],
  ['a drawing with a prefix', 'svg', bytes('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>')],
  ['a drawing with a byte order mark', 'svg', bytes(`\xEF\xBB\xBF<svg ${XMLNS}/>`)],
  ['a drawing in UTF-16', 'svg', utf16(EXPORTED, 'le')],
  ['a drawing in UTF-16 the other way round', 'svg', utf16(EXPORTED, 'be')],
  ['a drawing of ours', 'svg', readFileSync('scenarios/around-the-table/media/kitchen.svg')],
];

const OTHERS: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', bytes('')],
  ['a page with a drawing in it', bytes(`<!doctype html><svg ${XMLNS}></svg>`)],
  ['a drawing made for inside a page', bytes('<svg viewBox="0 0 1 1"></svg>')],
  ['a pointer to a large file', bytes('version https://git-lfs.github.com/spec/v1\noid sha256:0\n')],
  ['a gif', bytes('GIF89a')],
  ['a photo of a telephone', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['a sound', bytes('RIFF\x24\0\0\0WAVEfmt ')],
  ['a text that never stops beginning', bytes(`${XMLNS}${'<!-- '.repeat(50_000)}`)],
];

const FORMATS: readonly ImageFormat[] = ['svg', 'png', 'jpg', 'webp', 'avif'];
const formatsOf = (content: Uint8Array) => FORMATS.filter((format) => isImage(content, format));

describe('what is in a file', () => {
  it.each(PICTURES)('is for %s a picture of that kind and of no other', (_case, format, content) => {
    expect(formatsOf(content)).toEqual([format]);
  });

  it.each(OTHERS)('is for %s no picture', (_case, content) => {
    expect(formatsOf(content)).toEqual([]);
  });
});
