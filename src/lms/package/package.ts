/**
 * The script of a package: finds the learning system around the page, and tells it of the completion that the player gives.
 * It knows the player only by its attributes and its event.
 */
import type { SignalEventMap } from '../../reporting/index.ts';
import { findLms } from './find-lms.ts';
import type { Lms } from '../lms.ts';

const player = document.querySelector('signal-training');
const lms = findLms(window);
if (player && lms) connect(player, lms);
else if (player) practise(player);

function connect(training: Element, system: Lms): void {
  if (system.learner !== undefined) training.setAttribute('learner', system.learner);
  training.removeAttribute('await-learner');
  document.addEventListener('signal-complete', (event: SignalEventMap['signal-complete']) => {
    event.waitUntil(system.complete(event.detail));
  });
  // The last that is done on the page: what still waits is offered once more as it goes.
  const end = (): void => system.end();
  const last = (): void => window.addEventListener('pagehide', end, { once: true });
  window.addEventListener('pagehide', last, { capture: true });
}

/** Said before anybody begins, and by the player on its card too. */
function practise(training: Element): void {
  training.setAttribute('record', 'none');
  training.setAttribute('remember', 'none');
  training.removeAttribute('await-learner');
  for (const notice of document.querySelectorAll<HTMLElement>('.no-lms')) notice.hidden = false;
}
