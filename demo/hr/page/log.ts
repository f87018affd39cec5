/** Who looked, and announcements that did not arrive: for administrators. */
import { attempt, button, newest, part, rowOf, tell } from './parts.ts';
import { ask, read } from './server.ts';
import { type Both, timeElement } from './words.ts';

interface Line {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly learner: string | null;
}

const ACTIONS: Readonly<Record<string, Both>> = {
  'read-list': ['bekeek de lijst', 'read the list'],
  'exported-list': ['haalde de lijst op', 'exported the list'],
  'entered-by-hand': ['voerde een afronding in', 'entered a completion'],
  'read-person': ['bekeek één persoon', 'looked at one person'],
  'erased-person': ['wiste een persoon', 'erased a person'],
  'changed-validity': ['wijzigde de geldigheid', 'changed how long it counts'],
  'read-audit': ['bekeek dit logboek', 'read this log'],
  'read-dead-letters': ['bekeek de berichten', 'read the announcements'],
  'tried-delivery-again': ['verstuurde een bericht opnieuw', 'tried an announcement again'],
};

const rows = part('#log-rows', HTMLTableSectionElement);
const older = part('#log-older', HTMLButtonElement);
const answeredLog = newest();
let last: Line | undefined;

export function showLog(before?: Line): Promise<void> {
  return attempt(async () => {
    const place = before ? `?${new URLSearchParams({ at: before.at, id: before.id }).toString()}` : '';
    const lines = await answeredLog(read<readonly Line[]>(`audit${place}`));
    if (!lines) return;
    const drawn = lines.map(({ at, who, action, subject, learner }) =>
      rowOf([
        timeElement(at),
        who,
        ACTIONS[action] ?? action,
        [learner, subject].filter(Boolean).join(' · '),
      ]),
    );
    if (before) rows.append(...drawn);
    else rows.replaceChildren(...drawn);
    last = lines.at(-1) ?? last;
    older.hidden = lines.length === 0;
  });
}
older.addEventListener('click', () => void showLog(last));

interface Letter {
  readonly id: string;
  readonly learner: string;
  readonly attempts: number;
  readonly problem: string;
}

const letters = part('#letter-rows', HTMLTableSectionElement);
const answeredLetters = newest();
const noLetters = part('#no-letters', HTMLElement);

export function showLetters(): Promise<void> {
  return attempt(async () => {
    const dead = await answeredLetters(read<readonly Letter[]>('dead-letters'));
    if (!dead) return;
    noLetters.hidden = dead.length > 0;
    letters.replaceChildren(
      ...dead.map(({ id, learner, attempts, problem }) =>
        rowOf([
          learner,
          problem,
          String(attempts),
          button([`Probeer opnieuw: ${learner}`, `Try again: ${learner}`], () => void again(id)),
        ]),
      ),
    );
  });
}

function again(id: string): Promise<void> {
  return attempt(async () => {
    await ask(`dead-letters/${id}/retry`, { method: 'POST' });
    await showLetters();
    tell(['Het wordt opnieuw geprobeerd.', 'It is being tried again.']);
  });
}
