/** Teams as tests need them: rooms full of people, and what was counted there. */
import { normalDistribution } from '../../src/assessment/normal.ts';
import { randomFrom } from '../../src/format/random.ts';
import {
  type ItemName,
  type OpenSession,
  type TeamFile,
  addSession,
  newTeamFile,
} from '../../src/team/file/index.ts';

export const TRAINING = { id: 'seeing-signals-a', version: '2.0.0', digest: 'a'.repeat(64) };

/** As many items of each kind as a form has. */
export function formItems(each = 20, form: 'a' | 'b' = 'a'): readonly ItemName[] {
  return Array.from({ length: each * 2 }, (_, index) => ({
    pair: `pair-${String(index + 1).padStart(2, '0')}`,
    twin: index < each === (form === 'a') ? ('signal' as const) : ('noise' as const),
    hash: `hash0000${String(index).padStart(3, '0')}`,
  }));
}

/** @param consult hands by place in the list of items; the last holds for what comes after it */
export function counted(
  consult: readonly number[],
  { items, ...more }: Partial<Omit<OpenSession, 'items'>> & { readonly items?: readonly ItemName[] } = {},
): OpenSession {
  const { form = 'a', kind = 'measure', ...rest } = more;
  return {
    kind,
    ...(kind === 'measure' && { form }),
    day: '2026-03-02',
    people: 12,
    training: TRAINING,
    ...rest,
    items: (items ?? formItems(20, form)).map((item, index) => ({
      ...item,
      consult: consult[Math.min(index, consult.length - 1)] ?? 0,
    })),
  };
}

/** A file with these sessions in it. */
export function teamWith(...sessions: readonly OpenSession[]): TeamFile {
  return sessions.reduce<TeamFile>(
    (team, open) => fileOf(addSession(team, open)),
    newTeamFile('West', '2026-03-01', 7),
  );
}

export function fileOf(guarded: { readonly file: TeamFile } | { readonly problems: unknown }): TeamFile {
  if ('file' in guarded) return guarded.file;
  throw new Error(JSON.stringify(guarded.problems));
}

/** What a simulated team is like: how well it tells cases apart, how reluctant it is, how people and cases differ. */
export interface Sketch {
  readonly name: string;
  readonly seed: number;
  readonly people: number;
  /** d′ at the first measurement, and what is added by the second. */
  readonly sensitivity: number;
  readonly gain: number;
  readonly practises?: 'now' | 'later';
}

/** The items of a form; of the second form the other twins of the same pairs. */
export function itemsOfForm(first: readonly ItemName[], form: 'a' | 'b'): readonly ItemName[] {
  if (form === 'a') return first;
  return first.map(({ pair, twin, hash }) => ({
    pair,
    twin: twin === 'signal' ? 'noise' : 'signal',
    hash: `${hash.slice(0, -1)}x`,
  }));
}

/** A team that measured, practised or waited, and measured again; straight from chance, without the engine. */
export function generatedTeam(sketch: Sketch, items: readonly ItemName[] = formItems()): TeamFile {
  const { name, seed, people, sensitivity, gain, practises } = sketch;
  const random = randomFrom(seed);
  const begun: TeamFile = {
    ...newTeamFile(name, '2026-01-05', seed),
    ...(practises && { pilot: { id: 'spring', practises } }),
  };
  const forms = begun.order.first === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const open = forms.map((form, index): OpenSession => {
    const own = itemsOfForm(items, form);
    const apart = sensitivity + index * gain;
    const hands = own.map(({ twin }, place) => {
      // Cases differ, the same in every team.
      const ease = randomFrom(place * 7 + (twin === 'signal' ? 1 : 2))() - 0.5;
      const chance = normalDistribution((twin === 'signal' ? apart : -apart) / 2 - 0.1 + ease);
      return Array.from({ length: people }, () => random() < chance).filter(Boolean).length;
    });
    return counted(hands, { people, form, day: index === 0 ? '2026-02-02' : '2026-05-04', items: own });
  });
  const between = counted([0], { people, kind: 'practise', day: '2026-03-02', items: [] });
  const [before, after] = open;
  if (!before || !after) return begun;
  return (practises === 'later' ? [before, after] : [before, between, after]).reduce<TeamFile>(
    (team, session) => fileOf(addSession(team, session)),
    begun,
  );
}
