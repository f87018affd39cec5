import type { Path } from '../read/source-file.ts';
import type { ScenarioSource } from '../schema/scenario.ts';

/** A picture as a scene asks for it. */
export interface DraftPicture {
  readonly src: string;
  /** Where `src` stands in the file. */
  readonly path: Path;
}

/** In the order of the file. */
export function picturesIn(scenes: ScenarioSource['scenes']): readonly DraftPicture[] {
  return Object.entries(scenes).flatMap(([id, { picture }]) =>
    picture ? [{ src: picture.src, path: ['scenes', id, 'picture', 'src'] }] : [],
  );
}
