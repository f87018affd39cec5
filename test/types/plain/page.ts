/** A page in TypeScript that takes the README's line of a bundle. */
import 'signal-training/define';
import type { Completion, ErrorCode, Policy } from 'signal-training';

const store = async (completion: Completion): Promise<void> => {
  const answer = await fetch('/hr', { method: 'PUT', body: JSON.stringify(completion) });
  if (!answer.ok) throw new Error(answer.statusText);
};

const player = document.createElement('signal-training');
const found = document.querySelector('signal-training');
const policy: Policy = { meldcode: 'adopted', 'may-report': false, contact: 'Samira van het wijkpunt' };

player.src = '/trainings/now.json';
player.learner = 'm-4821';
player.remember = 'session';
player.remember = 'forever'; // ✗
player.headingLevel = 3;
player.policy = policy;
player.policy = { meldcode: 'perhaps' }; // ✗
player.score; // ✗
found.src; // ✗ there may be none

player.addEventListener('signal-complete', (event) => {
  event.waitUntil(store(event.detail));
  const day: string = event.detail.completedOn;
  const learner: string | undefined = event.detail.learner;
  event.detail.completedOn = day; // ✗ frozen
  event.detail.score; // ✗
  return [day, learner];
});
player.addEventListener('signal-error', (event) => {
  const code: ErrorCode = event.detail.code;
  event.waitUntil(store); // ✗
  return code;
});
player.addEventListener('click', (event) => event.clientX);
player.addEventListener('click', (event) => event.detail.completedOn); // ✗
player.addEventListener('an-event-of-the-page', (event) => event.type);

const heard = ({ detail }: { readonly detail: Completion }): string => detail.id;
player.addEventListener('signal-complete', heard);
player.removeEventListener('signal-complete', heard);
document.addEventListener('signal-complete', heard, { once: true });
document.removeEventListener('signal-complete', heard);
document.body.addEventListener('signal-complete', heard);
window.addEventListener('signal-error', ({ detail }) => detail.code === 'not-found');
document.addEventListener('signal-error', heard); // ✗
