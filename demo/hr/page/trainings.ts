/** The trainings: how long each counts, and which were withdrawn. */
import { nameOf, remember } from './names.ts';
import { attempt, button, newest, part, rowOf, tell } from './parts.ts';
import { ask, read } from './server.ts';
import { say } from './words.ts';

interface Training {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly withdrawn: boolean;
  readonly monthsValid: number | null;
}

const rows = part('#training-rows', HTMLTableSectionElement);
const answered = newest();

/** Fills the table, and each choice of a training on the page. */
export function showTrainings(mayChange: boolean): Promise<void> {
  return attempt(async () => {
    const trainings = await answered(read<readonly Training[]>('trainings'));
    if (!trainings) return;
    remember(trainings);
    rows.replaceChildren(...trainings.map((training) => rowFor(training, mayChange)));
    for (const select of document.querySelectorAll<HTMLSelectElement>('select[name=training]')) {
      const chosen = select.value;
      const options = trainings.map(({ id, title }) => new Option(title, id));
      select.replaceChildren(...[...select.options].filter(({ value }) => value === ''), ...options);
      select.value = chosen;
    }
  });
}

function rowFor(training: Training, mayChange: boolean): HTMLTableRowElement {
  const { id, version, withdrawn, monthsValid } = training;
  return rowOf([
    nameOf(id),
    version,
    withdrawn ? ['ingetrokken', 'withdrawn'] : ['wordt aangeboden', 'offered'],
    mayChange ? validityOf(training) : monthsValid === null ? ['onbeperkt', 'no end'] : String(monthsValid),
  ]);
}

function validityOf({ id, title, monthsValid }: Training): HTMLElement {
  const label = document.createElement('label');
  const words = say(document.createElement('span'), [`Maanden geldig: ${title}`, `Months valid: ${title}`]);
  words.className = 'unseen';
  const input = document.createElement('input');
  Object.assign(input, { type: 'number', min: '1', max: '1200', value: monthsValid ?? '' });
  label.append(words, input);
  const save = button(['Bewaar', 'Save'], () => {
    if (!input.reportValidity()) return;
    void attempt(async () => {
      const months = input.value === '' ? null : input.valueAsNumber;
      await ask(`trainings/${id}/validity`, { method: 'PUT', body: { monthsValid: months } });
      tell([`Bewaard voor ${title}.`, `Saved for ${title}.`]);
    });
  });
  // Which one it saves is seen by the row it stands in; who listens hears it.
  save.setAttribute('aria-describedby', `months-${id}`);
  words.id = `months-${id}`;
  const both = document.createElement('span');
  both.className = 'inline';
  both.append(label, save);
  return both;
}
