/** Where the page gets what it shows, and what it has kept. */
import type { Transcript } from '../../../../engine/index.ts';
import type { Shape } from '../../../map/shape.ts';
import type { Training } from './variant.ts';

export interface Source {
  /** The training of a key in a look; undefined where there is none any more. */
  training(key: string): Promise<Training | undefined>;
  /** Where its pictures stand beside. */
  addressOf(key: string): string;
  /** Its map, without what is only come to through a scene in `folded`. */
  map(key: string, folded: readonly string[]): Promise<Shape | undefined>;
  /** Keeps a run of it as a plan; the name of the file, or undefined where it was not kept. */
  keep(key: string, transcript: Transcript): Promise<string | undefined>;
  /** What became of a plan that was kept: it stands in the folder, or is handed over to be put there. */
  readonly wayOfKeeping: 'recorded' | 'handedOver';
}
