/** Where a team is in its cycle: measure, practise, measure with the other form, refresh. */
import type { TeamFile, TeamSession } from '../file/index.ts';

/** A step, and when it was done. */
export interface CycleStep {
  readonly name: 'measure-first' | 'practise' | 'measure-again' | 'booster';
  readonly form?: 'a' | 'b';
  /** The day on which it was done last; absent: not yet. */
  readonly doneOn?: string;
  /** How many meetings it took so far. */
  readonly times: number;
}

export interface Cycle {
  readonly steps: readonly CycleStep[];
  /** What comes now; absent when all is done. */
  readonly next?: CycleStep;
}

/**
 * Practice counts from the first measurement on: what was known before is in both. Who waits in a pilot practises after the
 * second; to be told to practise sooner would spoil the pilot.
 */
export function cycleOf({
  order: { first },
  sessions,
  pilot,
}: Pick<TeamFile, 'order' | 'sessions' | 'pilot'>): Cycle {
  const isWaiting = pilot?.practises === 'later';
  const other = first === 'a' ? 'b' : 'a';
  const begun = sessions.findIndex((session) => isMeasured(session, first));
  const since = begun < 0 ? [] : sessions.slice(begun + 1);
  const again = since.findIndex((session) => isMeasured(session, other));
  const step = (
    name: CycleStep['name'],
    done: readonly TeamSession[],
    form?: CycleStep['form'],
  ): CycleStep => {
    const last = done.at(-1);
    return { name, times: done.length, ...(form && { form }), ...(last && { doneOn: last.day }) };
  };
  const until = again < 0 ? since : since.slice(0, again);
  const after = again < 0 ? [] : since.slice(again + 1);
  const practised = step(
    'practise',
    (isWaiting ? after : until).filter(({ kind }) => kind === 'practise'),
  );
  const measuredAgain = step('measure-again', again < 0 ? [] : since.slice(again, again + 1), other);
  const steps = [
    step('measure-first', begun < 0 ? [] : sessions.slice(begun, begun + 1), first),
    ...(isWaiting ? [measuredAgain, practised] : [practised, measuredAgain]),
    step(
      'booster',
      after.filter(({ kind }) => kind === 'booster'),
    ),
  ];
  const next = steps.find(({ times }) => times === 0);
  return { steps, ...(next && { next }) };
}

function isMeasured(session: TeamSession, form: 'a' | 'b'): boolean {
  return session.kind === 'measure' && session.form === form;
}
