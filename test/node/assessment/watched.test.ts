/** Looking back at a story in which somebody else did the work: what was thought, and no judgement of it. */
import { describe, expect, it } from 'vitest';
import { type Debrief, debrief, signOf } from '../../../src/assessment/index.ts';
import { type Act, createSession, journey } from '../../../src/engine/index.ts';
import { isWatched } from '../../../src/format/pause.ts';
import { choose, goOn, mark, play, skip } from '../../support/acts.ts';
import { board, choice, choices, end, judge, line, next, scene } from '../../support/boards.ts';

const pause = (id: string, to: string) =>
  scene(
    id,
    choices(
      choice(`${id}-one`, to, { kind: 'think', then: [line(`${id}.1`, 'She thought so too.')] }),
      choice(`${id}-two`, to, { kind: 'think', then: [line(`${id}.2`, 'She thought otherwise.')] }),
    ),
    { skipTo: to },
  );
const watched = board([
  scene('call', next('first'), {
    script: [line('call.1', 'He answers for her.', { cue: 'control' })],
    cues: { control: { signal: 'control', strength: 'strong', why: [], sources: [] } },
  }),
  pause('first', 'second'),
  pause('second', 'end'),
  scene('end', end),
]);

function lookedBack(...acts: readonly Act[]): Debrief {
  const session = createSession(watched);
  play(session, ...acts);
  return debrief(journey(watched, session.transcript));
}

describe('a story in which nothing but thoughts is asked', () => {
  it('is known by that', () => {
    expect(isWatched(watched)).toBe(true);
    expect(isWatched(board([scene('talk', choices(choice('ask', 'end'))), scene('end', end)]))).toBe(false);
    expect(isWatched(board([scene('only', next('end')), scene('end', end)]))).toBe(false);
    const judged = board([pause('first', 'doubt'), scene('doubt', judge('end')), scene('end', end)]);
    expect(isWatched(judged)).toBe(false);
  });

  it('says first that one looked on, whatever was marked, and then what one thought', () => {
    const run = lookedBack(mark('call.1'), goOn, choose('first-one'), goOn, choose('second-two'), goOn);
    expect(run.helped).toEqual({ kind: 'watched' });
    expect(run.again.map(({ position }) => run.steps[position]?.decided)).toMatchObject([
      { choice: { id: 'first-one' } },
      { choice: { id: 'second-two' } },
    ]);
    expect(run.marks).toEqual({ seen: 1, signals: 1, tooMuch: 0 });
  });

  it('has no thoughts to tell of who skipped them', () => {
    expect(lookedBack(goOn, skip, skip)).toMatchObject({ helped: { kind: 'watched' }, again: [] });
  });

  it('puts no sign to a thought', () => {
    const { steps } = lookedBack(goOn, choose('first-one'), goOn, choose('second-one'), goOn);
    const signs = steps.map(({ decided, scene: { turn } }) => signOf(decided, turn));
    expect(signs.filter((sign) => sign !== undefined)).toEqual([]);
  });

  it('leaves a story with grades as it is, also at a pause in it', () => {
    const mixed = board([
      pause('first', 'talk'),
      scene('talk', choices(choice('ask', 'end', { grade: 'good' }))),
      scene('end', end),
    ]);
    const session = createSession(mixed);
    play(session, choose('first-one'), goOn, choose('ask'));
    const run = debrief(journey(mixed, session.transcript));
    expect(run.helped).toEqual({ kind: 'helped', position: 1 });
    expect(run.again).toEqual([]);
  });
});
