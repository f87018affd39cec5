/** The look at a file from outside. Strict: what it does not know it refuses, with the place, so that nothing of a team is lost unseen. */
import { deepFreeze } from '../../format/freeze.ts';
import { isRecord } from '../../format/shapes.ts';
import { DIGEST_PATTERN, ID_PATTERN, VERSION_PATTERN } from '../../format/vocabulary.ts';
import {
  type Check,
  type TeamProblem,
  day,
  id,
  keys,
  list,
  oneOf,
  problemsOf,
  inTurn,
  whole,
  words,
} from './check.ts';
import { keyOf } from './close.ts';
import { FEW, LEAST_FLOOR, LEAST_JUDGEMENTS, LEAST_PEOPLE, MOST_PEOPLE, told } from './counts.ts';
import { TEAM_ID_PATTERN } from './id.ts';
import { firstForm } from './new-team.ts';
import { practiceMonth } from './practice.ts';
import {
  type CountedItem,
  type CountedSession,
  type FormOrder,
  LOGIC_FIELDS,
  SESSION_KINDS,
  type SummedSession,
  TEAM_FILE_VERSION,
  type TeamFile,
  type TeamLogic,
  type TeamSession,
} from './types.ts';

const FORMS = ['a', 'b'];
/** Eleven characters of base 36, as `hash` writes them. */
export const ITEM_HASH_PATTERN = /^[0-9a-z]{11}$/;
/** More is no text of a team. */
export const MOST_WORDS = { name: 80, logic: 2000, role: 200 };
/** Far more than years of meetings; a file beyond it would hold up a page. */
const MOST = { items: 500, sessions: 1000, versions: 500, months: 600, roles: 100, tasks: 50 };

const anyCount: Check = (value, path, tell) => {
  if (value !== 'few' && value !== 'most') whole(0, MOST_PEOPLE * MOST.items)(value, path, tell);
};
const bounds = keys({ atLeast: whole(0, Infinity), atMost: whole(0, Infinity) });
const anySum: Check = (value, path, tell) => (isRecord(value) ? bounds : anyCount)(value, path, tell);

const itemName = {
  pair: id(ID_PATTERN),
  twin: oneOf(['signal', 'noise']),
  hash: id(ITEM_HASH_PATTERN),
};
const session = inTurn(
  keys(
    {
      id: id(TEAM_ID_PATTERN),
      kind: oneOf(SESSION_KINDS),
      day,
      people: whole(LEAST_PEOPLE, MOST_PEOPLE),
      training: keys({ id: id(ID_PATTERN), version: id(VERSION_PATTERN), digest: id(DIGEST_PATTERN) }),
      items: list(keys(itemName, { consult: anyCount }), MOST.items),
    },
    { form: oneOf(FORMS), sums: keys({}, { signal: anySum, noise: anySum }) },
  ),
  (value, path, tell) => {
    const { kind, form } = value as TeamSession;
    if (kind === 'measure' && form === undefined) tell('form-wanted', path);
    if (kind !== 'measure' && form !== undefined) tell('form-unwanted', `${path}.form`);
  },
  (value, path, tell) => {
    unique(`${path}.items`, keyOf, (value as TeamSession).items, tell);
    if (isRecord(value) && 'sums' in value) sums(value as unknown as SummedSession, path, tell);
    else counts(value as CountedSession, path, tell);
  },
);

type Tell = Parameters<Check>[2];

function counts({ items, people }: CountedSession, path: string, tell: Tell): void {
  for (const [index, { consult }] of items.entries()) {
    const at = `${path}.items.${index + 1}.consult`;
    const given = consult as CountedItem['consult'] | undefined;
    if (given === undefined) tell('missing', at, { key: 'consult' });
    else exact(given, people, at, tell);
  }
}

function sums({ items, people, sums }: SummedSession, path: string, tell: Tell): void {
  for (const [index, item] of items.entries()) {
    if ('consult' in item) tell('both-told', `${path}.items.${index + 1}.consult`);
  }
  for (const twin of ['signal', 'noise'] as const) {
    const judgements = items.filter((item) => item.twin === twin).length * people;
    const sum = sums[twin];
    const at = `${path}.sums.${twin}`;
    if (sum === undefined) {
      if (judgements >= LEAST_JUDGEMENTS) tell('sum-missing', at, { judgements });
    } else if (judgements < LEAST_JUDGEMENTS) {
      tell('sum-too-small', at, { judgements, least: LEAST_JUDGEMENTS });
    } else if (typeof sum === 'object') {
      if (sum.atLeast >= sum.atMost || sum.atMost > judgements) tell('bounds-crossed', at, { judgements });
    } else exact(sum, judgements, at, tell);
  }
}

