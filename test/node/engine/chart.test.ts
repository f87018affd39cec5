/** The statechart walked from state to state: nothing of it is out of reach, and nothing is a dead end. */
import { describe, expect, it } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { type TraversalOptions, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import type { Act } from '../../../src/engine/index.ts';
import type { PlayInput } from '../../../src/engine/first-moment.ts';
import { playMachine } from '../../../src/engine/machine.ts';
import { standOf } from '../../../src/engine/play-by-machine.ts';
import { viewOf } from '../../../src/engine/view.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { marksOf, movesOf } from '../../support/acts.ts';
import { board, choice, choices, end, everyTurn, line, next, scene } from '../../support/boards.ts';

type Snapshot = SnapshotFrom<typeof playMachine>;

/** A state of the walk, with the states an act leads to. */
interface State {
  readonly state: Snapshot;
  readonly transitions: Readonly<Record<string, { readonly state: Snapshot }>>;
}

/** Boards small enough to walk all of: meters and marks make states of their own, the way behind does not. */
const boards: Record<string, Scenario> = {
  'every turn': everyTurn(),
  'a hub that opens with a meter': board([
    scene(
      'hub',
      choices(
        choice('calm', 'hub', { effects: { stress: -1 }, then: [line('hub.calm.1', 'She breathes.')] }),
        choice('wait', 'hub', { effects: { stress: 1 } }),
        choice('ask', 'kitchen', { when: { stress: { atMost: 0 } } }),
      ),
      { skipTo: 'kitchen' },
    ),
    scene(
      'kitchen',
      { kind: 'next', branches: [{ when: { marked: ['chain'] }, to: 'door' }, { to: 'relief' }] },
      { script: [line('kitchen.1', 'A chain.', { cue: 'chain' })], skipTo: 'relief' },
    ),
    scene('door', next('relief'), { skipTo: 'relief' }),
    scene('relief', end),
  ]),
};

const stateOf = (snapshot: Snapshot): string => {
  const { scene, meters, marks, did } = snapshot.context;
  return JSON.stringify([snapshot.value, scene, meters, [...marks.keys()].toSorted(), did?.kind]);
};
const phaseOf = (snapshot: Snapshot): string =>
  typeof snapshot.value === 'object' ? snapshot.value.scene : snapshot.value;

const options = (scenario: Scenario): TraversalOptions<Snapshot, Act, PlayInput> => ({
  input: { scenario, policy: {}, seed: 0 },
  serializeState: stateOf,
  events: (snapshot) => {
    const view = viewOf(standOf(snapshot), scenario, 0);
    return [...movesOf(view), ...marksOf(view)];
  },
  limit: 20_000,
});

describe.each(Object.entries(boards))('the chart on a board with %s', (_, scenario) => {
  // The map's keys are branded strings, of which TypeScript makes no entries.
  const map: unknown = getAdjacencyMap(playMachine, options(scenario));
  const states = Object.entries(map as Readonly<Record<string, State>>);

  it('reaches every scene', () => {
    const reached = new Set(states.map(([, { state }]) => state.context.scene));
    expect([...reached].toSorted()).toEqual(Object.keys(scenario.scenes).toSorted());
  });

  it('never rests while arriving, nor where the learner has nothing to do', () => {
    for (const [, { state, transitions }] of states) {
      expect(phaseOf(state)).not.toBe('arriving');
      expect(Object.keys(transitions).length > 0).toBe(state.status === 'active');
    }
  });

  it('can get to an end from everywhere', () => {
    const before = new Map<string, string[]>();
    for (const [from, { transitions }] of states) {
      for (const { state } of Object.values(transitions)) {
        before.set(stateOf(state), [...(before.get(stateOf(state)) ?? []), from]);
      }
    }
    const endings = states.filter(([, { state }]) => state.status === 'done').map(([id]) => id);
    const canEnd = new Set(endings);
    for (const id of canEnd) for (const from of before.get(id) ?? []) canEnd.add(from);
    expect(states.filter(([id]) => !canEnd.has(id))).toEqual([]);
  });

  it('never fails, and ends with the ending of the scene it is in', () => {
    for (const [, { state }] of states) {
      expect(state.status).toBe(phaseOf(state) === 'ended' ? 'done' : 'active');
      expect(state.output).toBe(state.status === 'done' ? 'good' : undefined);
    }
  });
});

it('the boards bring the chart into every phase', () => {
  const phases = Object.values(boards).flatMap((scenario) =>
    getShortestPaths(playMachine, options(scenario)).map(({ state }) => phaseOf(state)),
  );
  expect([...new Set(phases)].toSorted()).toEqual(
    ['choosing', 'consequence', 'continuing', 'ended', 'judging', 'noting', 'routing'].toSorted(),
  );
});
