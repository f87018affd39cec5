/** Registers `<signal-team>`, the room in which a team plays together; importing it twice does no harm. Door `signal-training/team`. */
export { SignalTeam } from './team/signal-team.ts';
export type * from './team/file/index.ts';
import { register } from './elements/register.ts';
import { SignalTeam } from './team/signal-team.ts';

register(SignalTeam);
