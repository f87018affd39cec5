/**
 * The elements in JSX of React 19, for the type checker alone: `import type {} from 'signal-training/react'` anywhere in
 * the project. Door `signal-training/react`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';
import type { SignalTraining } from './elements/signal-training/signal-training.ts';
import type { HostAttributes, HostListeners } from './elements/templates.ts';
import type { FrameAttributes, SignalFrame } from './host/index.ts';
import type { SignalTeam } from './team/signal-team.ts';

/** What JSX may say on one of the elements. */
export type ElementProps<Element, Attributes = HostAttributes<Element>> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> &
  Attributes &
  HostListeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'signal-training': ElementProps<SignalTraining>;
      'signal-shelf': ElementProps<SignalShelf>;
      'signal-team': ElementProps<SignalTeam>;
      'signal-frame': ElementProps<SignalFrame, FrameAttributes>;
    }
  }
}
