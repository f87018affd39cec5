/** Registers what a training needs after its ending, in a chunk of its own. */
import { register } from './register.ts';
import { SignalDebrief } from './signal-debrief/signal-debrief.ts';
import { SignalElsewhere } from './signal-elsewhere/signal-elsewhere.ts';

register('signal-debrief', SignalDebrief);
register('signal-elsewhere', SignalElsewhere);
