/** A training of another origin in a frame: `<signal-frame>` and what is behind it. Door `signal-training/host`. */
export { connectFrame, type FrameConnection, type FrameOptions } from './connect-frame.ts';
export type { FrameSettings } from './protocol.ts';
export { type FrameAttributes, SignalFrame } from './signal-frame.ts';
