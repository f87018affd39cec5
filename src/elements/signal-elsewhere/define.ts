/** Registers trading places, in a chunk of its own. */
import { register } from '../register.ts';
import { SignalElsewhere } from './signal-elsewhere.ts';

register('signal-elsewhere', SignalElsewhere);
