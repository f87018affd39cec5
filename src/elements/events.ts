/**
 * The events as TypeScript knows them. They bubble and are composed, and where the element is gone they go to `document`:
 * so they are typed on the elements, on all that is around them, on `document` and on `window`, to add and to remove a
 * listener, and beside them `click` and the rest stay what they are.
 */
import type { SignalEventMap } from '../reporting/index.ts';

declare global {
  interface GlobalEventHandlersEventMap {
    'signal-complete': SignalEventMap['signal-complete'];
    'signal-error': SignalEventMap['signal-error'];
  }
}
