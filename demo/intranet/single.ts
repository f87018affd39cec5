/** The least a customer's page needs: the element, and a listener that says when the completion is stored. */
import '../../src/define.ts';
import '../language.ts';
import { record } from './record.ts';

document.querySelector('signal-training')?.addEventListener('signal-complete', (event) => {
  event.waitUntil(record(event.detail));
});
