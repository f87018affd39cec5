/** Registers the debrief, in a chunk of its own. */
import { register } from '../register.ts';
import { SignalDebrief } from './signal-debrief.ts';

register('signal-debrief', SignalDebrief);
