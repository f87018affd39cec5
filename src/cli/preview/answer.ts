/** What the server of a preview answers to a path. It knows no file by its path: what is not on one of its lists is not there. */
import { extname } from 'node:path';
import { boardOf } from '../map/board.ts';
import { MEDIA_TYPES } from '../media-types.ts';
import type { Library } from './library.ts';
import type { MapMaker } from './map-maker.ts';

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The files of the page, by path. */
export type PageFiles = ReadonlyMap<string, Answer>;

export interface Answering {
  readonly page: PageFiles;
  readonly library: Library;
  readonly maps: Pick<MapMaker, 'draw'>;
}

const JSON_TYPE = 'application/json';

/** Undefined where there is nothing. */
export async function answerTo(url: URL, { page, library, maps }: Answering): Promise<Answer | undefined> {
  const path = pathOf(url);
  const file = page.get(path);
  if (file) return file;
  const [, key = '', name = ''] = /^\/trainings\/(\d+)\/(.+)$/.exec(path) ?? [];
  // A page that is open on what has not been read yet waits for it.
  await library.whenRead(key);
  const loaded = library.training(key);
  if (!loaded) return undefined;
  const { training, media } = loaded;
  if (name === 'training.json') return { type: JSON_TYPE, body: JSON.stringify(training) };
  if (name === 'map.json') {
    if (!('scenes' in training)) return undefined;
    const drawn = await maps.draw(boardOf(training, new Set(url.searchParams.getAll('folded'))));
    return { type: JSON_TYPE, body: JSON.stringify(drawn) };
  }
  const picture = media.find((one) => one.name === name);
  const type = MEDIA_TYPES[extname(name).toLowerCase()];
  return picture && type !== undefined ? { type, body: picture.content } : undefined;
}

/** As it was asked for; empty where it cannot be read. */
function pathOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
