/**
 * The elements in JSX of Preact, for the type checker alone: `import type {} from 'signal-training/preact'` anywhere in
 * the project. Door `signal-training/preact`.
 */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';
import type { SignalTraining } from './elements/signal-training/signal-training.ts';
import type { HostAttributes, HostListeners } from './elements/templates.ts';
import type { FrameAttributes, SignalFrame } from './host/index.ts';
import type { SignalTeam } from './team/signal-team.ts';

/** What JSX may say on one of the elements. */
export type ElementProps<
  Element extends EventTarget,
  Attributes = HostAttributes<Element>,
> = HTMLAttributes<Element> & ClassAttributes<Element> & Attributes & HostListeners;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'signal-training': ElementProps<SignalTraining>;
      'signal-shelf': ElementProps<SignalShelf>;
      'signal-team': ElementProps<SignalTeam>;
      'signal-frame': ElementProps<SignalFrame, FrameAttributes>;
    }
  }
}
