/**
 * The elements in JSX of React 19, for the type checker alone: `import type {} from 'signal-training/react'` anywhere in
 * the project. Door `signal-training/react`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';
import type { SignalTraining } from './elements/signal-training/signal-training.ts';
import type { HostAttributes, HostListeners } from './elements/templates.ts';

/** What JSX may say on one of the elements. */
export type ElementProps<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  HostAttributes<Element> &
  HostListeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'signal-training': ElementProps<SignalTraining>;
      'signal-shelf': ElementProps<SignalShelf>;
    }
  }
}