/** A number may not say what is told as `few` or `most`. */
function exact(given: CountedItem['consult'], of: number, path: string, tell: Tell): void {
  if (typeof given !== 'number') return;
  if (given > of) tell('not-a-number', path, { least: 0, most: of });
  else if (told(given, of) !== given) tell('minority-told', path, { few: FEW });
}

function unique<Item>(path: string, key: (item: Item) => string, items: readonly Item[], tell: Tell): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const own = key(item);
    if (seen.has(own)) tell('twice', `${path}.${index + 1}`, { key: own });
    seen.add(own);
  }
}

const file = inTurn(
  keys(
    {
      version: oneOf([TEAM_FILE_VERSION]),
      team: keys({ id: id(TEAM_ID_PATTERN), name: words(MOST_WORDS.name) }),
      floor: whole(LEAST_FLOOR, MOST_PEOPLE),
      order: inTurn(
        keys({ first: oneOf(FORMS), seed: whole(0, 2 ** 32 - 1), drawnOn: day }),
        (value, path, tell) => {
          const { first, seed } = value as FormOrder;
          if (firstForm(seed) !== first) tell('not-drawn', `${path}.first`, { drawn: firstForm(seed) });
        },
      ),
      sessions: list(session, MOST.sessions),
      logic: list(
        keys({ day, ...Object.fromEntries(LOGIC_FIELDS.map((field) => [field, text(MOST_WORDS.logic)])) }),
        MOST.versions,
      ),
      practice: list(practiceMonth, MOST.months),
      roles: list(
        keys({
          partner: id(ID_PATTERN),
          does: list(words(MOST_WORDS.role), MOST.tasks),
          doesNot: list(words(MOST_WORDS.role), MOST.tasks),
        }),
        MOST.roles,
      ),
    },
    { pilot: keys({ id: id(ID_PATTERN), practises: oneOf(['now', 'later']) }) },
  ),
  (value, _path, tell) => {
    const { floor, sessions, practice, roles } = value as TeamFile;
    for (const [index, one] of sessions.entries()) {
      const isSummed = 'sums' in one;
      const at = `sessions.${index + 1}`;
      if (!isSummed && one.people < floor) tell('counts-below-floor', at, { people: one.people, floor });
      if (isSummed && one.people >= floor) tell('sums-above-floor', at, { people: one.people, floor });
    }
    unique('sessions', ({ id }) => id, sessions, tell);
    unique('practice', ({ month }) => month, practice, tell);
    unique('roles', ({ partner }) => partner, roles, tell);
    for (const { index, day } of sameDay(sessions)) tell('same-day', `sessions.${index + 1}`, { day });
  },
);

/** May be empty: a teamlogica grows. */
function text(most: number): Check {
  return (value, path, tell) => {
    if (value !== '') words(most)(value, path, tell);
  };
}

/**
 * Sessions that count an item which an earlier one counted on the same day. Twice in a day is the same room once more, perhaps
 * without one person, and the difference would be that person's answer. Two groups of one team have a file each.
 */
export function sameDay(
  sessions: readonly TeamSession[],
): readonly { readonly index: number; readonly day: string }[] {
  const seen = new Set<string>();
  return sessions.flatMap(({ day, items }, index) => {
    const own = items.map((item) => `${day}/${keyOf(item)}`);
    const isAgain = own.some((key) => seen.has(key));
    for (const key of own) seen.add(key);
    return isAgain ? [{ index, day }] : [];
  });
}

export type GuardedTeam = { readonly file: TeamFile } | { readonly problems: readonly TeamProblem[] };

/** Takes anything for a team's file, or says what is wrong with it and where. Never throws; what it gives back is deeply frozen. */
export function guardTeamFile(value: unknown): GuardedTeam {
  if (!isRecord(value)) return { problems: [{ code: 'not-an-object', path: '', params: {} }] };
  if (value['version'] !== TEAM_FILE_VERSION) {
    return { problems: [{ code: 'other-version', path: 'version', params: { known: TEAM_FILE_VERSION } }] };
  }
  const problems = problemsOf(value, file);
  if (problems.length > 0) return { problems };
  return { file: deepFreeze(inOrder(structuredClone(value) as unknown as TeamFile)) };
}

/** By day and month, so that two files with the same in them are the same. */
export function inOrder(team: TeamFile): TeamFile {
  const by =
    <Thing>(key: (thing: Thing) => string) =>
    (one: Thing, other: Thing): number => {
      const [own, theirs] = [key(one), key(other)];
      return own < theirs ? -1 : Number(own > theirs);
    };
  return {
    ...team,
    sessions: team.sessions.toSorted(by(({ day, id }) => `${day} ${id}`)),
    logic: team.logic.toSorted(by((version: TeamLogic) => version.day)),
    practice: team.practice.toSorted(by(({ month }) => month)),
    roles: team.roles.toSorted(by(({ partner }) => partner)),
  };
}
