/** The list: sorted, filtered, in pages, and as a file. */
import { daysFromNow } from './days.ts';
import { nameOf } from './names.ts';
import { attempt, filledIn, newest, onSubmit, once, part, rowOf, tell } from './parts.ts';
import { ask, read } from './server.ts';
import { type Both, inDigits, say, timeElement } from './words.ts';

interface Row {
  readonly learner: string;
  readonly training: string;
  readonly version: string;
  readonly completedOn: string;
  readonly validUntil: string | null;
  readonly level: 'none' | 'client' | 'launched';
}

interface Page {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly previous?: string;
  readonly count: number;
}

const LEVELS: Readonly<Record<Row['level'], Both>> = {
  none: ['doorgegeven', 'passed on'],
  client: ['gemeld', 'reported'],
  launched: ['bevestigd', 'confirmed'],
};
/** The server counts no further. */
const COUNTED_TO = 10_001;

const form = part('#filters', HTMLFormElement);
const rows = part('#rows', HTMLTableSectionElement);
const table = part('#list-table', HTMLElement);
const none = part('#none', HTMLElement);
const next = part('#next', HTMLButtonElement);
const previous = part('#previous', HTMLButtonElement);
const headers = document.querySelectorAll<HTMLTableCellElement>('#list th[data-sort]');

let sort = 'completedOn';
let order: 'asc' | 'desc' = 'desc';
let number = 1;
let page: Page | undefined;
const answered = newest();

function query(more: Record<string, string> = {}): string {
  const { within, ...filters } = filledIn(form);
  const expiresBy = within && daysFromNow(Number(within));
  return new URLSearchParams({
    ...filters,
    ...(expiresBy && { expiresBy }),
    sort,
    order,
    ...more,
  }).toString();
}

function validity({ validUntil }: Row): Node | Both {
  if (validUntil === null) return ['onbeperkt', 'no end'];
  const until = timeElement(validUntil);
  if (validUntil >= daysFromNow(0)) return until;
  const cell = document.createElement('span');
  const over = say(document.createElement('strong'), ['verlopen', 'expired']);
  over.className = 'expired';
  cell.append(until, ' ', over);
  return cell;
}

async function show(at: number, place: Record<string, string> = {}): Promise<void> {
  const answer = await answered(read<Page>(`completions?${query(place)}`));
  if (!answer) return;
  page = answer;
  number = at;
  rows.replaceChildren(
    ...page.rows.map((row) =>
      rowOf([
        row.learner,
        nameOf(row.training),
        row.version,
        timeElement(row.completedOn),
        validity(row),
        LEVELS[row.level],
      ]),
    ),
  );
  table.hidden = page.rows.length === 0;
  none.hidden = page.rows.length > 0;
  next.disabled = page.next === undefined;
  previous.disabled = page.previous === undefined;
  for (const header of headers) {
    if (header.dataset['sort'] === sort) header.ariaSort = order === 'asc' ? 'ascending' : 'descending';
    else header.removeAttribute('aria-sort');
  }
  const isMore = page.count >= COUNTED_TO;
  const [nl, en] = inDigits(isMore ? COUNTED_TO - 1 : page.count);
  const [nlPage, enPage] = inDigits(number);
  tell([
    `${isMore ? 'Meer dan ' : ''}${nl} ${page.count === 1 ? 'regel' : 'regels'}, pagina ${nlPage}`,
    `${isMore ? 'More than ' : ''}${en} ${page.count === 1 ? 'row' : 'rows'}, page ${enPage}`,
  ]);
}

/** From the first page on. */
export function showList(): Promise<void> {
  return attempt(() => show(1));
}

function turn(by: 1 | -1): void {
  const cursor = by === 1 ? page?.next : page?.previous;
  if (cursor === undefined) return;
  void attempt(async () => {
    await show(Math.max(1, number + by), { [by === 1 ? 'after' : 'before']: cursor });
    // A button that is disabled loses the focus; the other one is beside it.
    if (by === 1 && next.disabled) previous.focus();
    if (by === -1 && previous.disabled) next.focus();
  });
}

let lastFile = '';

async function download(): Promise<void> {
  const { profile = 'generic', excel } = filledIn(part('#csv', HTMLFormElement));
  const more = { profile, ...(excel !== undefined && { delimiter: ';', bom: 'true' }) };
  const response = await ask(`completions.csv?${query(more)}`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${profile}.csv`;
  link.click();
  // A browser may still be reading what is pressed; by the next time it has been kept.
  URL.revokeObjectURL(lastFile);
  lastFile = link.href;
  tell(['Het bestand staat bij je downloads.', 'The file is among your downloads.']);
}

for (const header of headers) {
  header.querySelector('button')?.addEventListener('click', () => {
    const chosen = header.dataset['sort'] ?? sort;
    order = chosen === sort && order === 'asc' ? 'desc' : 'asc';
    sort = chosen;
    void showList();
  });
}
next.addEventListener('click', () => turn(1));
previous.addEventListener('click', () => turn(-1));
onSubmit(form, showList);
form.addEventListener('reset', () => queueMicrotask(() => void showList()));
onSubmit(part('#csv', HTMLFormElement), once(download));
