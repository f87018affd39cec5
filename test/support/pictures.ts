/** Pictures as a trainer has them, and a scenario that shows one. */
import type { MediaInput } from '../../src/authoring/index.ts';
import { changed } from './scenario-fixtures.ts';
import { SMALL_SCENARIO } from './small-scenario.ts';

/** The smallest drawing that a browser shows. */
export const DRAWN = '<svg xmlns="http://www.w3.org/2000/svg"/>';

export const DRAWING = new TextEncoder().encode(DRAWN);

const picture = (name: string): MediaInput => ({ name, content: DRAWING });

/** What stands beside a fixture about pictures, by its code. */
export const MEDIA: Readonly<Record<string, readonly MediaInput[]>> = {
  'media-missing': [],
  'picture-missing': [picture('media/Hall.svg')],
  'not-a-picture': [{ name: 'media/hall.svg', content: new TextEncoder().encode('<!doctype html><p>svg') }],
  'media-too-large': [
    { name: 'media/hall.svg', content: new TextEncoder().encode(DRAWN + ' '.repeat(2_000_000)) },
  ],
  'picture-with-script': [
    {
      name: 'media/hall.svg',
      content: new TextEncoder().encode(DRAWN.replace('/>', '><script>alert(1)</script></svg>')),
    },
  ],
  'media-unused': [picture('media/hall.svg'), picture('media/old.svg')],
};

/** The small scenario with a picture in its first scene. */
export function showing(src: string): string {
  const picture = `    picture: { src: ${src}, alt: Een deur. }\n`;
  return changed(SMALL_SCENARIO, '  opening:\n', `  opening:\n${picture}`);
}
