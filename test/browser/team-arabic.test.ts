/** The room of a team from right to left, around a story that is not. */
import '../support/in-arabic.ts';
import { fitFromRightToLeft } from '../support/right-to-left.ts';
import { TEAM_SCREENS } from '../support/team-screens.ts';

fitFromRightToLeft(TEAM_SCREENS);
