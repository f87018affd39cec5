/** The least a customer's page needs: the element, and a listener that says when the completion is stored. */
import '../../src/define.ts';
import '../language.ts';
import type { Completion } from '../../src/index.ts';
import { record } from '../hr/register.ts';

document.querySelector('signal-training')?.addEventListener('signal-complete', (event) => {
  event.waitUntil(recordInHr(event.detail));
});

/** In life a request to a server; the promise is rejected when nothing was stored. */
function recordInHr(completion: Completion): Promise<void> {
  return new Promise((resolve) => {
    record(completion);
    resolve();
  });
}
