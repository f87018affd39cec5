/** The page of the HR system in the built demo, which has no server; `page/` has the real one. */
import '../language.ts';
import { forget, records, whenChangedElsewhere } from '../intranet/record.ts';

const rows = document.querySelector<HTMLElement>('#rows');
const kept = document.querySelector<HTMLElement>('#kept');
const none = document.querySelector<HTMLElement>('#none');
const button = document.querySelector<HTMLButtonElement>('#forget');

function row(cells: readonly string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const text of cells) line.insertCell().textContent = text;
  return line;
}

function show(): void {
  const known = records();
  rows?.replaceChildren(
    ...known.map(({ learner, training, completedOn }) =>
      row([learner ?? '?', `${training.id} ${training.version}`, completedOn]),
    ),
  );
  if (kept) kept.hidden = known.length === 0;
  if (none) none.hidden = known.length > 0;
  if (button) button.hidden = known.length === 0;
}

button?.addEventListener('click', () => {
  forget();
  show();
});
whenChangedElsewhere(show);
show();
