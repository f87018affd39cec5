/**
 * Registers `<signal-training>`; importing it twice does no harm. Door `signal-training/define`.
 * It brings the types of `signal-training` along: of the elements, of their events and of what those say.
 */
export type * from './index.ts';
import { register } from './elements/register.ts';
import { SignalTraining } from './elements/signal-training/signal-training.ts';

register(SignalTraining);
