import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, journey, replay, type Session } from '../../../src/engine/index.ts';
import { asDrawn } from '../../../src/engine/order.ts';
import type { Scenario, Scene, Turn } from '../../../src/format/types.ts';
import { choose, play, turnTo, writeDown } from '../../support/acts.ts';
import { board, choice, choices, end, note, route, routes, scene } from '../../support/boards.ts';

const fixed = { isOrderFixed: true } as const;

function three(more: typeof fixed | object = {}): Scenario {
  return board([
    scene('talk', choices(choice('one', 'desk'), choice('two', 'desk'), choice('three', 'desk')), more),
    scene(
      'desk',
      routes(route('police', 'paper'), route('local-team', 'paper'), route('nobody', 'paper')),
      more,
    ),
    scene('paper', note('read', 'a', 'b', 'c'), more),
    scene('read', end, { reads: 'paper' }),
  ]);
}

const shown = ({ view }: Session): readonly string[] => [
  ...view.choices.map(({ id }) => id),
  ...view.routes.map(({ partner }) => partner),
  ...view.phrases.map(({ id }) => id),
];

function namesIn(turn: Turn): readonly string[] {
  if (turn.kind === 'choices') return turn.choices.map(({ id }) => id);
  if (turn.kind === 'route') return turn.routes.map(({ partner }) => partner);
  return turn.kind === 'note' ? turn.phrases.map(({ id }) => id) : [];
}

/** Plays to the end; what each scene showed, in order. */
function orders(scenario: Scenario, seed: number) {
  const session = createSession(scenario, { seed });
  const seen = [shown(session)];
  play(session, choose('one'));
  seen.push(shown(session));
  play(session, turnTo('police'));
  seen.push(shown(session));
  play(session, writeDown('c', 'a', 'b'));
  return { session, seen };
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the order of what is offered', () => {
  it('is drawn, all orders alike: no place tells what stands there', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 600; seed += 1) {
      const [one = ''] = shown(createSession(three(), { seed }));
      first.set(one, (first.get(one) ?? 0) + 1);
    }
    // 200 each; six standard deviations of 11.5 to either side.
    for (const id of ['one', 'two', 'three']) expect(Math.abs((first.get(id) ?? 0) - 200)).toBeLessThan(70);
  });

  it('is drawn for each scene by itself', () => {
    const places = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const { seen } = orders(three(), seed);
      places.add([seen[0]?.indexOf('one'), seen[1]?.indexOf('police')].join());
    }
    expect(places.size).toBe(9);
  });

  it('is drawn for what can be written down as well', () => {
    const first = new Set<string | undefined>();
    for (let seed = 0; seed < 30; seed += 1) first.add(orders(three(), seed).seen[2]?.[0]);
    expect(first).toEqual(new Set(['a', 'b', 'c']));
  });

  it('leaves a scene that has none as it is', () => {
    const { scenes } = three();
    const read = scenes['read'] as Scene;
    expect(asDrawn(read, 7)).toBe(read);
    expect(asDrawn({ ...read, ...fixed }, 7)).toEqual({ ...read, ...fixed });
  });

  it('is the same in replay, in the steps, in the journey and in what a note gave to read', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { session, seen } = orders(three(), seed);
        expect(orders(three(), seed).seen).toEqual(seen);
        expect(session.steps.map((step) => namesIn(step.scene.turn))).toEqual(seen);
        const { session: again } = replay(three(), session.transcript);
        expect(again.view).toEqual(session.view);
        const journeyed = journey(three(), session.transcript).visits.map((visit) =>
          namesIn(visit.scene.turn),
        );
        expect(journeyed).toEqual([...seen, []]);
        expect(session.view.written.map(({ id }) => id)).toEqual(seen[2]);
      }),
    );
  });

  it('stays as it is when a scene is come to again with an option less', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const hub = board([
          scene(
            'hub',
            choices(choice('once', 'hub', { once: true }), choice('a', 'hub'), choice('b', 'end')),
          ),
          scene('end', end),
        ]);
        const session = createSession(hub, { seed });
        const before = shown(session).filter((id) => id !== 'once');
        play(session, choose('once'));
        expect(shown(session)).toEqual(before);
      }),
    );
  });

  it('is that of the file where the author has fixed it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(orders(three(fixed), seed).seen).toEqual([
          ['one', 'two', 'three'],
          ['police', 'local-team', 'nobody'],
          ['a', 'b', 'c'],
        ]);
      }),
    );
  });
});
