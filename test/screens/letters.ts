/** The letters that the pictures are made with, whatever this device has: all of them under the SIL Open Font License. */

const FONTS = '/node_modules/@fontsource-variable';

const faces = [
  ['Screens text', 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'normal'],
  ['Screens text', 'source-sans-3/files/source-sans-3-latin-wght-italic.woff2', 'italic'],
  ['Screens voice', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', 'normal'],
  ['Screens voice', 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', 'italic'],
  ['Screens Arabic', 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2', 'normal'],
].map(
  ([family = '', file, style]) =>
    new FontFace(family, `url(${FONTS}/${file})`, { style: style ?? 'normal', weight: '200 900' }),
);

export const LETTERS = {
  text: '"Screens text", "Screens Arabic"',
  voice: '"Screens voice", "Screens Arabic"',
} as const;

const SAMPLE = 'Mila zegt: “Hij leest haar post.” 0123456789 ± ✓ → شكرا';

/** Loads them; resolves to a fingerprint of how this browser draws them, which differs where its drawing does. */
export async function loadLetters(): Promise<string> {
  for (const face of await Promise.all(faces.map((each) => each.load()))) document.fonts.add(face);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 900, height: 120 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is nothing to draw on.');
  for (const [index, family] of Object.values(LETTERS).entries()) {
    context.font = `italic 500 19px ${family}`;
    context.fillText(SAMPLE, 4, 30 + index * 50);
  }
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
