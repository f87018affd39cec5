// A screenshot as it is kept: small enough for a repository, large enough to see what has become ugly.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Each point of a picture is so many of the screen, squared. */
const SCALE = 2;
/** Levels of a colour are kept in steps of so many, which a file then needs fewer bytes for. */
const STEP = 8;

/** What differs by less than this, from 0 to 1, nobody sees. */
const THRESHOLD = 0.1;
/** In any square of so many points … */
const SQUARE = 16;
/** … so many may differ: less than a letter does that was another. */
const TOLERATED = 6;

/** @param {Uint8Array} screenshot PNG */
export function pictureOf(screenshot) {
  const { width, height, data } = PNG.sync.read(Buffer.from(screenshot));
  const small = new PNG({ width: Math.floor(width / SCALE), height: Math.floor(height / SCALE) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const to = (y * small.width + x) * 4;
      for (let colour = 0; colour < 3; colour += 1) {
        let sum = 0;
        for (let down = 0; down < SCALE; down += 1) {
          for (let along = 0; along < SCALE; along += 1) {
            sum += data[((y * SCALE + down) * width + x * SCALE + along) * 4 + colour];
          }
        }
        small.data[to + colour] = Math.min(255, Math.round(sum / SCALE ** 2 / STEP) * STEP);
      }
      small.data[to + 3] = 255;
    }
  }
  return small;
}

/** @param {Uint8Array} screenshot PNG */
export function isOneColour(screenshot) {
  const { data } = PNG.sync.read(Buffer.from(screenshot));
  const [first] = new Uint32Array(data.buffer, data.byteOffset, 1);
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4).every((point) => point === first);
}

export const read = (file) => PNG.sync.read(file);

/** As the bytes of a file. */
export const write = (picture) =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });

/** What a person would see of the difference, as a picture; undefined where that is nothing. */
export function differenceOf(was, is) {
  const { width, height } = is;
  if (was.width !== width || was.height !== height) return is;
  const difference = new PNG({ width, height });
  const most = pixelmatch(was.data, is.data, difference.data, width, height, {
    threshold: THRESHOLD,
    windowSize: SQUARE,
  });
  return most > TOLERATED ? difference : undefined;
}
