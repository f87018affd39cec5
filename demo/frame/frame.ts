/** A page on another origin than the trainings: hears of a completion through the frame, and shows what it hears. */
import '../../src/host/index.ts';
import '../language.ts';
import { show } from '../heard.ts';

document.addEventListener('signal-complete', (event) => {
  // It has no HR system to show: what is on the page is stored.
  event.waitUntil(Promise.resolve());
  show(event, ['Door het frame heen, en verder niets.', 'Through the frame, and nothing else.']);
});
document.addEventListener('signal-error', (event) =>
  show(event, ['Voor de beheerder.', 'For the administrator.']),
);
