/** How many pages a PDF has, and the size of its first in millimetres. What describes them may be packed (ISO 32000, 7.5.7). */
import { inflateSync } from 'node:zlib';

const POINTS_TO_AN_INCH = 72;
const MILLIMETRES_TO_AN_INCH = 25.4;

export function pagesOf(pdf: Buffer): {
  readonly count: number;
  readonly width: number;
  readonly height: number;
} {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    unpacked(Buffer.from(stream, 'latin1')),
  );
  const text = [raw, ...packed].join('\n');
  const [, box = ''] = /\/MediaBox\s*\[([^\]]*)\]/.exec(text) ?? [];
  const [width = 0, height = 0] = box
    .trim()
    .split(/\s+/)
    .slice(2)
    .map((points) => Math.round((Number(points) / POINTS_TO_AN_INCH) * MILLIMETRES_TO_AN_INCH));
  return {
    count: [...text.matchAll(/\/Type\s*\/Page(?![a-z])/g)].length,
    width,
    height,
  };
}

/** Pictures are packed in other ways. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
