/** Where a play of a story begins. */
import type { Scenario } from '../../../format/types.ts';
import { boardOf } from '../../proof/board.ts';
import { type Position, startOf } from '../../proof/position.ts';
import { policiesFor } from '../../proof/table/policies.ts';

/** Under what holds where an organisation decided nothing: so most play it. */
export function startOfPlay(story: Scenario): Position {
  const [safe] = policiesFor(story);
  return startOf(boardOf(story, safe));
}
