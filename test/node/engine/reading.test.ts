import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingWay, replay, startEntry } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, turnTo, writeDown } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { board, choice, choices, end, everyTurn, scene } from '../../support/boards.ts';

const read = (scenario: Scenario) => readingWay(scenario, startEntry(scenario));

describe('the way of who reads', () => {
  it('comes to an end on any board, as a run of it', () => {
    fc.assert(
      fc.property(arbitraryBoard(), (any) => {
        const { session, stopped } = replay(any, read(any));
        expect(stopped).toBeUndefined();
        expect(session.view.phase).toBe('ended');
      }),
    );
  });

  it('goes where the decisions help, and turns to whom helps', () => {
    const [, ...acts] = read(everyTurn());
    expect(acts).toEqual([
      choose('ask'),
      goOn,
      judgeAs(6),
      goOn,
      turnTo('contact-person'),
      writeDown('arm', 'type'),
      goOn,
    ]);
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
    const [, ...acts] = read(board([...scenes, scene(`s${size}`, end)], { start: 's0' }));
    expect(acts.length).toBeLessThan(3 * size + 10);
    expect(acts.at(-1)).toEqual({ type: 'skip' });
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
    const [, ...acts] = read(hub);
    expect(acts).toEqual([choose('ask'), choose('look'), choose('leave')]);
  });

  it('leaves what turns round and round by its nearest way out', () => {
    const round = board([
      scene('there', choices(choice('on', 'back')), { skipTo: 'back' }),
      scene('back', choices(choice('again', 'there')), { skipTo: 'end' }),
      scene('end', end),
    ]);
    expect(replay(round, read(round)).session.view.phase).toBe('ended');
  });
});
