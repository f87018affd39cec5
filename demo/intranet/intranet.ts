/** A customer's page: offers the trainings, hands what is completed to HR, and shows everything it hears. */
import '../../src/shelf.ts';
import '../language.ts';
import type { Completion } from '../../src/index.ts';
import { type Both, show } from '../heard.ts';
import { record } from './record.ts';

const shelf = document.querySelector('signal-shelf');

const COMPLETED: Both = [
  'Het enige wat een personeelssysteem vastlegt.',
  'The only thing that an HR system records.',
];
const FAILED: Both = ['Voor de beheerder.', 'For the administrator.'];

/** Answers as picked in the panel, after a second; that answer is what the learner reads, too. */
function recordInHr(completion: Completion): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      const picked = document.querySelector<HTMLInputElement>('[name=answer]:checked')?.value;
      if (picked === 'silent') return;
      if (picked === 'fails') return reject(new Error('The HR system is out of order.'));
      record(completion).then(resolve, reject);
    }, 1000);
  });
}

document.addEventListener('signal-complete', (event) => {
  event.waitUntil(recordInHr(event.detail));
  show(event, COMPLETED);
});
document.addEventListener('signal-error', (event) => show(event, FAILED));

/** What differs between municipalities is a file of each: `policy-<municipality>.json`. */
for (const option of document.querySelectorAll<HTMLInputElement>('[name=municipality]')) {
  const follow = (): void => {
    if (option.checked) shelf?.setAttribute('policy-src', `./policy-${option.value}.json`);
  };
  option.addEventListener('change', follow);
  // The browser may have kept an earlier pick.
  follow();
}
