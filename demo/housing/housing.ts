/** A housing association's page: the stories that were made for its people, on a list of their own. */
import '../../src/shelf.ts';
import '../language.ts';
import { show } from '../heard.ts';

document.addEventListener('signal-complete', (event) => {
  // It has no HR system to show: what is on the page is stored.
  event.waitUntil(Promise.resolve());
  show(event, [
    'De naam van de training zegt voor wie hij is.',
    'The name of the training says for whom it is.',
  ]);
});
document.addEventListener('signal-error', (event) =>
  show(event, ['Voor de beheerder.', 'For the administrator.']),
);
