/** The plain player against the play machine: the same board, the same things done, the same moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Board, boardOf } from '../../../../src/authoring/proof/board.ts';
import { type Option, options, take } from '../../../../src/authoring/proof/options.ts';
import { playOut } from '../../../../src/authoring/proof/play-out.ts';
import { conditionsIn } from '../../../../src/authoring/proof/facts.ts';
import { type Position, endingOf, keyOf, startOf } from '../../../../src/authoring/proof/position.ts';
import { type Act, type Session, createSession, replay } from '../../../../src/engine/index.ts';
import type { Scenario } from '../../../../src/format/types.ts';
import { MELDCODES } from '../../../../src/format/vocabulary.ts';
import { arbitraryBoard } from '../../../support/arbitrary-boards.ts';
import {
  board,
  choice,
  choices,
  end,
  judge,
  largeBoard,
  line,
  note,
  scene,
} from '../../../support/boards.ts';
import { stories } from '../../../support/stories.ts';

/** What the play machine is told to do the same. */
function actOf(option: Option): Act {
  switch (option.kind) {
    case 'choose':
      return { type: 'choose', choice: option.choice.id };
    case 'route':
      return { type: 'route', partner: option.route.partner };
    case 'judge':
      return { type: 'judge', certainty: option.verdict === 'consult' ? 4 : 3 };
    case 'note':
      return { type: 'note', phrases: option.phrases.map(({ id }) => id) };
    case 'mark':
      return { type: 'mark', line: option.thing, on: option.on };
    case 'continue':
      return { type: 'continue' };
    case 'skip':
      return { type: 'skip' };
  }
}

/** Marks that can be made in the run and that a condition reads. */
function marksIn({ scenario, view }: Session): readonly Act[] {
  const read = new Set([...conditionsIn(scenario)].flatMap(({ marked = [] }) => marked));
  const things = [
    ...view.scene.script,
    ...(view.consequence?.lines ?? []),
    ...(view.scene.picture?.spots ?? []),
  ];
  return things
    .filter(({ cue }) => view.phase !== 'ended' && cue !== undefined && read.has(cue))
    .map(({ id }) => ({ type: 'mark', line: id, on: !view.marked.has(id) }));
}

/** What else can be done in the run than write a note. */
function offeredBy(session: Session): readonly Act[] {
  const { view } = session;
  return [
    ...view.choices.map(({ id }): Act => ({ type: 'choose', choice: id })),
    ...view.routes.map(({ partner }): Act => ({ type: 'route', partner })),
    ...(view.phase === 'judging'
      ? ([4, 3] as const).map((certainty): Act => ({ type: 'judge', certainty }))
      : []),
    ...(view.phase === 'continuing' || view.phase === 'consequence' ? [{ type: 'continue' } as const] : []),
    ...marksIn(session),
    ...(view.canSkip ? [{ type: 'skip' } as const] : []),
  ];
}

/** The play machine draws an order for each run; the plain player keeps that of the file. */
const sorted = (acts: readonly Act[]): readonly string[] => acts.map((act) => JSON.stringify(act)).sort();

/** Of what chance decides between, what this run draws. */
function asDrawn(offered: readonly Option[], position: Position, session: Session): readonly Option[] {
  const outcomes = offered.filter((option) => option.kind === 'continue' && option.way !== undefined);
  if (outcomes.length === 0) return offered;
  const ahead = replay(session.scenario, [...session.transcript, { type: 'continue' }]).session;
  const to = ahead.view.scene.id;
  const [came] = outcomes.filter((option) => take(position, option).scene.id === to);
  if (!came) throw new Error(`Chance led to ${to}, which nothing offers.`);
  return [came, ...offered.filter((option) => !outcomes.includes(option))];
}

/** Walks both, each number picking one of the options; holds them against each other at every step. */
function walkBoth(
  scenario: Scenario,
  policy: Parameters<typeof boardOf>[1],
  picks: readonly number[],
): Position {
  const session = createSession(scenario, { ...(policy && { policy }) });
  let position = startOf(boardOf(scenario, policy));
  for (const pick of [...picks, 0]) {
    const offered = asDrawn(options(position), position, session);
    expect(sorted(offered.filter(({ kind }) => kind !== 'note').map(actOf))).toEqual(
      sorted(offeredBy(session)),
    );
    expect([position.scene.id, position.meters]).toEqual([session.view.scene.id, session.view.meters]);
    expect(endingOf(position) !== undefined).toBe(session.view.phase === 'ended');
    const option = offered[pick % offered.length];
    if (!option) break;
    expect(session.act(actOf(option))).toBe(true);
    position = take(position, option);
    if (session.view.phase !== 'consequence' || position.answer) continue;
    // An answer in which nothing can be marked that matters is no position of its own.
    expect(marksIn(session)).toEqual([]);
    session.act({ type: 'continue' });
  }
  return position;
}

const picks = fc.array(fc.nat(), { maxLength: 30, size: 'max' });
const policies = fc.record(
  { meldcode: fc.constantFrom(...MELDCODES), 'may-report': fc.boolean() },
  { requiredKeys: [] },
);

