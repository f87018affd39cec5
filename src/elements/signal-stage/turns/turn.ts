/** What every kind of turn is given to draw itself. */
import type { Act, View } from '../../../engine/index.ts';
import type { Speech } from '../../parts/speech.ts';

export interface TurnOptions {
  readonly view: View;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Whether the question is what has just come on screen. */
  readonly focus: boolean;
  /** Whether an answer was given in which nothing was picked. */
  readonly isMissing: boolean;
  readonly miss: (isMissing: boolean) => void;
  readonly act: (act: Act) => void;
}
