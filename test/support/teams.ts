/** Teams as tests need them: rooms full of people, and what was counted there. */
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