describe('the plain player', () => {
  it('offers on any board, after any walk, what the play machine offers, and comes to the same place', () => {
    fc.assert(
      fc.property(arbitraryBoard(), policies, picks, (scenario, policy, way) => {
        walkBoth(scenario, policy, way);
      }),
      { numRuns: 300 },
    );
  });

  it.each(stories.map((one) => [one.id, one] as const))('does so in %s', (_, one) => {
    fc.assert(
      fc.property(picks, (way) => {
        walkBoth(one, {}, way);
      }),
      { numRuns: 30 },
    );
  });

  it('does so where one comes back to think again, and may mark on while a judgement is explained', () => {
    const again = board([
      scene('doubt', judge('hub', 'now'), {
        script: [line('doubt.1', 'Hm.', { cue: 'tone' })],
        skipTo: 'hub',
      }),
      scene(
        'hub',
        choices(
          choice('back', 'doubt', { effects: { trust: -1 } }),
          choice('yes', 'bye', { when: { judged: { doubt: 'consult' } } }),
          choice('no', 'bye', { when: { judged: { doubt: 'no-consult' } } }),
          choice('heard', 'bye', { when: { marked: ['tone'] } }),
          choice('liked', 'bye', { when: { trust: { atLeast: 2 } } }),
        ),
      ),
      scene('bye', end),
    ]);
    fc.assert(
      fc.property(picks, (way) => {
        walkBoth(again, {}, way);
      }),
    );
    const ready = boardOf(again);
    const [liked, less] = [
      [1, 0],
      [1, 0, 0, 1, 0],
    ].map((way) => positionsOn(ready, way).at(-1));
    expect(liked?.scene.id).toBe('hub');
    expect(liked && keyOf(liked)).not.toBe(less && keyOf(less));
  });

  it('calls positions the same only where the same follows', () => {
    fc.assert(
      fc.property(arbitraryBoard(4), picks, picks, picks, (scenario, one, other, on) => {
        const ready = boardOf(scenario);
        const first = new Map(positionsOn(ready, one).map((position) => [keyOf(position), position]));
        for (const position of positionsOn(ready, other)) {
          const same = first.get(keyOf(position));
          if (same) expect(toldFrom(position, on)).toEqual(toldFrom(same, on));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('offers every mixture of the few phrases that conditions read, and no more than a handful of many', () => {
    const phrases = Array.from({ length: 9 }, (_, index) => `p${index}`);
    const offeredOf = (read: readonly string[]) =>
      options(
        startOf(
          boardOf(
            board([
              scene('paper', note('fork', ...phrases)),
              scene('fork', choices(choice('on', 'bye'), choice('if', 'bye', { when: { noted: read } }))),
              scene('bye', end),
            ]),
          ),
        ),
      ).length;
    expect(offeredOf([])).toBe(1);
    expect(offeredOf(phrases.slice(0, 3))).toBe(8);
    expect(offeredOf(phrases)).toBe(11);
  });

  it('stops at an answer only where a mark in sight is read later', () => {
    const answeredIn = (cue: string) => {
      const start = startOf(
        boardOf(
          board([
            scene('start', choices(choice('ask', 'fork', { then: [line('start.ask.1', 'Hm.', { cue })] }))),
            scene('fork', choices(choice('on', 'bye'), choice('if', 'bye', { when: { marked: ['tone'] } }))),
            scene('bye', end),
          ]),
        ),
      );
      const [ask] = options(start);
      return ask && take(start, ask).answer !== undefined;
    };
    expect(answeredIn('tone')).toBe(true);
    expect(answeredIn('other')).toBe(false);
  });

  it('gives up on a play that goes round', () => {
    const ring = startOf(
      boardOf(
        board([scene('start', choices(choice('again', 'start'), choice('on', 'bye'))), scene('bye', end)]),
      ),
    );
    const first = playOut(ring, ([option = { kind: 'skip' }]) => option, 20);
    expect(first.moves).toHaveLength(20);
    expect(first).not.toHaveProperty('ending');
    expect(playOut(ring, ([, option = { kind: 'skip' }]) => option)).toMatchObject({ ending: 'good' });
  });

  it('plays a story of thousands of scenes', () => {
    const play = playOut(startOf(boardOf(largeBoard(5000))), ([option = { kind: 'skip' }]) => option, 10_000);
    expect(play.moves).toHaveLength(4999);
  });
});

function pickFrom(position: Position, pick: number): Position {
  const offered = options(position);
  const option = offered[pick % offered.length];
  return option ? take(position, option) : position;
}

function positionsOn(ready: Board, way: readonly number[]): readonly Position[] {
  let position = startOf(ready);
  return [position, ...way.map((pick) => (position = pickFrom(position, pick)))];
}

/** What is offered on the way from here. */
function toldFrom(position: Position, way: readonly number[]): readonly unknown[] {
  let at = position;
  return way.map((pick) => {
    const told = [at.scene.id, endingOf(at), options(at).map(actOf)];
    at = pickFrom(at, pick);
    return told;
  });
}
