/** What a training needs after its ending, in a chunk of its own. */
export { SignalDebrief } from './signal-debrief/signal-debrief.ts';
export { SignalElsewhere } from './signal-elsewhere/signal-elsewhere.ts';
