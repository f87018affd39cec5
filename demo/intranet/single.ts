/** The least a customer's page needs: the element, and a listener that says when the completion is stored. */
import '../../src/define.ts';
import type { Completion } from '../../src/index.ts';

document.querySelector('signal-training')?.addEventListener('signal-complete', (event) => {
  event.waitUntil(recordInHr(event.detail));
});

/** In a real intranet a request; it is rejected when nothing was stored. */
function recordInHr(completion: Completion): Promise<void> {
  console.info('HR', completion);
  return Promise.resolve();
}
