/** One person: what is kept of them, and erasing it. */
import { attempt, filledIn, newest, onSubmit, part, tell } from './parts.ts';
import { ask, read } from './server.ts';
import { say } from './words.ts';

const form = part('#person-form', HTMLFormElement);
const kept = part('#person-kept', HTMLElement);
const erase = part('#person-erase', HTMLButtonElement);
const dialog = part('#person-sure', HTMLDialogElement);
const sure = part('#sure', HTMLElement);
const answered = newest();
let shown: string | undefined;
/** Who was asked about: what comes while that is asked shows another person. */
let asked: string | undefined;

onSubmit(form, async () => {
  const { learner = '' } = filledIn(form);
  const person = await answered(read<object>(`people/${encodeURIComponent(learner)}`));
  if (!person) return;
  shown = learner;
  kept.textContent = JSON.stringify(person, null, 2);
  kept.hidden = erase.hidden = false;
  tell([`Alles over ${learner}.`, `All about ${learner}.`]);
});

erase.addEventListener('click', () => {
  asked = shown;
  say(sure, [`Alles van ${asked} wissen?`, `Erase all of ${asked}?`]);
  // Who leaves it by the Escape key answers nothing, and in some browsers the answer of the time before would stand.
  dialog.returnValue = '';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue !== 'yes' || asked === undefined) return;
  const learner = asked;
  void attempt(async () => {
    const answer = await ask(`people/${encodeURIComponent(learner)}`, { method: 'DELETE' });
    const { erased } = (await answer.json()) as { erased: number };
    if (shown === learner) {
      kept.hidden = erase.hidden = true;
      shown = undefined;
      form.reset();
    }
    tell([`Gewist: ${erased} afrondingen.`, `Erased: ${erased} completions.`]);
  });
});
