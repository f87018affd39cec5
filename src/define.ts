/**
 * Registers `<signal-training>` and the parts it is made of; importing it twice does no harm. Door `signal-training/define`.
 * It brings the types of `signal-training` along: of the elements, of their events and of what those say.
 */
export type * from './index.ts';
import { register } from './elements/register.ts';
import { SignalBack } from './elements/signal-back/signal-back.ts';
import { SignalHelp } from './elements/signal-help/signal-help.ts';
import { SignalMeters } from './elements/signal-meters/signal-meters.ts';
import { SignalScene } from './elements/signal-scene/signal-scene.ts';
import { SignalStart } from './elements/signal-start/signal-start.ts';
import { SignalTraining } from './elements/signal-training/signal-training.ts';

register('signal-back', SignalBack);
register('signal-help', SignalHelp);
register('signal-meters', SignalMeters);
register('signal-scene', SignalScene);
register('signal-start', SignalStart);
register('signal-training', SignalTraining);
