import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, journey, readJourney, startEntry } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, skip, turnTo, writeDown } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { board, choice, choices, end, everyTurn, scene } from '../../support/boards.ts';

const read = (scenario: Scenario) => readJourney(scenario, startEntry(scenario));
const decisions = (scenario: Scenario): readonly Act[] =>
  read(scenario).visits.flatMap(({ step }) => step?.entry ?? []);

describe('the way of who reads', () => {
  it('comes to an end on any board, as a run of it', () => {
    fc.assert(
      fc.property(arbitraryBoard(), (any) => {
        const { visits, ending } = read(any);
        expect(ending).toBeDefined();
        // Told as what was played is told: each stay but the last was left.
        expect(visits.map(({ isOver, step }) => isOver || step?.entry.type === 'skip')).toEqual(
          visits.map((_, index) => index < visits.length - 1),
        );
      }),
    );
  });

  it('goes where the decisions help, and turns to whom helps', () => {
    expect(decisions(everyTurn())).toEqual([
      choose('ask'),
      judgeAs(6),
      turnTo('contact-person'),
      writeDown('arm', 'type'),
    ]);
  });

  it('is told as the run of who plays it so', () => {
    const played = [
      choose('ask'),
      goOn,
      judgeAs(6),
      goOn,
      turnTo('contact-person'),
      writeDown('arm', 'type'),
      goOn,
    ];
    const told = everyTurn();
    expect(read(told)).toEqual(journey(told, [startEntry(told), ...played]));
  });

  it('reads a long story that leads back again and again about twice, and not for hours', () => {
    const size = 400;
    const scenes = Array.from({ length: size }, (_, index) =>
      scene(
        `s${index}`,
        choices(choice(`on-${index}`, `s${index + 1}`), choice(`back-${index}`, 's0', { grade: 'good' })),
        { skipTo: `s${index + 1}` },
      ),
    );
    const acts = decisions(board([...scenes, scene(`s${size}`, end)], { start: 's0' }));
    expect(acts.length).toBeLessThan(3 * size + 10);
    expect(acts.at(-1)).toEqual(skip);
  });

  it('takes what it has not taken before, so that a hub is left when all of it was read', () => {
    const hub = board([
      scene(
        'hub',
        choices(
          choice('ask', 'hub', { grade: 'good', once: true }),
          choice('look', 'hub'),
          choice('leave', 'end', { grade: 'acceptable' }),
        ),
      ),
      scene('end', end),
    ]);
    expect(decisions(hub)).toEqual([choose('ask'), choose('look'), choose('leave')]);
  });

  it('leaves what turns round and round by its nearest way out', () => {
    const round = board([
      scene('there', choices(choice('on', 'back')), { skipTo: 'back' }),
      scene('back', choices(choice('again', 'there')), { skipTo: 'end' }),
      scene('end', end),
    ]);
    expect(read(round).ending).toBeDefined();
  });
});
