/** One person: what is kept of them, and erasing it. */
import { attempt, filledIn, onSubmit, part, tell } from './parts.ts';
import { ask, read } from './server.ts';

const form = part('#person-form', HTMLFormElement);
const kept = part('#person-kept', HTMLElement);
const erase = part('#person-erase', HTMLButtonElement);
const dialog = part('#person-sure', HTMLDialogElement);
let shown: string | undefined;

onSubmit(form, async () => {
  const { learner = '' } = filledIn(form);
  const person = await read<object>(`people/${encodeURIComponent(learner)}`);
  shown = learner;
  kept.textContent = JSON.stringify(person, null, 2);
  kept.hidden = erase.hidden = false;
  tell([`Alles over ${learner}.`, `All about ${learner}.`]);
});

erase.addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', () => {
  if (dialog.returnValue !== 'yes' || shown === undefined) return;
  const learner = shown;
  void attempt(async () => {
    const answer = await ask(`people/${encodeURIComponent(learner)}`, { method: 'DELETE' });
    const { erased } = (await answer.json()) as { erased: number };
    kept.hidden = erase.hidden = true;
    shown = undefined;
    form.reset();
    tell([`Gewist: ${erased} afrondingen.`, `Erased: ${erased} completions.`]);
  });
});
