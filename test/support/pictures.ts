/** Pictures as a trainer has them, and a scenario that shows one. */
import { changed } from './scenario-fixtures.ts';
import { SMALL_SCENARIO } from './small-scenario.ts';

/** The smallest drawing that a browser shows. */
export const DRAWN = '<svg xmlns="http://www.w3.org/2000/svg"/>';

export const DRAWING = new TextEncoder().encode(DRAWN);

/** The small scenario with a picture in its first scene. */
export function showing(src: string): string {
  const picture = `    picture: { src: ${src}, alt: Een deur. }\n`;
  return changed(SMALL_SCENARIO, '  opening:\n', `  opening:\n${picture}`);
}
