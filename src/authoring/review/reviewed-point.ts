/** A point of a story, as the experts have left it. */
import type { Path } from '../read/source-file.ts';

/**
 * `approved` and `objected`: as whoever looked at it last said, of what it says now; `changed`: somebody looked, and it says
 * something else since; `open`: nobody has looked.
 */
export type ReviewStanding = 'approved' | 'objected' | 'changed' | 'open';

export interface ReviewedPoint {
  /** Where it stands in the scenario: keys from the outside in. */
  readonly path: Path;
  readonly standing: ReviewStanding;
  /** Who looked last, by profession, and on which day; absent where nobody has. */
  readonly role?: string;
  readonly date?: string;
  readonly remark?: string;
}
