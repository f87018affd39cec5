/** What a bar can do without until it is there, in a chunk of its own. */
export { minutesLeft, progressOf } from '../../engine/index.ts';
export { SignalAids } from '../signal-aids/signal-aids.ts';
export { SignalDots } from '../signal-dots/signal-dots.ts';
